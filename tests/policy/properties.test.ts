import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../src/lib/core/day.ts';
import { promisedDay } from '../../src/lib/core/promised-term.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import { dutch } from './phrases/dutch.ts';
import { english } from './phrases/english.ts';
import { whole } from './phrases/whole.ts';

const read = (text: string) => readPolicy(text, { today: '2026-11-22' });

/** Pieces that policies, templates and web pages are made of, in any order. */
const PIECES = [
	...[dutch, english].flatMap((bank) => [
		...Object.values(bank.slots).flatMap(({ text, others }) => [text, ...others]),
		...Object.values(bank.claims).flatMap(({ wrong, fine }) => [...wrong, ...fine]),
		...bank.unfilled,
		...bank.outline.filter((part) => part.startsWith('#')),
	]),
	'\n',
	'\n\n',
	'\r\n',
	'<p>',
	'</p>',
	'<h2>',
	'</h2>',
	'<ul><li>',
	'</li></ul>',
	'<table><tr><td>',
	'</td></tr></table>',
	'<b>',
	'</b>',
	'&nbsp;',
	'&eacute;&lt;',
	'<!--',
	'| a | b |',
	'- ',
	'1. ',
	'**',
	'\u0000',
	'\ud800',
	'İ',
];
const policyLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(
	policyLike,
	fc.string({ maxLength: 2000 }),
	fc.string({ unit: 'binary', maxLength: 500 }),
);

describe('any text', () => {
	test('has a reading, whose quotes stand literally in it', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const { findings, systems, retention, addressRule, remarks } = read(text);
				const said = [...findings, ...systems, ...retention, addressRule, ...Object.values(remarks)];
				for (const one of said) if (one) expect(text.includes(one.quote)).toBe(true);
				for (const { quote } of systems) expect(quote).not.toBe('');
			}),
			{ numRuns: 400 },
		);
	});

	test('gives a promise that the clock can count, and a day that exists', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const { promise, promises, effectiveOn } = read(text);
				for (const term of [promise, ...Object.values(promises)]) if (term) promisedDay('2026-01-31', term);
				if (effectiveOn) expect(readDay(effectiveOn)).toBe(effectiveOn);
			}),
			{ numRuns: 200 },
		);
	});

	test('reads the same twice', () => {
		fc.assert(
			fc.property(policyLike, (text) => {
				expect(read(text)).toEqual(read(text));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('hostile text', () => {
	const HOSTILE = [
		'geen ',
		'. ',
		'Kop\n\n',
		'[',
		'{{',
		'<a',
		'<p>',
		'- a\n',
		'| a | b |\n',
		'a@',
		'0 ',
		'.',
		'_',
		'X',
		'1. a\n\n',
		'&lt;',
		'wij delen niet met derden ',
		'binnen een maand ',
		'(naam ',
	];

	test.each(HOSTILE)(
		'of many «%s» takes time in proportion',
		(piece) => {
			const time = (size: number) => {
				const text = piece.repeat(Math.ceil(size / piece.length));
				const start = performance.now();
				read(text);
				return performance.now() - start;
			};
			time(20_000);
			// fifteen times the text: 225 times the time would be quadratic
			expect(time(300_000)).toBeLessThan(75 * Math.max(time(20_000), 10));
		},
		60_000,
	);

	test('of a million characters is read to the end', () => {
		const text = `${whole(dutch)}\n\n`;
		const long = text.repeat(Math.ceil(1_000_000 / text.length));
		expect(read(`${long}[NAAM]`).findings.map(({ quote }) => quote)).toContain('[NAAM]');
	}, 60_000);
});

test('what comes after two million characters is not read', () => {
	expect(read(`${whole(dutch)}${' '.repeat(2_000_000)}[NAAM]`).findings).toEqual([]);
});
