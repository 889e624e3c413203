import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareAddresses,
	findsCitizenNumber,
	identityNeeded,
	sameAddress,
	type IdentityInput,
} from '../../src/lib/core/identity.ts';
import type { Likeness } from '../../src/lib/core/look-alike.ts';
import { IDENTITY_METHODS } from '../../src/lib/core/fact.ts';

const KNOWN = 'noor.broek@voorbeeld.example';

describe('an address beside the known one', () => {
	it.each([
		[KNOWN, 'Noor.Broek@Voorbeeld.Example'],
		[KNOWN, `  ${KNOWN}\t`],
		[KNOWN, `Noor <${KNOWN}>`],
		[KNOWN, `mailto:${KNOWN}`],
		['zoë@winter.example', 'zoe\u0308@winter.example'],
		['info@bücher.example', 'info@xn--bcher-kva.example'],
	])('%s and %s are the same', (known, asking) => {
		expect(compareAddresses(known, asking)).toEqual({ kind: 'same' });
		expect(sameAddress(known, asking)).toBe(true);
	});

	it.each([
		[KNOWN, 'noor.broek@gmail.example'],
		[KNOWN, 'piet@voorbeeld.example'],
		[KNOWN, 'johanna@elders.example'],
		[KNOWN, 'noor.broek'],
		[KNOWN, ''],
		['', ''],
		['', KNOWN],
		['jan@a.example', 'eva@a.example'],
		['a@x.example', 'b@x.example'],
		['jan@voorbeeld.example', 'johanna@voorbeeld.example'],
	])('%s and %s are two addresses', (known, asking) => {
		expect(compareAddresses(known, asking).kind).toBe('other');
		expect(sameAddress(known, asking)).toBe(false);
	});

	it.each<[string, string, Likeness, Likeness]>([
		['noor.broek@voorbeeld.example', 'noor.broekk@voorbeeld.example', 'typing', 'same'],
		['noor.broek@voorbeeld.example', 'nor.brek@voorbeeld.example', 'typing', 'same'],
		['noor.broek@voorbeeld.example', 'noro.broek@voorbeeld.example', 'typing', 'same'],
		['noor.broek@voorbeeld.example', 'noor.broek@voorbeelt.example', 'same', 'typing'],
		['noor.broek@voorbeeld.example', 'noor-broek@voorbeeld-.example', 'typing', 'typing'],
		// Cyrillic о, е, р, а; Greek ο; dotless i; capital I for l; digits; pairs
		['noor.broek@voorbeeld.example', 'n\u043e\u043er.br\u043e\u0435k@voorbeeld.example', 'letters', 'same'],
		['noor.broek@voorbeeld.example', 'n\u03bf\u03bfr.br\u03bfek@voorbeeld.example', 'letters', 'same'],
		['noor.broek@voorbeeld.example', 'noor.broek@v\u043e\u043erb\u0435\u0435ld.example', 'same', 'letters'],
		['lili.mills@winkel.example', 'Iiii.miIIs@winkel.example', 'letters', 'same'],
		['lili@winkel.example', 'l\u0131l\u0131@winkel.example', 'letters', 'same'],
		['olifant10@winkel.example', '0lifantlo@winkel.example', 'letters', 'same'],
		['marnix.marnix@winkel.example', 'mamix.mamix@winkel.example', 'letters', 'same'],
		['jan@claudia.example', 'jan@daudia.example', 'same', 'letters'],
		['jan@winkel.example', 'j\u200ban@winkel.example', 'letters', 'same'],
		['jose@winkel.example', 'jos\u00e9@winkel.example', 'letters', 'same'],
		['jan@winkel.example', '\uff4a\uff41\uff4e@winkel.example', 'letters', 'same'],
		// аррӏе in Cyrillic, as a registry shows it
		['jan@apple.example', 'jan@xn--80ak6aa92e.example', 'same', 'punycode'],
		['jan@bucher.example', 'jan@xn--bcher-kva.example', 'same', 'punycode'],
		['noor.broek@gmail.example', 'noor.broek+winkel@gmail.example', 'plus-tag', 'same'],
		['noor.broek+winkel@gmail.example', 'noor.broek@gmail.example', 'plus-tag', 'same'],
		['noorvandenbroek@gmail.example', 'n.o.o.r.van.den.broek@gmail.example', 'dots', 'same'],
		['noorvandenbroek@gmail.example', 'noor.van.den.broek+x@gmail.example', 'dots', 'same'],
		['noor.broek@gmail.example', 'noor.broek+winkel@gmial.example', 'plus-tag', 'typing'],
		[KNOWN, 'noor.broek@voorbeeld.example.boef.example', 'same', 'longer'],
	])('%s is only like %s', (known, asking, local, domain) => {
		expect(compareAddresses(known, asking)).toEqual({ kind: 'look-alike', local, domain });
	});

	it('never takes an address with any letter changed for the same', () => {
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789');
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9 }), letter, (at, other) => {
				fc.pre(KNOWN[at] !== other);
				const asking = KNOWN.slice(0, at) + other + KNOWN.slice(at + 1);
				expect(compareAddresses(KNOWN, asking).kind).toBe('look-alike');
			}),
		);
	});

	it('is symmetric in whether it is the same or another', () => {
		const text = fc.string({ unit: fc.constantFrom(...'abo0.+@'), maxLength: 12 });
		fc.assert(
			fc.property(text, text, (a, b) => {
				const [there, back] = [compareAddresses(a, b).kind, compareAddresses(b, a).kind];
				expect(there === 'same').toBe(back === 'same');
			}),
			{ numRuns: 500 },
		);
	});

	it('answers at once and never throws, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 400 }), (a, b) => {
				expect(['same', 'other', 'look-alike']).toContain(compareAddresses(a, b).kind);
			}),
			{ numRuns: 1000 },
		);
		const long = `${'a'.repeat(5_000_000)}@x.example`;
		expect(compareAddresses(long, `${long}x`)).toEqual({ kind: 'other' });
	});
});

describe('whether identity must be settled before anything is sent', () => {
	const asks = (input: Partial<IdentityInput>) =>
		identityNeeded({ known: KNOWN, askedFrom: KNOWN, ...input });

	it('not when the known address asks for an answer to itself', () => {
		expect(asks({})).toEqual({ needed: false, because: 'known-address' });
		expect(asks({ askedFrom: KNOWN.toUpperCase(), sendTo: ` ${KNOWN}` })).toEqual({
			needed: false,
			because: 'known-address',
		});
	});

	it.each([
		['other-address', { askedFrom: 'iemand@elders.example' }],
		['look-alike', { askedFrom: 'noor.br\u043eek@voorbeeld.example' }],
		['no-address', { askedFrom: null }],
		['no-address', { askedFrom: '' }],
		['other-delivery', { sendTo: 'nieuw@elders.example' }],
		['other-delivery', { sendTo: 'noor.broek+kopie@voorbeeld.example' }],
		['doubt', { doubtRecorded: true }],
	] as const)('yes: %s for %j, until the ladder removed the doubt', (because, input) => {
		const open = asks(input);
		expect(open).toMatchObject({ needed: true, because });
		const ladder = open.needed ? open.ladder : [];
		expect(ladder[0]).toBe('confirmed-by-known-address');
		expect(ladder.at(-1)).toBe('masked-copy-destroyed');
		for (const settled of IDENTITY_METHODS) {
			expect(asks({ ...input, settled }).needed).toBe(!ladder.includes(settled));
		}
		expect(ladder).not.toContain('known-address');
	});

	it('says how a look-alike deceives', () => {
		expect(asks({ askedFrom: 'noor.br\u043eek@voorbeeld.example' })).toMatchObject({
			match: { kind: 'look-alike', local: 'letters', domain: 'same' },
		});
	});

	it('for somebody who is in no system, unless nothing is held about them', () => {
		expect(asks({ known: null })).toMatchObject({ needed: true, because: 'not-known' });
		expect(asks({ known: '' })).toMatchObject({ needed: true, because: 'not-known' });
		expect(asks({ known: null, settled: 'confirmed-by-known-address' }).needed).toBe(true);
		expect(asks({ known: null, settled: 'two-facts' })).toEqual({ needed: false, because: 'two-facts' });
		expect(asks({ known: null, nothingHeld: true })).toEqual({ needed: false, because: 'nothing-held' });
		expect(asks({ nothingHeld: true, askedFrom: 'iemand@elders.example' }).needed).toBe(true);
	});

	it('for a representative, until the authorisation was checked', () => {
		expect(asks({ byRepresentative: true })).toMatchObject({ needed: true, because: 'representative' });
		expect(asks({ byRepresentative: true, settled: 'two-facts' }).needed).toBe(true);
		expect(asks({ byRepresentative: true, known: null, nothingHeld: true }).needed).toBe(true);
		expect(asks({ byRepresentative: true, settled: 'representative-authorised' })).toEqual({
			needed: false,
			because: 'representative-authorised',
		});
	});
});

describe('a citizen service number in free text', () => {
	const passes = (digits: string) =>
		Array.from(digits, Number).reduce(
			(sum, digit, at) => sum + digit * [9, 8, 7, 6, 5, 4, 3, 2, -1][at]!,
			0,
		) %
			11 ===
		0;

	it.each([
		['111222333', '111222333'],
		['mijn bsn is 123456782.', '123456782'],
		['BSN: 123.456.782', '123.456.782'],
		['1234.56.782', '1234.56.782'],
		['1234 56 782', '1234 56 782'],
		['123\u00a0456\u00a0782', '123\u00a0456\u00a0782'],
		['123-456-782', '123-456-782'],
		['1 2 3 4 5 6 7 8 2', '1 2 3 4 5 6 7 8 2'],
		['order 1001 123456782 2024', '123456782'],
		['NL123456782B01', '123456782'],
		['(123456782)', '123456782'],
		['123456789 en 123456782', '123456782'],
	])('in %j is found', (text, number) => {
		const found = findsCitizenNumber(text);
		expect(found).toEqual({ start: text.indexOf(number), end: text.indexOf(number) + number.length });
	});

	it.each([
		'123456789',
		'000000000',
		'1234567820',
		'0123456782',
		'12345678',
		'06 12345678',
		'0612345678',
		'+31 6 12345678 +31 612345678',
		'+31 (0)6 11122233',
		'+31 111222333',
		'0031 111222333',
		'123.456 782',
		'123  456782',
		'123,456,782',
		'NL91 TEST 0417 1643 00',
		'2026-01-02 3',
		'bestelling 20261111222',
		'',
	])('in %j is none', (text) => {
		expect(findsCitizenNumber(text)).toBeNull();
	});

	it('is exactly a number that passes the eleven test', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
				const digits = String(number).padStart(9, '0');
				expect(findsCitizenNumber(`x ${digits} y`) !== null).toBe(passes(digits));
			}),
			{ numRuns: 2000 },
		);
	});

	it('names only the place', () => {
		expect(Object.keys(findsCitizenNumber('111222333')!)).toEqual(['start', 'end']);
	});

	it('gets through a megabyte of numbers that all begin like one', () => {
		expect(findsCitizenNumber('1 '.repeat(500_000))).toBeNull();
		expect(findsCitizenNumber(`+${'0'.repeat(1_000_000)}`)).toBeNull();
		expect(findsCitizenNumber(`${'1.'.repeat(250_000)} 111222333`)).toEqual({ start: 500_001, end: 500_010 });
	});
});
