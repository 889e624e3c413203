import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/lib/core/people.ts';
import {
	IBAN,
	LOTTE,
	file,
	gokce,
	lotte,
	order,
	parcel,
	payment,
	record,
	sander,
	tiers,
} from './people-records.ts';

describe('by e-mail', () => {
	const find = (email: string, person = LOTTE) =>
		tiers(findPerson(person, [file('a', record('subscriber', { email }))]));

	test.each([
		'lotte@kraaienest.example',
		' LOTTE@Kraaienest.Example ',
		'lotte+ring@kraaienest.example',
		'mailto:lotte@kraaienest.example',
	])('%s is the same address', (email) => expect(find(email)).toEqual({ 'a 1': 'certain' }));

	test.each([
		'charlotte@kraaienest.example',
		'lotte@kraaienest.example.evil.example',
		'lotte@kraaienest.examples',
		'xlotte@kraaienest.example',
	])('%s is another one', (email) => expect(find(email)).toEqual({}));

	test('a sought address may have a tag itself', () => {
		expect(find('lotte@kraaienest.example', { emails: ['lotte+oud@kraaienest.example'] })).toEqual({
			'a 1': 'certain',
		});
	});

	test('a name that looks like an address is none', () => {
		expect(find('"lotte@kraaienest.example" <spam@evil.example>')).toEqual({});
	});

	test('the address in a link of a visit is likely, never certain', () => {
		const visit = record('event', { 'free-text': 'https://shop.example/?mail=lotte%40kraaienest.example' });
		expect(tiers(findPerson(LOTTE, [file('a', visit)]))).toEqual({ 'a 1': 'likely' });
	});
});

describe('by what certain records yield', () => {
	test('an order number is followed into payments and parcels, in any order of files', () => {
		const files = [
			file(
				'parcels',
				parcel('3SABC1', '1052', { name: 'L. v.d. Kraaienest', postcode: '9876 SD' }),
				parcel('3SABC2', '10521', gokce),
			),
			file(
				'payments',
				payment('tr_1', 'Bestelling 1052', 'HR S VISSER', 'NL91ABNA0417164300'),
				payment('tr_2', 'Bestelling 21052', 'X', ''),
			),
			file('orders', order('1052', lotte)),
		];
		const expected = { 'parcels 1': 'certain', 'payments 1': 'certain', 'orders 1': 'certain' };
		expect(tiers(findPerson(LOTTE, files))).toEqual(expected);
		expect(tiers(findPerson(LOTTE, files.toReversed()))).toEqual(expected);
	});

	test('says through which file and field', () => {
		const found = findPerson(LOTTE, [
			file('orders', order('1052', lotte)),
			file('pay', payment('tr_1', 'Order nr: 1052', '', '')),
		]);
		expect(found.find((match) => match.file === 'pay')?.why).toEqual([
			{ rule: 'order', field: 'free-text', through: 'orders: order' },
		]);
	});

	test('a bare number is only certain beside the name', () => {
		const pays = file(
			'pay',
			payment('tr_1', 'Zilver 1052 dank', 'L van den Kraaienest', ''),
			payment('tr_2', 'Zilver 1052 dank', '', ''),
		);
		expect(tiers(findPerson(LOTTE, [file('orders', order('1052', lotte)), pays]))).toEqual({
			'orders 1': 'certain',
			'pay 1': 'certain',
			'pay 2': 'likely',
		});
	});

	test('amounts, dates and longer numbers are no order numbers', () => {
		const texts = ['€ 1052,50', 'op 10-52-1052', '11052', 'A1052B', '1052.00'];
		const pays = texts.map((text, at) => payment(`tr_${at}`, text, '', ''));
		expect(tiers(findPerson(LOTTE, [file('orders', order('1052', lotte)), file('pay', ...pays)]))).toEqual({
			'orders 1': 'certain',
		});
	});

	test('the same bank account is likely with the name, and nothing with another name', () => {
		const pays = file(
			'pay',
			payment('tr_1', 'Bestelling 1052', 'L van den Kraaienest', IBAN),
			payment('tr_2', 'Workshop', 'L VAN DEN KRAAIENEST E/O S VAN DEN KRAAIENEST', IBAN),
			payment('tr_3', 'Workshop', 'P. Visser', IBAN),
		);
		const found = findPerson(LOTTE, [file('orders', order('1052', lotte)), pays]);
		expect(tiers(found)).toEqual({ 'orders 1': 'certain', 'pay 1': 'certain', 'pay 2': 'likely' });
	});

	test('a payment from a joint account for the other holder’s order is not offered', () => {
		const joint = 'L VAN DEN KRAAIENEST E/O S VAN DEN KRAAIENEST';
		const files = [
			file('orders', order('1052', lotte), order('1053', sander)),
			file(
				'pay',
				payment('tr_1', 'Bestelling 1052', joint, IBAN),
				payment('tr_2', 'Bestelling 1053', joint, IBAN),
			),
		];
		expect(tiers(findPerson(LOTTE, files))).toEqual({ 'orders 1': 'certain', 'pay 1': 'certain' });
	});

	test('a browser is followed when it ordered twice for the person and never for another', () => {
		const visit = (client: string, number = '') =>
			record('event', { 'client-id': client, ...(number ? { order: number } : {}) });
		const orders = file(
			'orders',
			order('1052', lotte),
			order('1060', lotte),
			order('1061', lotte),
			order('1070', sander),
		);
		const visits = file(
			'visits',
			...[visit('11.22', '1052'), visit('11.22', '1060'), visit('11.22')],
			...[visit('33.44', '1061'), visit('33.44')],
			...[visit('55.66', '1052'), visit('55.66', '1070'), visit('55.66')],
		);
		expect(tiers(findPerson(LOTTE, [visits, orders]))).toMatchObject({
			'visits 3': 'certain',
			'visits 5': 'likely',
			'visits 6': 'certain',
		});
		expect(tiers(findPerson(LOTTE, [visits, orders]))).not.toHaveProperty('visits 8');
	});

	test('a visitor number that the person sent is certain, also as a cookie', () => {
		const person = { clientIds: ['GA1.1.1203944551.1709110022'] };
		const row = record('event', { 'client-id': '1203944551.1709110022' });
		expect(tiers(findPerson(person, [file('ga', row)]))).toEqual({ 'ga 1': 'certain' });
	});

	test('a short customer number means nothing in another system', () => {
		const files = [
			file('a', record('customer', { customer: '12', ...lotte }, 'myonlinestore')),
			file('b', record('customer', { customer: '12', name: 'Piet Jansen' }, 'moneybird')),
		];
		expect(tiers(findPerson(LOTTE, files))).toEqual({ 'a 1': 'certain' });
	});
});
