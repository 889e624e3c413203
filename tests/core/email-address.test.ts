import { domainToUnicode } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, withoutTag } from '../../src/lib/core/email-address.ts';
import { decodeDomain } from '../../src/lib/core/punycode.ts';

describe('a domain behind xn--', () => {
	it.each([
		['xn--bcher-kva.example', 'bücher.example'],
		['xn--80ak6aa92e.com', 'аррӏе.com'],
		['xn--fiqs8s', '中国'],
		['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
		['xn--porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
		['xn--e28h.example', '😀.example'],
		['a.xn--tda.b', 'a.ü.b'],
		['shop.example', 'shop.example'],
	])('%s is %s', (encoded, decoded) => {
		expect(decodeDomain(encoded)).toBe(decoded);
	});

	it('is decoded as the platform decodes it', () => {
		const letters = fc.string({
			unit: fc.constantFrom(...'abcéüßαβжщ中文あ한'),
			minLength: 1,
			maxLength: 15,
		});
		fc.assert(
			fc.property(letters, (label) => {
				const encoded = new URL(`http://${label}.example`).hostname;
				expect(decodeDomain(encoded)).toBe(domainToUnicode(encoded));
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		'xn--',
		'xn--0',
		'xn--99999999999',
		'xn--é',
		`xn--${'z'.repeat(59)}`,
		`xn--${'9'.repeat(80)}`,
		'xn--ls8h=',
	])('%s, when broken, stays as it is', (label) => {
		expect(decodeDomain(`${label}.example`)).toBe(`${label}.example`);
	});

	it('never throws', () => {
		const label = fc.string({ unit: fc.constantFrom(...'az09-'), maxLength: 62 });
		fc.assert(
			fc.property(label, (text) => typeof decodeDomain(`xn--${text}`) === 'string'),
			{ numRuns: 3000 },
		);
	});
});

describe('reading one address', () => {
	it.each([
		['Jan@Example.COM', 'jan@example.com'],
		['\u00a0 jan@example.com \n', 'jan@example.com'],
		['<jan@example.com>', 'jan@example.com'],
		['"Jansen, Jan" <JAN@example.com>', 'jan@example.com'],
		['mailto:jan@example.com?subject=Inzage', 'jan@example.com'],
		['<MAILTO:jan@example.com>', 'jan@example.com'],
		["o'brien@example.com", "o'brien@example.com"],
		['"a@b"@example.com', '"a@b"@example.com'],
		['jos\u0065\u0301@example.com', 'josé@example.com'],
		['jan@xn--bcher-kva.example', 'jan@bücher.example'],
	])('%j is %s', (text, whole) => {
		expect(readAddress(text)?.whole).toBe(whole);
	});

	it.each([
		'',
		'jan',
		'@example.com',
		'jan@',
		'jan jansen@example.com',
		'a@b c',
		'<>',
		'jan@<x>',
		`${'a'.repeat(400)}@x.nl`,
	])('%j is none', (text) => {
		expect(readAddress(text)).toBeNull();
	});

	it('takes the tag off a local part, never the whole of it', () => {
		expect(['jan+shop', 'jan', '+jan', 'jan+a+b'].map(withoutTag)).toEqual(['jan', 'jan', '+jan', 'jan']);
	});
});
