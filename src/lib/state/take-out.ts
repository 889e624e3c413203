import type { DossierRecord } from '../core/payload.ts';
import { withoutWords } from '../core/redaction/chosen.ts';
import type { RequestPage } from './request-page.svelte.ts';

/**
 * Takes words out of every record of a dossier, a few records at a time so that the page goes on; in how many records,
 * or null where it could not be kept.
 */
export async function takeOutEverywhere(view: RequestPage, words: string): Promise<number | null> {
	const without = new Map<DossierRecord, DossierRecord['fields'] | null>();
	let since = performance.now();
	for (const record of view.dossier?.records ?? []) {
		without.set(record, withoutWords(record, words));
		if (performance.now() - since > SLICE_MS) {
			await new Promise((resolve) => setTimeout(resolve));
			since = performance.now();
		}
	}
	// a record that was changed meanwhile is another one: it is read as it is now
	const changes = (view.dossier?.records ?? []).flatMap((record) => {
		const fields = without.has(record) ? without.get(record) : withoutWords(record, words);
		return fields ? [{ id: record.id, fields }] : [];
	});
	if (changes.length === 0) return 0;
	return (await view.changeRecords(changes)) ? changes.length : null;
}

const SLICE_MS = 16;
