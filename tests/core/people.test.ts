import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPerson, personMatcher, type Match, type Person } from '../../src/lib/core/people.ts';
import { file, order, parcel, payment, record } from './people-records.ts';

const LOTTE: Person = {
	names: ['Lotte van den Kraaienest'],
	emails: ['lotte@kraaienest.example'],
	addresses: [{ postcode: '9876 SD', houseNumber: '12' }],
};
const lotte = {
	name: 'Lotte van den Kraaienest',
	email: 'lotte@kraaienest.example',
	street: 'Proefstraat',
	'house-number': '12',
	postcode: '9876SD',
};
const sander = { ...lotte, name: 'Sander van den Kraaienest', email: 'sander@kraaienest.example' };
const gokce = { name: 'Gökçe Aydınlıoğlu', street: 'Luchtsteeg', 'house-number': '9', postcode: '6790SA' };
const IBAN = 'NL63TEST0000000012';

const tiers = (matches: readonly Match[]) =>
	Object.fromEntries(matches.map(({ file: id, index, certainty }) => [`${id} ${index + 1}`, certainty]));
const rules = (matches: readonly Match[], id: string) =>
	matches.filter((match) => match.file === id).flatMap(({ why }) => why.map(({ rule }) => rule));

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

describe('gifts', () => {
	const gift = order('1079', lotte, {
		'recipient:name': 'Gökçe Aydınlıoğlu',
		'recipient:street': 'Luchtsteeg',
		'recipient:house-number': '9',
		'recipient:postcode': '6790 SA',
		'free-text': 'Cadeau voor Gökçe',
	});
	const files = [
		file('orders', gift),
		file('parcels', parcel('3S1', '1079', gokce), parcel('3S2', '', { ...gokce, name: 'G?k?e Ayd?nl?o?lu' })),
		file('pay', payment('tr_1', 'Bestelling 1079', 'L van den Kraaienest', IBAN)),
	];
	const names = (index: readonly number[], from = gift) => index.map((at) => from.fields[at]!.name);

	test('the buyer’s order is hers, without the recipient and the words about them', () => {
		const [mine] = findPerson(LOTTE, files);
		expect(mine).toMatchObject({ file: 'orders', certainty: 'certain' });
		expect(names(mine!.blank)).toEqual([
			'recipient:name',
			'recipient:street',
			'recipient:house-number',
			'recipient:postcode',
			'free-text',
		]);
	});

	test('the parcel is a mention of the buyer, also without a reference', () => {
		const found = findPerson(LOTTE, files);
		expect(tiers(found)).toMatchObject({
			'parcels 1': 'mention',
			'parcels 2': 'mention',
			'pay 1': 'certain',
		});
		const sent = found.find((match) => match.file === 'parcels' && match.index === 0)!;
		expect(names(sent.blank, files[1]!.records[0])).toEqual([
			'recipient:name',
			'recipient:street',
			'recipient:house-number',
			'recipient:postcode',
		]);
	});

	test('the recipient is mentioned in the order, with nothing of the buyer, and does not get the payment', () => {
		const person: Person = {
			names: ['Gökçe Aydınlıoğlu'],
			emails: ['gokce@mail.example'],
			addresses: [{ postcode: '6790SA', houseNumber: '9' }],
		};
		const found = findPerson(person, files);
		expect(tiers(found)).toEqual({ 'orders 1': 'mention', 'parcels 1': 'likely', 'parcels 2': 'likely' });
		const mention = found.find((match) => match.file === 'orders')!;
		expect(names(mention.blank)).toEqual([
			'order',
			'name',
			'email',
			'street',
			'house-number',
			'postcode',
			'amount',
			'free-text',
		]);
		expect(names(found.find((match) => match.file === 'parcels')!.blank, files[1]!.records[0])).toEqual([
			'order',
		]);
	});
});

describe('third persons', () => {
	const blanked = (cells: Record<string, string>) => {
		const row = order('1052', lotte, cells);
		const [match] = findPerson(LOTTE, [file('a', row)]);
		return match!.blank.map((at) => row.fields[at]!.name);
	};

	test.each([
		[
			'an address at home in other words',
			{ 'recipient:name': 'Lotte v.d. Kraaienest', 'recipient:postcode': '9876 SD' },
			[],
		],
		['a joint account', { 'other:name': 'L VAN DEN KRAAIENEST EO S VAN DEN KRAAIENEST' }, ['other:name']],
		['a telephone number in a comment', { 'free-text': 'bel 06-12345678' }, ['free-text']],
		['somebody’s name in a comment', { 'free-text': 'Graag afgeven bij mijn man Sander' }, ['free-text']],
		['an address in a comment', { 'free-text': 'Liever naar Nepkade 3, 3456 SS' }, ['free-text']],
		['a comment about nobody', { 'free-text': 'Graag snel. Bij voorkeur met Kerst!' }, []],
		['the own name in a comment', { 'free-text': 'Groeten van Lotte' }, []],
	])('%s', (_, cells, expected) => expect(blanked(cells)).toEqual(expected));

	test('somebody in the person’s house is found by the given name in a comment', () => {
		const row = order('1052', sander, { 'free-text': 'Verrassing voor Lotte' });
		const [match] = findPerson(LOTTE, [file('a', row)]);
		expect(match).toMatchObject({ certainty: 'mention', why: [{ rule: 'given-name-in-text' }] });
		expect(match!.blank).toEqual(
			row.fields.map((_, at) => at).filter((at) => row.fields[at]!.role !== 'free-text'),
		);
	});
});

describe('one reading after the other', () => {
	test('ends, and the cheap look misses nothing', () => {
		const word = fc.constantFrom(
			'Lotte van den Kraaienest',
			'Sander van den Kraaienest',
			'Gökçe',
			'',
			'L. Kraaienest',
		);
		const email = fc.constantFrom(
			'lotte@kraaienest.example',
			'sander@kraaienest.example',
			'lotte.oud@example.net',
			'',
		);
		const number = fc.constantFrom('1052', '1053', '#1054', '');
		const row = fc.record({
			name: word,
			email,
			order: number,
			postcode: fc.constantFrom('9876 SD', '1111AA', ''),
			'house-number': fc.constantFrom('12', '9'),
			iban: fc.constantFrom(IBAN, ''),
			'free-text': fc.constantFrom('Bestelling 1052', 'bij Lotte', 'lotte%40kraaienest.example', ''),
		});
		const kind = fc.constantFrom('order', 'payment', 'shipment', 'customer', 'event', 'message');
		fc.assert(
			fc.property(fc.array(fc.tuple(kind, row), { minLength: 1, maxLength: 12 }), (rows) => {
				const records = rows.map(([as, cells]) => record(as, cells));
				const all = personMatcher(LOTTE);
				let expected: (Match | null)[];
				let readings = 0;
				do expected = records.map((one, index) => all.look(one, { file: 'a', index }));
				while (all.learn() && ++readings < 20);
				expect(readings).toBeLessThan(20);
				expect(tiers(findPerson(LOTTE, [file('a', ...records)]))).toEqual(
					tiers(expected.filter((match) => match !== null)),
				);
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
