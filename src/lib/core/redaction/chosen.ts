import type { DossierRecord } from '../payload.ts';
import { fold } from '../people/fold.ts';
import { merged, type Cut } from './cuts.ts';
import { foldedForms } from './folded-text.ts';
import { cutOf } from './spans.ts';

/** The fields of a record with every place cut out where these words stand, in whatever case or accents; null where they stand nowhere. */
export function withoutWords(record: DossierRecord, words: string): DossierRecord['fields'] | null {
	const wanted = fold(words.trim()).replace(/\s+/g, ' ');
	if (wanted === '') return null;
	let found = false;
	const fields = record.fields.map((field) => {
		const cuts = field.blanked ? [] : placesOf(field.value, wanted);
		if (cuts.length === 0) return field;
		found = true;
		const before = (field.cuts ?? []).filter((cut) => !cut.back || !cuts.some((one) => overlaps(one, cut)));
		return { ...field, cuts: merged([...before, ...cuts]) };
	});
	return found ? fields : null;
}

function placesOf(text: string, wanted: string): Cut[] {
	return foldedForms(text).flatMap((folded) => {
		const cuts: Cut[] = [];
		for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length))
			cuts.push(cutOf(folded, { from: at, to: at + wanted.length, kind: 'chosen' }));
		return cuts;
	});
}

const overlaps = (one: Cut, other: Cut): boolean =>
	one.at < other.at + other.length && other.at < one.at + one.length;
