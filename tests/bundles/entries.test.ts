import { describe, expect, test } from 'vitest';
import { bundleEntries } from '../../src/lib/bundles/entries.ts';
import type { BundleEntry, BundleInput } from '../../src/lib/bundles/bundle.ts';
import { parseMail } from '../../src/lib/formats/eml.ts';
import { exampleInput, field, record, sha256, textOf } from './example-bundle.ts';

async function entriesOf(input: BundleInput): Promise<readonly BundleEntry[]> {
	const made = await bundleEntries(input, sha256);
	if (!made.ok) throw new Error(JSON.stringify(made.failure));
	return made.value;
}

const fileAt = async (input: BundleInput, path: string) =>
	textOf((await entriesOf(input)).find((entry) => entry.path === path));

describe.each([
	['access', 'nl'],
	['access', 'en'],
	['portability', 'nl'],
	['portability', 'en'],
	['objection', 'nl'],
] as const)('%s in %s', (right, language) => {
	test('reads as its golden files', async () => {
		for (const entry of (await entriesOf(exampleInput(right, language))).filter(
			({ content }) => content instanceof Uint8Array,
		))
			await expect(textOf(entry)).toMatchFileSnapshot(`../golden/bundles/${right}.${language}/${entry.path}`);
	});

	test('gives the same bytes twice', async () => {
		expect(await entriesOf(exampleInput(right, language))).toEqual(
			await entriesOf(exampleInput(right, language)),
		);
	});

	test('every other file stands in SHA256SUMS with its own sum, and in the package with its size', async () => {
		const entries = await entriesOf(exampleInput(right, language));
		const sums = textOf(entries.find(({ path }) => path === 'SHA256SUMS'));
		const expected = await Promise.all(
			entries
				.filter(({ path }) => path !== 'SHA256SUMS')
				.map(async ({ path, content }) => `${await sha256(content)}  ${path}`),
		);
		expect(sums).toBe(expected.join('\n') + '\n');
		const { resources } = JSON.parse(textOf(entries.find(({ path }) => path === 'datapackage.json'))) as {
			resources: {
				path: string;
				name: string;
				bytes: number;
				hash: string;
				mediatype: string;
				schema?: object;
			}[];
		};
		const others = entries.filter(({ path }) => !['SHA256SUMS', 'datapackage.json'].includes(path));
		expect(resources.map(({ path }) => path)).toEqual(others.map(({ path }) => path));
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
		for (const [index, { content, mediaType, path }] of others.entries()) {
			expect(resources[index]).toMatchObject({
				bytes: content instanceof Uint8Array ? content.length : content.bytes,
				hash: `sha256:${await sha256(content)}`,
				mediatype: mediaType,
			});
			expect(resources[index]?.schema !== undefined).toBe(
				path.endsWith('.csv') || /data\/.*\.json$/.test(path),
			);
		}
	});
});

test('access puts all data together, portability puts apart what the person did not provide', async () => {
	const paths = async (right: 'access' | 'portability') =>
		(await entriesOf(exampleInput(right, 'nl')))
			.map(({ path }) => path)
			.filter((path) => path.startsWith('data/'));
	expect(await paths('access')).toEqual([
		'data/gmail/attachment-0001.jpg',
		'data/gmail/message-0001.eml',
		'data/gmail/message-0002.eml',
		'data/gmail/message-0003.eml',
		'data/gmail/message.csv',
		'data/gmail/message.json',
		'data/mollie/payment.csv',
		'data/mollie/payment.json',
		'data/myonlinestore/order.csv',
		'data/myonlinestore/order.json',
	]);
	expect(await paths('portability')).toEqual([
		'data/art20/gmail/attachment-0001.jpg',
		'data/art20/gmail/message-0001.eml',
		'data/art20/gmail/message-0002.eml',
		'data/art20/gmail/message.csv',
		'data/art20/gmail/message.json',
		'data/art20/mollie/payment.csv',
		'data/art20/mollie/payment.json',
		'data/art20/myonlinestore/order.csv',
		'data/art20/myonlinestore/order.json',
		'data/other/gmail/message-0001.eml',
		'data/other/gmail/message.csv',
		'data/other/gmail/message.json',
		'data/other/myonlinestore/order.csv',
		'data/other/myonlinestore/order.json',
	]);
	expect(
		await fileAt(exampleInput('portability', 'nl'), 'data/art20/myonlinestore/order.json'),
	).not.toContain('vaste klant');
	expect(await fileAt(exampleInput('portability', 'nl'), 'data/other/myonlinestore/order.json')).toContain(
		'vaste klant',
	);
});

test('nothing that was blanked or left out, and no name of the shop’s own files, is in any file or path', async () => {
	const entries = await entriesOf(exampleInput('access', 'nl'));
	for (const text of entries.flatMap((entry) => [entry.path, textOf(entry)]))
		for (const gone of [
			'Piet Buurman',
			'piet@buren',
			'bij de buren',
			'van iemand anders',
			'2026-01-01',
			'de-vries.csv',
		])
			expect(text).not.toContain(gone);
	expect(
		JSON.stringify(entries.map(({ content }) => content instanceof Uint8Array || content)),
	).not.toContain('not to go out');
});

test('JSON is exact to the letter; CSV runs nowhere as a formula', async () => {
	const hostile = [
		['=cmd|"/c calc"!A1', `'=cmd|""/c calc""!A1`],
		['+31 6 12345678', `'+31 6 12345678`],
		['@sum', `'@sum`],
		['a\u0000b', 'ab'],
		['</style><script>alert(1)</script>', '</style><script>alert(1)</script>'],
		['\u202egnp.exe', '\u202egnp.exe'],
		['"quoted", and\r\nbroken', '""quoted"", and\r\nbroken'],
		['__proto__', '__proto__'],
		['😀 é ﬀ', '😀 é ﬀ'],
	] as const;
	const input = exampleInput('access', 'nl', {
		records: [
			record('h', 'mollie', 'payment', [
				...hostile.map(([value], index) => field(`Kolom ${index}`, value)),
				field('__proto__', 'own'),
				field('Dubbel', 'een'),
				field('Dubbel', 'twee'),
			]),
		],
	});
	const [row] = JSON.parse(await fileAt(input, 'data/mollie/payment.json')) as Record<string, string>[];
	expect(Object.entries(row!).map(([, value]) => value)).toEqual([
		...hostile.map(([value]) => value),
		'own',
		'een',
		'twee',
	]);
	expect(Object.keys(row!).slice(-3)).toEqual(['__proto__', 'Dubbel', 'Dubbel (2)']);
	const csv = await fileAt(input, 'data/mollie/payment.csv');
	expect(csv.startsWith('\ufeff')).toBe(true);
	for (const [, cell] of hostile) expect(csv).toContain(cell);
	const page = await fileAt(input, 'index.html');
	expect(page).not.toContain('<script');
	expect(page.match(/<style>/g)).toHaveLength(1);
	expect(page).not.toContain('\u0000');
});

test('a lone surrogate comes out as well-formed text everywhere, and JSON still holds it', async () => {
	const input = exampleInput('access', 'nl', {
		records: [record('s', 'other', 'row', [field('half \ud83d', 'tail \udc00!')])],
		systems: [{ ...exampleInput('access', 'nl').systems[0]!, id: 'other' }],
		searches: [],
		attachments: [],
	});
	const entries = await entriesOf(input);
	for (const { content } of entries)
		expect(() => new TextDecoder('utf-8', { fatal: true }).decode(content as Uint8Array)).not.toThrow();
	expect(JSON.parse(textOf(entries.find(({ path }) => path === 'data/other/row.json')))).toEqual([
		{ 'half \ud83d': 'tail \udc00!' },
	]);
});

test('a kind, a media type or an id from outside never makes a path', async () => {
	const input = exampleInput('access', 'nl', {
		records: [record('../../x', 'gmail', '../../etc/passwd', [field('a', 'b')])],
		attachments: [
			{
				system: 'gmail',
				record: '../../x',
				part: null,
				mediaType: '../../evil',
				content: { blobRef: 'b', bytes: 1 },
			},
			{
				system: 'gmail',
				record: '../../x',
				part: null,
				mediaType: 'constructor',
				content: { blobRef: 'b', bytes: 1 },
			},
		],
	});
	const paths = (await entriesOf(input)).map(({ path }) => path);
	for (const path of paths) expect(path).toMatch(/^(?:[a-z0-9-]+\/)*[A-Za-z0-9-]+(?:\.[a-z0-9]+)?$/);
	expect(paths).toContain('data/gmail/attachment-0002.bin');
});

test('exports of one system with other headings become tables of their own', async () => {
	const input = exampleInput('access', 'nl', {
		records: [
			record('a', 'mollie', 'payment', [field('Datum', '1'), field('Bedrag', '2')]),
			record('b', 'mollie', 'payment', [field('date', '1'), field('amount', '2')]),
			record('c', 'mollie', 'payment', [field('Datum', '3'), field('Bedrag', '4'), field('Munt', 'EUR')]),
		],
	});
	expect(JSON.parse(await fileAt(input, 'data/mollie/payment.json'))).toEqual([
		{ Datum: '1', Bedrag: '2' },
		{ Datum: '3', Bedrag: '4', Munt: 'EUR' },
	]);
	expect(JSON.parse(await fileAt(input, 'data/mollie/payment-2.json'))).toEqual([{ date: '1', amount: '2' }]);
});

test('a composed message is a mail that reads back', async () => {
	const mailAt = async (number: number) => {
		const entries = await entriesOf(exampleInput('access', 'nl'));
		const entry = entries.find(({ path }) => path === `data/gmail/message-000${number}.eml`);
		return parseMail(entry!.content as Uint8Array);
	};
	const mail = await mailAt(1);
	expect(mail.from).toEqual({ name: 'Sanne de Vries', address: 'sanne@voorbeeld.example' });
	expect(mail.to).toEqual([{ name: 'Knopenkast', address: 'avg@knopenkast.example' }]);
	expect(mail.cc).toEqual([{ name: '', address: 'removed@removed.invalid' }]);
	expect(mail.subject).toBe('Waar blijft mijn doosje knöpen, dat ik al drie weken geleden bestelde?');
	expect(Date.parse(mail.sentAt!)).toBe(Date.parse('2026-05-04T10:12:00+02:00'));
	expect(mail.messageId).toBe('<1@voorbeeld.example>');
	expect(mail.text.trim()).toBe('Dag Aleid,\n\nMijn pakje is er nog niet.\n\nGroet, Sanne');
	expect((await mailAt(2)).text.trim()).toBe('[weggelaten]\n\n> Mijn pakje is er nog niet.');
});

test('a header of a composed message cannot be ended by what stands in it', async () => {
	const fields = [
		field('From.address', 'a@b.example>\r\nBcc: <x@y.example'),
		field('From.name', 'Naam\r\nBcc: x@y.example'),
		field('Subject', 'Onderwerp\nBcc: x@y.example\r\n\r\nTekst'),
		field('Text', 'Tekst'),
	];
	const input = exampleInput('access', 'nl', { records: [record('r', 'gmail', 'message', fields)] });
	const mail = await parseMail(new TextEncoder().encode(await fileAt(input, 'data/gmail/message-0001.eml')));
	expect(mail.headers.map(({ name }) => name)).toEqual([
		...['from', 'subject', 'mime-version', 'content-type', 'content-transfer-encoding'],
	]);
	expect(mail.text.trim()).toBe('Tekst');
});

test('an original message goes out as it came when nothing was taken out of it', async () => {
	const original = { blobRef: 'photo', bytes: 5 };
	const input = exampleInput('access', 'nl', {
		attachments: ['r4', 'r5', 'r7'].map((id) => ({
			...{ system: 'gmail' as const, record: id, part: null, mediaType: 'message/rfc822', content: original },
		})),
	});
	const mails = (await entriesOf(input)).filter(({ path }) => path.endsWith('.eml'));
	expect(mails.map(({ content }) => content === original)).toEqual([false, false, true]);
});

test('what was not searched, and what holds nothing any more, is told with its reason', async () => {
	const on = '2026-12-09' as const;
	const input = exampleInput('access', 'nl', {
		searches: [
			{ system: 'postnl', outcome: 'not-searched', reason: 'het account is gesloten', on, search: null },
			{ system: 'mollie', outcome: 'found', reason: '', on, search: null },
			{ system: 'gmail', outcome: 'no-longer-held', reason: 'na twee jaar gewist', on, search: null },
		],
		records: exampleInput('access', 'nl').records.filter(({ system }) => system !== 'gmail'),
		systems: exampleInput('access', 'nl').systems.map((system) =>
			system.id === 'gmail' ? { ...system, searched: 'nothing' as const } : system,
		),
	});
	const page = await fileAt(input, 'index.html');
	expect(page).toContain('hier zochten wij niet, omdat: het account is gesloten');
	expect(page).toContain('niets meer over u: na twee jaar gewist');
	const { searched } = JSON.parse(await fileAt(input, 'searched.json')) as { searched: object[] };
	expect(searched).toContainEqual({
		...{ system: 'postnl', name: 'PostNL', outcome: 'not-searched', searchedOn: on },
		...{ reason: 'het account is gesloten', files: [] },
	});
});

test('words that were cut out of a message are in no file; the mail is written anew, its untouched attachments go along', async () => {
	const cut = (value: string, words: string, kind: 'name' | 'attachment' = 'name') => ({
		cuts: [{ at: value.indexOf(words), length: words.length, kind, back: false }],
	});
	const text = 'Mijn man Joost haalt het op.';
	const message = record('m', 'gmail', 'message', [
		field('From.address', 'sanne@voorbeeld.example', { role: 'email' }),
		field('Text', text, { role: 'free-text', ...cut(text, 'Joost') }),
		field('Attachment[0].file', 'joost.jpg', {
			role: 'free-text',
			party: 'other',
			...cut('joost.jpg', 'joost'),
		}),
		field('Attachment[1].file', 'adressen.csv', { role: 'free-text', party: 'other' }),
		field('Attachment[1].text', 'Joost', {
			role: 'free-text',
			party: 'other',
			...cut('Joost', 'Joost', 'attachment'),
		}),
	]);
	const part = (number: number | null, mediaType: string) => ({
		...{ system: 'gmail' as const, record: 'm', part: number, mediaType },
		content: { blobRef: `part ${number}`, bytes: 5 },
	});
	const input = exampleInput('access', 'nl', {
		records: [message],
		attachments: [part(null, 'message/rfc822'), part(0, 'image/jpeg'), part(1, 'text/csv')],
	});
	const entries = await entriesOf(input);
	const handles = entries.flatMap(({ path, content }) =>
		content instanceof Uint8Array ? [] : [[path, content.blobRef]],
	);
	expect(handles).toEqual([['data/gmail/attachment-0001.jpg', 'part 0']]);
	for (const entry of entries) expect(textOf(entry)).not.toMatch(/joost/i);
	const mail = await parseMail(entries.find(({ path }) => path.endsWith('.eml'))!.content as Uint8Array);
	expect(mail.text.trim()).toBe('Mijn man [weggelaten] haalt het op.');
	expect(await fileAt(input, 'data/gmail/message.json')).toContain('Mijn man [weggelaten] haalt het op.');
	expect(await fileAt(input, 'index.html')).toContain('gaat het over iemand anders');
	const [message2] = [
		{
			...message,
			fields: message.fields.map((one) => ({
				...one,
				cuts: one.cuts?.map((c) => ({ ...c, back: true })) ?? [],
			})),
		},
	];
	const back = await entriesOf({ ...input, records: [message2] });
	expect(back.flatMap(({ content }) => (content instanceof Uint8Array ? [] : [content.blobRef]))).toEqual([
		'part 0',
		'part 1',
		'part null',
	]);
});
