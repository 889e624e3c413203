import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/lib/core/people.ts';
import { LOTTE, file, lotte, order, record, sander, tiers } from './people-records.ts';

describe('a name is never proof', () => {
	test.each([
		['name and address', { ...lotte, email: '' }, 'likely'],
		['name and address, another e-mail address', { ...lotte, email: 'oud@example.net' }, 'likely'],
		['initial and address', { ...lotte, email: '', name: 'L. van den Kraaienest' }, 'likely'],
		['name alone', { name: 'Lotte van den Kraaienest' }, 'weak'],
		['another name at the address', { ...sander, email: '' }, undefined],
		['the neighbours’ number', { ...lotte, email: '', name: 'L. de Vries', 'house-number': '14' }, undefined],
	])('%s', (_, cells, certainty) => {
		expect(tiers(findPerson(LOTTE, [file('a', record('customer', cells))]))['a 1']).toBe(certainty);
	});

	test('an old address learned from a likely record stays likely', () => {
		const old = { ...lotte, email: 'lotte.oud@example.net' };
		const files = [
			file('orders', order('1001', old), order('1052', lotte)),
			file('list', record('subscriber', { email: old.email, name: 'Lotte van den Kraaienest' })),
		];
		expect(tiers(findPerson(LOTTE, files))).toEqual({
			'orders 1': 'likely',
			'orders 2': 'certain',
			'list 1': 'likely',
		});
	});
});

describe('an address that several people use', () => {
	const dieter = { name: 'D. Böhm-Valksteen', email: 'info@broodhuis.example', company: 'Het Broodhuis' };
	const samira = { name: 'Samira Benali', email: 'info@broodhuis.example', company: 'Het Broodhuis' };
	const files = [
		file('orders', order('1', dieter), order('2', samira)),
		file(
			'people',
			record('contact', { ...samira, _x: '', email: 'info@broodhuis.example ::: samira@broodhuis.example' }),
			record('subscriber', { email: 'samira@broodhuis.example' }),
		),
	];

	test('is likely with the name, and low in the list with another', () => {
		expect(
			tiers(findPerson({ names: ['Dieter Böhm-Valksteen'], emails: ['info@broodhuis.example'] }, files)),
		).toMatchObject({ 'orders 1': 'likely', 'orders 2': 'weak' });
	});

	test('leads to the personal address beside it', () => {
		expect(
			tiers(findPerson({ names: ['Samira Benali'], emails: ['info@broodhuis.example'] }, files)),
		).toEqual({
			'orders 1': 'weak',
			'orders 2': 'likely',
			'people 1': 'likely',
			'people 2': 'certain',
		});
	});

	test('is found out by the names beside it where it is not called info', () => {
		const shared = { emails: ['winkel.noord@broodhuis.example'], names: ['Dieter Böhm-Valksteen'] };
		const email = 'winkel.noord@broodhuis.example';
		const rows = file(
			'a',
			order('1', { ...dieter, email }),
			order('2', { ...samira, email }),
			record('subscriber', { email }),
		);
		expect(tiers(findPerson(shared, [rows]))).toEqual({ 'a 1': 'certain', 'a 2': 'likely', 'a 3': 'likely' });
		expect(tiers(findPerson({ emails: [email] }, [rows]))).toEqual({
			'a 1': 'likely',
			'a 2': 'likely',
			'a 3': 'likely',
		});
	});

	test('other initials or a slip of the pen do not make two people of one', () => {
		const rows = [
			'Lotte van den Kraaienest',
			'E.M. van den Kraaienest',
			'Lote van den Kraaienest',
			'ZoÃ« Jansen-van den Kraaienest',
		].map((name) => record('customer', { name, email: lotte.email }));
		expect(
			tiers(
				findPerson(LOTTE, [file('a', ...rows.slice(0, 3), record('subscriber', { email: lotte.email }))]),
			)['a 4'],
		).toBe('certain');
	});
});
