import { describe, expect, test } from 'vitest';
import { findPerson, type Person } from '../../src/lib/core/people.ts';
import { IBAN, LOTTE, file, gokce, lotte, order, parcel, payment, sander, tiers } from './people-records.ts';

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

	test('the buyer’s telephone stays with the buyer, also where it stands in the delivery address', () => {
		const number = '06-12345678';
		const row = order(
			'1080',
			{ ...lotte, phone: number },
			{
				...Object.fromEntries(Object.entries(gokce).map(([role, value]) => [`recipient:${role}`, value])),
				'recipient:phone': '+31 6 12345678',
			},
		);
		const person: Person = {
			names: ['Gökçe Aydınlıoğlu'],
			addresses: [{ postcode: '6790SA', houseNumber: '9' }],
		};
		const [mention] = findPerson(person, [file('orders', row)]);
		expect(mention?.certainty).toBe('mention');
		const kept = row.fields.filter((_, at) => !mention!.blank.includes(at)).map(({ name }) => name);
		expect(kept).toEqual([
			'recipient:name',
			'recipient:street',
			'recipient:house-number',
			'recipient:postcode',
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
