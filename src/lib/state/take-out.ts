import { withoutWords } from '../core/redaction/chosen.ts';
import type { RecordChange } from './dossier.ts';
import type { RequestPage } from './request-page.svelte.ts';

/** Takes words out of every record of a dossier, a few records at a time so that the page goes on; in how many records. */
export async function takeOutEverywhere(view: RequestPage, words: string): Promise<number> {
	const changes: RecordChange[] = [];
	let since = performance.now();
	for (const record of view.dossier?.records ?? []) {
		const fields = withoutWords(record, words);
		if (fields) changes.push({ id: record.id, fields });
		if (performance.now() - since > SLICE_MS) {
			await new Promise((resolve) => setTimeout(resolve));
			since = performance.now();
		}
	}
	await view.changeRecords(changes);
	return changes.length;
}

const SLICE_MS = 16;
