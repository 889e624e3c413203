import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	emailsIn,
	emailsInCell,
	isMachine,
	isSharedByNature,
	withoutTag,
} from '../../src/lib/core/people/email.ts';
import { clientKey, ibanKey, phoneKey, phonesIn } from '../../src/lib/core/people/numbers.ts';
import { orderKey, ordersIn } from '../../src/lib/core/people/order-number.ts';
import { addressesIn, addressKey } from '../../src/lib/core/people/postal-address.ts';

describe('e-mail addresses', () => {
	test.each([
		['Mail naar an@example.com.', ['an@example.com']],
		['jan@example.com en an@example.com.evil.example', ['jan@example.com', 'an@example.com.evil.example']],
		['https://x.example/?m=noor%40broekhaven.example&x=1', ['noor@broekhaven.example']],
		['https://x.example/?m=noor%2540broekhaven.example', ['noor@broekhaven.example']],
		['<a href="mailto:Noor@Broekhaven.example">', ['noor@broekhaven.example']],
		['noor&#64;broekhaven.example', ['noor@broekhaven.example']],
		['https://evil.example/an@example.com', ['an@example.com']],
		["'o’brien@example.com'", ['o’brien@example.com']],
		['a@ @b @', []],
	])('in %s', (text, expected) => expect(emailsIn(text)).toEqual(expected));

	test('a whole one is found in any text, and never as a part of another', () => {
		const local = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:[._+-][a-z0-9]{1,6})?$/);
		const address = fc
			.tuple(local, fc.stringMatching(/^[a-z]{2,8}\.example$/))
			.map((parts) => parts.join('@'));
		const around = fc.constantFrom(' ', '\n', '<', '>', '(', ',', ';', ':', '"', '/');
		fc.assert(
			fc.property(
				address,
				around,
				around,
				fc.stringMatching(/^[a-z0-9]{1,3}$/),
				(email, before, after, more) => {
					expect(emailsIn(`x${before}${email}${after}y`)).toContain(email);
					expect(emailsIn(`${more}${email}`)).not.toContain(email);
					expect(emailsIn(`${email}.${more}`)).not.toContain(email);
				},
			),
		);
	});

	test('only the angled one of a cell counts', () => {
		expect(emailsInCell('"an@example.com" <x@evil.example>')).toEqual(['x@evil.example']);
		expect(emailsInCell('a@x.example ::: b@x.example')).toEqual(['a@x.example', 'b@x.example']);
	});

	test('tags, posts and machines', () => {
		expect(withoutTag('jan+ring@example.com')).toBe('jan@example.com');
		expect(withoutTag('+x@example.com')).toBe('+x@example.com');
		expect(['info@x.example', 'jan@x.example', 'informatica@x.example'].map(isSharedByNature)).toEqual([
			true,
			false,
			false,
		]);
		expect(
			['no-reply@x.example', 'noreply-orders@x.example', 'mailer-daemon@x.example', 'norbert@x.example'].map(
				isMachine,
			),
		).toEqual([true, true, true, false]);
	});

	test('a megabyte of at signs is read in no time', () => {
		expect(emailsIn('@'.repeat(1e5)).length).toBe(0);
		expect(emailsIn('a@'.repeat(5e4)).length).toBeGreaterThan(0);
	});
});

describe('numbers', () => {
	test('a telephone number in any notation is one', () => {
		const same = [
			'06-00000012',
			'+31600000012',
			'0031 6 00 00 00 12',
			'+31 (0)6 00000012',
			'600000012',
			'06 000 000 12',
		];
		expect(new Set(same.map(phoneKey))).toEqual(new Set(['600000012']));
		expect(['112', '', '1'.repeat(20)].map(phoneKey)).toEqual([null, null, null]);
		expect(phonesIn('Bel 06-00000013 of 0031 6 12 34 56 78; bestelling 20240001, € 1.234.567,89')).toEqual([
			'600000013',
			'612345678',
		]);
	});

	test('an IBAN has its check digits', () => {
		expect(ibanKey('nl63 test 0000 0000 12')).toBe('NL63TEST0000000012');
		expect(ibanKey('NL64TEST0000000012')).toBeNull();
		expect(ibanKey('jan@example.com')).toBeNull();
	});

	test('a visitor number is the end of its cookie', () => {
		expect(clientKey('GA1.1.1203944551.1709110022')).toBe('1203944551.1709110022');
		expect(clientKey('1203944551')).toBeNull();
	});

	test.each([
		['#1052', '1052'],
		['0001052', '1052'],
		['1052.0', '1052'],
		['ORD-2024-0012', 'ord-2024-0012'],
		['Bestelling 1052', null],
		['a@b', null],
		['', null],
	])('order number %s', (text, key) => expect(orderKey(text)).toBe(key));

	test.each([
		['Bestelling 1052', [{ key: '1052', named: true }]],
		['Order nr: 1052', [{ key: '1052', named: true }]],
		['bestelnummer=1052', [{ key: '1052', named: true }]],
		['Bestelling1052', [{ key: '1052', named: true }]],
		['#1052', [{ key: '1052', named: true }]],
		['1052', [{ key: '1052', named: true }]],
		['Klant 1052 zegt', [{ key: '1052', named: false }]],
		['Factuur 1052', [{ key: '1052', named: false }]],
		['11052', []],
		['10521', []],
		['1052,50', []],
		['€ 1.1052', []],
		['A1052', []],
		['1052-2', []],
	])('in %s', (text, expected) => expect(ordersIn(text, new Set(['1052']))).toEqual(expected));
});

describe('postal addresses', () => {
	test.each([
		['1234 SA', '12', '1234sa|12'],
		['1234sa', '12 ', '1234sa|12'],
		['2345 SD', '7-II', '2345sd|7ii'],
		['3456SS', '101 hs', '3456ss|101hs'],
		['', '12', null],
		['1234 SA', 'Proefstraat', null],
	])('%s, %s', (code, number, key) => expect(addressKey(code, number)).toBe(key));

	test.each([
		['Noor, Proefstraat 12, 1234SA, Nergens', '1234sa|12'],
		['Proefstraat 12\n1234 SA Nergens', '1234sa|12'],
		['Nepkade 101 hs 3456 SS', '3456ss|101hs'],
		['Plein 7-II, 2345 SD', '2345sd|7ii'],
		['Plein 1945 12, 2345 SD', '2345sd|12'],
		['1234 SA 12 a', '1234sa|12a'],
	])('in %s', (text, key) => expect(addressesIn(text)).toContain(key));

	test('a neighbour has another number', () => {
		expect(addressesIn('Proefstraat 122, 1234 SA')).not.toContain('1234sa|12');
		expect(addressesIn('Proefstraat 12 B, 1234 SA')).not.toContain('1234sa|12');
	});
});
