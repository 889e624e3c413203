import type { SystemId } from '../core/ids.ts';
import { hasBlanks } from '../letters/missing.ts';
import type { BundleInput, Gap } from './bundle.ts';
import { sharesCopy } from './folders.ts';

/** Names everything that keeps a bundle from going out; empty when it can (art. 15(1) AVG for what a system must say). */
export function bundleGaps(input: BundleInput): readonly Gap[] {
	const { records, letter, facts, language, right } = input;
	const undecided = records.filter(({ decision }) => decision === 'undecided').length;
	const nothing = sharesCopy(right) && !records.some(({ decision }) => decision === 'in');
	const gaps: (Gap | null)[] = [
		undecided > 0 ? { type: 'gap', gap: 'undecided-records', records: undecided } : null,
		nothing && undecided === 0 ? { type: 'gap', gap: 'no-records' } : null,
		letter.text.trim() === '' ? { type: 'gap', gap: 'missing-letter' } : null,
		hasBlanks(letter.text, language) ? { type: 'gap', gap: 'unfinished-letter' } : null,
		facts.shop.name.trim() === '' || facts.shop.email.trim() === ''
			? { type: 'gap', gap: 'missing-contact' }
			: null,
		...unsearched(input).map((system): Gap => ({ type: 'gap', gap: 'unsearched-system', system })),
		...undescribed(input).map((system): Gap => ({ type: 'gap', gap: 'missing-system-entry', system })),
	];
	return gaps.filter((gap) => gap !== null);
}

/** Systems of the register of which nobody said whether they hold anything: a copy of all data says where was looked. */
function unsearched({ right, systems, searches, records }: BundleInput): SystemId[] {
	if (!sharesCopy(right)) return [];
	const said = new Set([...searches, ...records].map(({ system }) => system));
	return systems.map(({ id }) => id).filter((id) => !said.has(id));
}

/** Systems with data about the person of which the register does not say enough. */
function undescribed({ systems, records, searches, language }: BundleInput): SystemId[] {
	const holding = new Set([
		...records.filter(({ decision }) => decision === 'in').map(({ system }) => system),
		...searches.filter(({ outcome }) => outcome === 'found').map(({ system }) => system),
	]);
	return [...holding].filter((id) => {
		const entry = systems.find((system) => system.id === id);
		const said = entry && [
			entry.name,
			entry.runBy,
			entry.purposes[language],
			entry.categories[language],
			entry.keptFor[language],
		];
		return !said || said.some((text) => text.trim() === '');
	});
}
