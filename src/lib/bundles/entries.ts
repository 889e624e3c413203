import { fail, ok, type Result } from '../core/result.ts';
import { attachmentFiles } from './attachment-files.ts';
import type { BundleEntry, BundleInput, GapFailure, Sha256 } from './bundle.ts';
import { dataPackage } from './data-package.ts';
import { byPath, bytesOf, textFile, type BundleFile, type SealedFile } from './file.ts';
import { bundleGaps } from './gaps.ts';
import { indexPage } from './index-page.ts';
import { letterPage } from './letter-page.ts';
import { searchedJson } from './searched.ts';
import { tableFiles } from './table-files.ts';
import { tablesOf } from './tables.ts';
import { wordsOf } from './words.ts';

/**
 * Every file of the bundle, ordered by path: what to read, the letter, the data, what was searched, and two lists of
 * all files. The same input gives the same bytes. Refuses while something is missing.
 */
export async function bundleEntries(
	input: BundleInput,
	sha256: Sha256,
): Promise<Result<readonly BundleEntry[], GapFailure>> {
	const gaps = bundleGaps(input);
	if (gaps.length > 0) return fail({ type: 'gaps', gaps });
	const files = await Promise.all((await filesOf(input, sha256)).map((file) => seal(file, sha256)));
	const words = wordsOf(input.language);
	const list = await seal(
		textFile(PACKAGE, 'application/json', dataPackage(input, byPath(files)), words.files.package),
		sha256,
	);
	const sums = byPath([...files, list]).map((file) => `${file.sha256}  ${file.path}\n`);
	const all = [...files, list, textFile(SUMS, 'text/plain', sums.join(''), words.files.sums)];
	return ok(byPath(all).map(({ path, mediaType, content }) => ({ path, mediaType, content })));
}

const PACKAGE = 'datapackage.json';
const SUMS = 'SHA256SUMS';

async function filesOf(input: BundleInput, sha256: Sha256): Promise<readonly BundleFile[]> {
	const words = wordsOf(input.language);
	const tables = tablesOf(input);
	const nameOf = (id: string) => input.systems.find((system) => system.id === id)?.name ?? id;
	const files = [
		textFile('letter.html', 'text/html', await letterPage(input, sha256), words.files.letter),
		textFile('searched.json', 'application/json', searchedJson(input), words.files.searched),
		...tables.flatMap((table) => tableFiles(table, nameOf(table.system), words)),
		...attachmentFiles(input, words),
	];
	const listed = byPath([
		...files,
		{ path: 'index.html', about: words.files.index },
		{ path: PACKAGE, about: words.files.package },
		{ path: SUMS, about: words.files.sums },
	]);
	const index = await indexPage(input, tables, listed, sha256);
	return [...files, textFile('index.html', 'text/html', index, words.files.index)];
}

const seal = async (file: BundleFile, sha256: Sha256): Promise<SealedFile> => ({
	...file,
	bytes: bytesOf(file.content),
	sha256: await sha256(file.content),
});
