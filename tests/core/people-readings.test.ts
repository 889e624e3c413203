import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPerson, personMatcher } from '../../src/lib/core/people.ts';
import type { SourceRecord } from '../../src/lib/core/record.ts';
import { IBAN, LOTTE, file, gokce, order, record, rules, tiers } from './people-records.ts';

describe('readings of the files', () => {
	const text = (...values: string[]) => fc.constantFrom(...values, '');
	const cells = fc.record({
		name: text('Lotte van den Kraaienest', 'Sander van den Kraaienest', 'Gökçe', 'L. Kraaienest'),
		email: text('lotte@kraaienest.example', 'sander@kraaienest.example', 'lotte.oud@example.net'),
		order: text('1052', '1053', '#1054'),
		postcode: text('9876 SD', '1111AA'),
		'house-number': text('12', '9'),
		iban: text(IBAN),
		'free-text': text('Bestelling 1052', 'bij Lotte', 'lotte%40kraaienest.example'),
	});
	const kind = fc.constantFrom('order', 'payment', 'shipment', 'customer', 'event', 'message');
	const records = fc
		.array(fc.tuple(kind, cells), { minLength: 1, maxLength: 12 })
		.map((rows) => rows.map(([as, row]) => record(as, row)));

	/** Reads until nothing new is learned. */
	const settle = (rows: readonly SourceRecord[]) => {
		const matcher = personMatcher(LOTTE);
		let readings = 0;
		do
			rows.forEach((row, index) => {
				if (matcher.mayConcern(row.fields.map(({ value }) => value))) matcher.look(row, { file: 'a', index });
			});
		while (matcher.learn() && ++readings < 20);
		return { matcher, readings };
	};

	test('end', () => {
		fc.assert(
			fc.property(records, (rows) => {
				expect(settle(rows).readings).toBeLessThan(10);
			}),
			{ numRuns: 40 },
		);
	}, 30_000);

	test('what the cheap look passes over is nobody’s', () => {
		fc.assert(
			fc.property(records, (rows) => {
				const { matcher } = settle(rows);
				const passed = rows.filter(({ fields }) => !matcher.mayConcern(fields.map(({ value }) => value)));
				expect(passed.map((row) => matcher.look(row, { file: 'a', index: 0 }))).toEqual(
					passed.map(() => null),
				);
			}),
			{ numRuns: 60 },
		);
	}, 30_000);

	test('a search in the text of all records stops at every record that is worth a look', () => {
		let stops = 0;
		fc.assert(
			fc.property(records, (rows) => {
				const { matcher } = settle(rows);
				const lines = rows.map(({ fields }) => fields.map(({ value }) => value).join(';'));
				const next = matcher.search(lines.join('\n'));
				let start = 0;
				for (const line of lines) {
					const isFound = next(start) <= start + line.length;
					if (matcher.mayConcern([line])) expect(isFound).toBe(true);
					if (isFound) stops++;
					start += line.length + 1;
				}
			}),
			{ numRuns: 60 },
		);
		expect(stops).toBeGreaterThan(50);
	}, 30_000);

	test('find the same in whatever order the records come', () => {
		fc.assert(
			fc.property(records, fc.nat(), (rows, seed) => {
				const turn = rows
					.map((_, at) => at)
					.sort((one, other) => (((one + 1) * seed) % 13) - (((other + 1) * seed) % 13));
				const found = (all: readonly SourceRecord[]) => findPerson(LOTTE, [file('a', ...all)]);
				const straight = found(rows).map(({ index, certainty, blank }) => ({ index, certainty, blank }));
				const mixed = found(turn.map((at) => rows[at]!)).map(({ index, certainty, blank }) => ({
					index: turn[index]!,
					certainty,
					blank,
				}));
				expect(mixed.sort((one, other) => one.index - other.index)).toEqual(straight);
			}),
			{ numRuns: 60 },
		);
	}, 30_000);

	test('gives the mailbox what to look for', () => {
		const matcher = personMatcher({ names: ['Gökçe Aydınlıoğlu'], emails: ['g@mail.example'] });
		matcher.look(order('1079', { name: 'Gökçe Aydınlıoğlu', email: 'g@mail.example' }), {
			file: 'a',
			index: 0,
		});
		matcher.learn();
		const texts = matcher.needles().map(({ text, kind }) => `${kind} ${text}`);
		expect(texts).toEqual(
			expect.arrayContaining([
				'email g@mail.example',
				'email g%40mail.example',
				'email g+',
				'order 1079',
				'name Aydınlıoğlu',
				'name aydinlioglu',
			]),
		);
	});

	test('an order number is all that need be known', () => {
		const found = findPerson({ orders: ['#0077'] }, [file('a', order('77', gokce))]);
		expect(tiers(found)).toEqual({ 'a 1': 'certain' });
		expect(rules(found, 'a')).toContain('order');
	});
});
