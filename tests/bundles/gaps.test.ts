import { expect, test } from 'vitest';
import { bundleEntries } from '../../src/lib/bundles/entries.ts';
import { bundleGaps } from '../../src/lib/bundles/gaps.ts';
import { exampleInput, record, sha256 } from './example-bundle.ts';

const input = exampleInput('access', 'nl');

test('a complete bundle has no gap', () => {
	expect(bundleGaps(input)).toEqual([]);
});

test('an undecided record is named with its number', () => {
	const records = [...input.records, record('u', 'mollie', 'payment', [], { decision: 'undecided' })];
	expect(bundleGaps({ ...input, records })).toEqual([{ type: 'gap', gap: 'undecided-records', records: 1 }]);
});

test('a copy without records is no copy, and a right that gives no copy needs none', () => {
	expect(bundleGaps({ ...input, records: [] })).toEqual([{ type: 'gap', gap: 'no-records' }]);
	expect(bundleGaps({ ...exampleInput('erasure', 'nl'), records: [] })).toEqual([]);
});

test('an empty letter, one with a blank in it, and a shop that cannot be reached', () => {
	expect(bundleGaps({ ...input, letter: { subject: '', text: ' \n' } })).toEqual([
		{ type: 'gap', gap: 'missing-letter' },
	]);
	expect(bundleGaps({ ...input, letter: { subject: '', text: 'Reden: [Nog invullen: reden]' } })).toEqual([
		{ type: 'gap', gap: 'unfinished-letter' },
	]);
	const shop = { ...input.facts.shop, email: '' };
	expect(bundleGaps({ ...input, facts: { ...input.facts, shop } })).toEqual([
		{ type: 'gap', gap: 'missing-contact' },
	]);
});

test('each system with data must say what art. 15(1) asks', () => {
	for (const blank of [
		{ purposes: { nl: '', en: 'x' } },
		{ categories: { nl: ' ', en: 'x' } },
		{ keptFor: { nl: '', en: '' } },
		{ runBy: '' },
	]) {
		const systems = input.systems.map((system) =>
			system.id === 'mollie' ? { ...system, ...blank } : system,
		);
		expect(bundleGaps({ ...input, systems })).toEqual([
			{ type: 'gap', gap: 'missing-system-entry', system: 'mollie' },
		]);
	}
	expect(bundleGaps({ ...input, systems: input.systems.filter(({ id }) => id !== 'gmail') })).toEqual([
		{ type: 'gap', gap: 'missing-system-entry', system: 'gmail' },
	]);
});

test('a system of which nobody said whether it was searched is named; one that was not, with its reason, is none', () => {
	const searches = input.searches.filter(({ system }) => system !== 'postnl');
	expect(bundleGaps({ ...input, searches })).toEqual([
		{ type: 'gap', gap: 'unsearched-system', system: 'postnl' },
	]);
	const said = {
		system: 'postnl',
		outcome: 'not-searched',
		reason: 'account gesloten',
		on: '2026-12-09',
		search: null,
	} as const;
	expect(bundleGaps({ ...input, searches: [...searches, said] })).toEqual([]);
});

test('with a gap there is no bundle', async () => {
	expect(await bundleEntries({ ...input, records: [] }, sha256)).toEqual({
		ok: false,
		failure: { type: 'gaps', gaps: [{ type: 'gap', gap: 'no-records' }] },
	});
});
