import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import type { Bank } from './phrases/bank.ts';
import { dutch } from './phrases/dutch.ts';
import { english } from './phrases/english.ts';
import { whole, withParagraph } from './phrases/whole.ts';

const read = (text: string) => readPolicy(text, { today: '2026-11-22' });
const found = (text: string) =>
	read(text).findings.map(({ rule, defect, quote }) => ({ rule, defect, quote }));

describe.each([
	['Dutch', dutch],
	['English', english],
] as readonly [string, Bank][])('a good policy in %s', (_, bank) => {
	test('has no finding', () => {
		expect(found(whole(bank))).toEqual([]);
	});

	test.each(Object.entries(bank.slots).filter(([, slot]) => slot.without.length > 0))(
		'without its %s breaks a rule for that',
		(name, { without }) => {
			const rules = found(whole(bank, { [name]: '' })).filter(({ quote }) => quote === '');
			expect(rules.map(({ rule }) => rule).filter((rule) => without.includes(rule))).not.toEqual([]);
		},
	);

	test.each(
		Object.entries(bank.slots).flatMap(([name, { others }]) => others.map((other) => [name, other] as const)),
	)('may say its %s so: %s', (name, other) => {
		expect(found(whole(bank, { [name]: other }))).toEqual([]);
	});

	test.each(
		Object.entries(bank.claims).flatMap(([defect, { under, wrong }]) =>
			wrong.map((one) => [defect, one, under] as const),
		),
	)('gets %s for: %s', (defect, wrong, under) => {
		const quotes = found(withParagraph(bank, under, wrong)).filter((one) => one.defect === defect);
		expect(quotes).not.toEqual([]);
	});

	test.each(
		Object.entries(bank.claims).flatMap(([defect, { under, fine }]) =>
			fine.map((one) => [defect, one, under] as const),
		),
	)('gets no %s nor anything else for: %s', (_defect, fine, under) => {
		expect(found(withParagraph(bank, under, fine))).toEqual([]);
	});

	test.each(bank.terms)('«%s» promises %s', (sentence, term) => {
		const { promise } = read(whole(bank, { term: sentence }));
		expect(promise && `${promise.value} ${promise.unit}`).toBe(term);
	});

	test.each(bank.recipients)('«%s» names %j', (sentence, names) => {
		const { systems } = read(whole(bank, { recipients: sentence }));
		expect(systems.map(({ name }) => name).sort()).toEqual([...names].sort());
	});

	test.each(bank.dates)('«%s» is of %s', (line, day) => {
		expect(read(whole(bank, { date: line })).effectiveOn).toBe(day);
	});

	test.each(bank.unfilled)('%s is still to be filled in', (words) => {
		const findings = found(withParagraph(bank, bank.outline[2]!, words));
		expect(findings.filter(({ rule, quote }) => rule === 'P-01' && quote !== '')).not.toEqual([]);
	});

	test.each(bank.filled)('%s is no placeholder', (words) => {
		expect(found(withParagraph(bank, bank.outline[2]!, words)).filter(({ rule }) => rule === 'P-01')).toEqual(
			[],
		);
	});
});
