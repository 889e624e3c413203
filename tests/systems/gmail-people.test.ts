import { describe, expect, test } from 'vitest';
import { findPerson } from '../../src/lib/core/people.ts';
import { message } from '../formats/mailboxes.ts';
import { read } from './gmail-records.ts';

describe('whose message it is', () => {
	const noor = {
		names: ['Noor van den Broekhaven'],
		emails: ['noor@broekhaven.example'],
		addresses: [{ postcode: '1234 SA', houseNumber: '12' }],
	};
	const judge = async (headers: readonly string[], text: string) => {
		const record = await read(message(headers, text));
		return findPerson(noor, [{ id: 'mail', system: 'gmail', records: [record] }], {
			shop: ['winkel@x.example'],
		})[0]?.certainty;
	};

	test.each([
		['from the person', ['From: Noor <NOOR@broekhaven.example>'], 'x', 'certain'],
		[
			'to the person among others',
			['From: winkel@x.example', 'To: a@x.example', 'Cc: noor+x@broekhaven.example'],
			'x',
			'certain',
		],
		[
			'to be answered to the person',
			['From: no-reply@mos.example', 'Reply-To: noor@broekhaven.example'],
			'x',
			'certain',
		],
		[
			'from the person’s name at another address',
			['From: Noor van den Broekhaven <n@example.com>'],
			'x',
			'weak',
		],
		[
			'and with the home address',
			['From: Noor van den Broekhaven <n@example.com>'],
			'Proefstraat 12, 1234 SA',
			'likely',
		],
		[
			'naming the address',
			['From: Joost <joost@example.com>'],
			'mail naar noor@broekhaven.example',
			'mention',
		],
		['naming the person', ['From: Joost <joost@example.com>'], 'Noor van den Broekhaven belt', 'mention'],
		[
			'naming somebody of the same house',
			['From: Joost van den Broekhaven <joost@example.com>'],
			'mijn vrouw Noor',
			'mention',
		],
		['naming somebody called so', ['From: Piet <piet@example.com>'], 'mijn vrouw Noor', undefined],
		[
			'a name that looks like the address',
			['From: "noor@broekhaven.example" <x@evil.example>'],
			'x',
			undefined,
		],
		['a longer address', ['From: eleonoor@broekhaven.example'], 'x', undefined],
		[
			'of a machine, about the person only',
			['From: no-reply@mos.example', 'To: winkel@x.example'],
			'Nieuwe bestelling van noor@broekhaven.example',
			'certain',
		],
		[
			'of a machine, about several',
			['From: no-reply@mos.example'],
			'noor@broekhaven.example en piet@example.com',
			'mention',
		],
		[
			'of the shop to itself',
			['From: winkel@x.example', 'To: winkel@x.example'],
			'N. van den Broekhaven, 1234SA 12, belde',
			'likely',
		],
	])('%s', async (_, headers, text, expected) => expect(await judge(headers, text)).toBe(expected));

	test('the others in the headers are blanked, the shop is not', async () => {
		const record = await read(
			message(
				[
					'From: winkel@x.example',
					'To: Noor <noor@broekhaven.example>',
					'Cc: Joost van den Broekhaven <joost@broekhaven.example>',
					'Subject: x',
				],
				'y',
			),
		);
		const [match] = findPerson(noor, [{ id: 'mail', system: 'gmail', records: [record] }], {
			shop: ['winkel@x.example'],
		});
		expect(match!.blank.map((at) => record.fields[at]!.name)).toEqual(['Cc[0].address', 'Cc[0].name']);
	});
});

test('an address that several people use stays, the name of another of them beside it goes', async () => {
	const mail = await read(
		message(['From: Fatma <fatma@korst.example>', 'Cc: Hans Bakker <info@korst.example>'], 'Mag naar mij.'),
	);
	const fatma = { names: ['Fatma Demir'], emails: ['info@korst.example'] };
	const [match] = findPerson(fatma, [{ id: 'mail', system: 'gmail', records: [mail] }]);
	expect(match!.blank.map((at) => mail.fields[at]!.name)).toEqual(['Cc[0].name']);
});
