import { personMatcher } from '../core/people.ts';
import { withoutThirdPersons } from './third-persons-in-mail.ts';
import { sha256OfFile } from './file-hash.ts';
import { withoutCopies } from './search-copies.ts';
import type { SearchJob, SearchOutcome, SearchProgress } from './search-job.ts';
import { SearchPass } from './search-pass.ts';
import { sortFiles } from './search-units.ts';

/**
 * Searches files for one person: tables first, again as long as they teach something new, then mailboxes with all that
 * is known by then. Every record is counted; what could not be read is named with its place. A file that is there twice
 * is read once.
 */
export async function searchFiles(
	job: SearchJob,
	onProgress: (progress: SearchProgress) => void,
): Promise<SearchOutcome> {
	const hashes = new Map<string, string>();
	const files = await withoutCopies(job.files, hashes);
	const { units, asked, failed } = await sortFiles({ ...job, files });
	const pass = new SearchPass(units, personMatcher(job.person, { shop: job.shop }), onProgress);
	const tables = units.filter((unit) => unit.reading.answer === 'records');
	do await pass.over(tables);
	while (pass.matcher.learn());
	if (tables.length < units.length) {
		do await pass.over(units);
		while (pass.matcher.learn());
	}
	const lost = await hashAll(files, hashes, (progress) => onProgress({ ...progress, found: pass.count }));
	for (const id of lost) pass.drop(id);
	const searched = pass.searched(hashes);
	const empty = searched.filter((one) => one.records === 0 && one.unreadable.length === 0);
	return {
		searched: searched.filter((one) => !empty.includes(one)),
		...(await withoutThirdPersons(pass.found(hashes), pass.matcher.kept(job.ours ?? unnamed(job)))),
		asked,
		failed: [
			...failed,
			...pass.broken.map((name) => ({ name, type: 'broken' as const })),
			...empty.map(({ fileName }) => ({ name: fileName, type: 'no-rows' as const })),
		],
	};
}

/** Of a shop that did not say how it is called, its addresses. */
const unnamed = ({ shop }: SearchJob) => ({ names: [], contacts: shop });

/** The second reading of every file, for its SHA-256; gives the ids of those that can no longer be read. */
async function hashAll(
	files: SearchJob['files'],
	hashes: Map<string, string>,
	tell: (progress: SearchProgress) => void,
): Promise<string[]> {
	const lost: string[] = [];
	const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
	let before = 0;
	for (const { id, name, file } of files) {
		const show = (read: number) =>
			tell({ phase: 'sums', name, bytes: before + read, totalBytes, records: 0, found: 0 });
		show(0);
		try {
			if (!hashes.has(id)) hashes.set(id, await sha256OfFile(file, show));
		} catch {
			lost.push(id);
		}
		before += file.size;
	}
	return lost;
}
