import { describe, expect, test } from 'vitest';
import { isElse, isJoint, nameLevel, parseName } from '../../src/lib/core/people/name.ts';
import { fold, unmangle } from '../../src/lib/core/people/fold.ts';

const level = (known: string, written: string) => nameLevel([parseName(known)!], written);

describe('a written name beside a known one', () => {
	test.each([
		['Noor van den Broekhaven', 'Noor van den Broekhaven', 'full'],
		['Noor van den Broekhaven', 'NOOR VAN DEN BROEKHAVEN', 'full'],
		['Noor van den Broekhaven', 'Noor v.d. Broekhaven', 'full'],
		['Noor van den Broekhaven', 'N. v/d Broekhaven', 'initial'],
		['Noor van den Broekhaven', 'Mevr. N. van den Broekhaven', 'initial'],
		['Noor van den Broekhaven', 'Broekhaven, Noor van den', 'full'],
		['Noor van den Broekhaven', 'BROEKHAVEN N VAN DEN', 'initial'],
		['Noor van den Broekhaven', 'Fam. van den Broekhaven', 'surname'],
		['Noor van den Broekhaven', 'Noor', 'given'],
		['Noor van den Broekhaven', 'Joost van den Broekhaven', 'other'],
		['Noor van den Broekhaven', 'J. van den Broekhaven', 'other'],
		['Noor van den Broekhaven', 'Noor Jansen', 'other'],
		['José Pérez Winterdijk', 'Jose Perez Winterdijk', 'full'],
		['José Pérez Winterdijk', 'J. Winterdijk', 'initial'],
		["Jan 't Hartog-Veenbrug", 'J. ’t Hartog - Veenbrug', 'initial'],
		["Jan 't Hartog-Veenbrug", "HR J 'T HARTOG-VEENBRUG", 'initial'],
		['Ayşe Yıldıznep', 'Ay?e Y?ld?znep', 'full'],
		['Ayşe Yıldıznep', 'A. Yildiznep', 'initial'],
		['Zoë de Winterslag', 'ZoÃ« de Winterslag', 'full'],
		['Zoë de Winterslag', 'Zoe\u0308 de Winterslag', 'full'],
		['Zoë de Winterslag', 'Zoe? de Winterslag', 'full'],
		['Sanne Proefstra', 'Sanne Proefstra-van Duin', 'full'],
		['Sanne Proefstra-van Duin', 'S. Proefstra', 'initial'],
		['J. de Vriesland', 'Johanna de Vriesland', 'initial'],
		['J.W. de Vriesland', 'JW de Vriesland', 'initial'],
		['Anna Jansma-Proef', 'Anna Jansma', 'full'],
	])('%s, written %s: %s', (known, written, expected) => expect(level(known, written)).toBe(expected));

	test('nothing written says nothing', () => expect(level('Noor van den Broekhaven', ' - ')).toBeNull());
});

describe('two people', () => {
	test.each([
		['N VAN DEN BROEKHAVEN EO J VAN DEN BROEKHAVEN', true],
		['P. de Vries e/o M. Jansen', true],
		['Hr. J. de Vries en/of Mw. A. de Vries', true],
		['Jan & Piet de Vries', true],
		['Noor van den Broekhaven', false],
		['Eo van Enkhuizen', false],
	])('in one cell: %s', (text, joint) => expect(isJoint(text)).toBe(joint));

	test.each([
		['Hans Müller', 'Fatma Demirkan', true],
		['Jan de Vries', 'Piet de Vries', true],
		['Hans de Vries', 'J.H. de Vries', false],
		['Hanz de Vries', 'Hans de Vries', false],
		['Sanne Jansen', 'Sanne de Vries', false],
		['Sanne', 'Hans Müller', false],
	])('%s and %s', (one, other, expected) => expect(isElse(one, other)).toBe(expected));
});

describe('folding', () => {
	test('brings every spelling to one form', () => {
		expect(['Müller', 'MÜLLER', 'Mu\u0308ller', 'MÃ¼ller', 'mu\u00adller'].map(fold)).toEqual(
			Array(5).fill('muller'),
		);
		expect(fold('Łódź Straße Ørsted ‘t')).toBe("lodz strasse orsted 't");
	});

	test('leaves text alone that only looks mangled', () => {
		expect(unmangle('Ã la carte')).toBe('Ã la carte');
		expect(unmangle('kost â‚¬ 5')).toBe('kost € 5');
	});
});
