import type { DossierRecord } from '../core/payload.ts';
import { sha256OfFile } from './file-hash.ts';
import type { SearchFile } from './search-job.ts';

/** The files without those that another is a copy of; only files of one size are compared, their hashes are kept in `hashes`. */
export async function withoutCopies(
	files: readonly SearchFile[],
	hashes: Map<string, string>,
): Promise<SearchFile[]> {
	const single: SearchFile[] = [];
	for (const file of files) {
		const alike = single.filter((one) => one.file.size === file.file.size);
		if (alike.length > 0) for (const one of [file, ...alike]) await hash(one, hashes);
		const sum = hashes.get(file.id);
		if (sum === undefined || !alike.some((one) => hashes.get(one.id) === sum)) single.push(file);
	}
	return single;
}

async function hash({ id, file }: SearchFile, hashes: Map<string, string>): Promise<void> {
	if (hashes.has(id)) return;
	const sum = await sha256OfFile(file).catch(() => null);
	// what cannot be read is a copy of nothing; the search names it
	if (sum !== null) hashes.set(id, sum);
}

/** The first of messages that stand in several mailboxes, as Gmail hands one message out under each of its labels. */
export function withoutCopiedMessages(records: readonly DossierRecord[]): DossierRecord[] {
	const seen = new Set<string>();
	return records.filter((record) => {
		const key = messageKey(record);
		if (key === null) return true;
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

/** What is the same in two copies of one message; the copy that was sent also has a `Bcc`. Null without a Message-ID. */
function messageKey({ recordKind, fields }: DossierRecord): string | null {
	if (recordKind !== 'message' || !fields.some(({ name }) => name === 'Message-ID')) return null;
	const same = fields.filter(({ name }) => SAME.has(name));
	return JSON.stringify(same.map(({ name, value }) => [name, value.replace(FROM_LINE, '')]));
}

const SAME = new Set(['Message-ID', 'Date', 'From.address', 'Subject', 'Text']);

/** A line that begins with `From `: mailboxes mark it each in their own way. */
const FROM_LINE = /^>*From .*$\n?/gm;
