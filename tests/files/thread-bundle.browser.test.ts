import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import type { BundleAttachment } from '../../src/lib/bundles/bundle.ts';
import { givesPart } from '../../src/lib/bundles/attachment-files.ts';
import { bundleEntries } from '../../src/lib/bundles/entries.ts';
import { bundleZip } from '../../src/lib/files/bundle-zip.ts';
import { attachmentsOf } from '../../src/lib/files/mail-attachments.ts';
import { searchFiles } from '../../src/lib/files/search-files.ts';
import type { SearchOutcome } from '../../src/lib/files/search-job.ts';
import { parseMail } from '../../src/lib/formats/eml.ts';
import { exampleInput, sha256 } from '../bundles/example-bundle.ts';
import { oraclePerson, sampleFiles, searchAll } from './fixture-files.ts';

vi.setConfig({ testTimeout: 90_000 });

const NOOR = 'Noor van den Broekhaven <noor@broekhaven.example>';
const SHOP = 'Atelier Zilvermeeuw <winkel@zilvermeeuw.example>';
const JOOST = 'Joost Pietersen <joost.p@elders.example>';
const HOME = 'Lindenlaan 12, 2345 CD Utrecht';
const photo = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251);
const b64 = (text: string | Uint8Array) =>
	btoa(
		Array.from(typeof text === 'string' ? new TextEncoder().encode(text) : text, (byte) =>
			String.fromCharCode(byte),
		).join(''),
	).replace(/.{76}/g, '$&\r\n');

let number = 0;
const mail = (headers: readonly string[], body: string): string =>
	[
		'From 123@xxx Tue Mar 03 10:00:00 +0000 2026',
		...headers,
		`Date: Tue, 3 Mar 2026 10:${String(++number).padStart(2, '0')}:00 +0100`,
		`Message-ID: <m${number}@mail.example>`,
		'MIME-Version: 1.0',
		...body.split('\n'),
		'',
		'',
	].join('\r\n');
const plain = (text: string, encoding = '8bit') =>
	`Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${text}`;
const mixed = (text: string, ...parts: readonly string[]) =>
	`Content-Type: multipart/mixed; boundary=bb\n\n--bb\n${[plain(text), ...parts].join('\n--bb\n')}\n--bb--`;
const attached = (type: string, name: string, content: string | Uint8Array) =>
	`Content-Type: ${type}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${b64(content)}`;

const own = [`From: ${NOOR}`, `To: ${SHOP}`];
const copied = [...own, `Cc: ${JOOST}`];
const MAILBOX = [
	mail([...own, 'Subject: Foto'], mixed('Hierbij de foto.', attached('image/jpeg', 'ring.jpg', photo))),
	mail(
		[...copied, 'Subject: Afhalen'],
		mixed('Joost haalt het op.', attached('image/jpeg', 'joost.jpg', photo)),
	),
	mail(
		[...own, 'Subject: =?utf-8?B?Sm9vc3QgUGlldGVyc2Vu?='],
		plain('Mijn man Joost Pietersen belt 06-87654321.'),
	),
	mail(
		[...copied, 'Subject: QP'],
		plain(`=4Aoost woont op Lindenlaan=2012, 2345=20CD Utrecht, 06=2087654321`, 'quoted-printable'),
	),
	mail([...copied, 'Subject: base64'], plain(b64(`JOOST PIETERSEN, ${HOME}, +31 6 8765 4321`), 'base64')),
	mail(
		[...copied, 'Subject: HTML'],
		`Content-Type: text/html; charset=utf-8\n\n<p title="Joost">Vraag J&#111;ost <a href="mailto:joost.p@elders.example">mail</a>, joost.p&#64;elders.example</p>`,
	),
	mail(
		[...own, 'Subject: verborgen'],
		`Content-Type: text/html; charset=utf-8\n\n<p>Dank u wel <a href="mailto:joost.p@elders.example">hier</a><!-- Joost Pietersen --></p>`,
	),
	mail([...own, `X-Forwarded-To: joost.p@elders.example`, 'Subject: door'], plain('Dank u wel.')),
	mail(
		[...copied, 'Subject: bijlagen'],
		mixed(
			'Zie bijlagen.',
			attached('text/csv', 'a.csv', `naam;tel\nJoost;0687654321`),
			attached('message/rfc822', 'b.eml', `From: ${JOOST}\r\nSubject: x\r\n\r\nIk ben ziek geweest.`),
			attached('text/html', 'c.html', '<b>J&#x6f;ost</b>'),
			attached('text/plain', 'maat.txt', 'Maat 38'),
		),
	),
	mail(
		[`From: ${SHOP}`, `To: ${NOOR}`, `Cc: ${JOOST}`, 'Subject: Re: Afhalen'],
		plain(
			`Prima.\n\nOp di 3 mrt 2026 om 10:00 schreef Joost Pietersen <joost.p@elders.example>:\n> Ik ben ziek geweest.\n> ${HOME}\n>\n> Op ma 2 mrt 2026 schreef Noor van den Broekhaven <noor@broekhaven.example>:\n>> Wanneer kan het?`,
		),
	),
].join('');
const THIRD = /joost|pietersen|elders\.example|lindenlaan|2345\s?cd|87\s?65\s?43\s?21|ziek geweest/i;

const search = () =>
	searchFiles(
		{
			files: [{ id: 'f', name: 'mail.mbox', file: new Blob([MAILBOX]) }],
			person: { names: ['Noor van den Broekhaven'], emails: ['noor@broekhaven.example'] },
			shop: ['winkel@zilvermeeuw.example'],
			ours: { names: ['Atelier Zilvermeeuw', 'Marit Zilvermeeuw'], contacts: ['winkel@zilvermeeuw.example'] },
			inUse: ['gmail'],
			mappings: {},
		},
		() => undefined,
	);

/** The ZIP of everything that is in, as the answer page makes it. */
async function zipOf(outcome: SearchOutcome): Promise<JSZip> {
	const records = outcome.found.filter(({ decision }) => decision === 'in');
	const byId = new Map(records.map((record) => [record.id, record]));
	const messages = outcome.messages.filter(({ record }) => byId.has(record));
	const parts = (await attachmentsOf(
		messages.map(({ record, content }) => ({ record, content })),
		(url) => url,
		() => undefined,
	))!;
	const blobs = new Map<string, Blob>();
	const give = (
		record: DossierRecord,
		part: number | null,
		mediaType: string,
		content: Blob,
	): BundleAttachment => {
		const blobRef = `${record.id}#${part}`;
		blobs.set(blobRef, content);
		return {
			system: record.system,
			record: record.id,
			part,
			mediaType,
			content: { blobRef, bytes: content.size },
		};
	};
	const attachments = [
		...messages
			.filter(({ hidesOthers }) => !hidesOthers)
			.map(({ record, content }) => give(byId.get(record)!, null, 'message/rfc822', content)),
		...parts
			.filter(({ record, part }) => givesPart(byId.get(record)!, part))
			.map(({ record, part, mediaType, content }) => give(byId.get(record)!, part, mediaType, content)),
	];
	const example = exampleInput('access', 'nl');
	const searches = example.systems.map(({ id }) => ({
		system: id,
		outcome: 'nothing' as const,
		reason: '',
		on: '2026-12-09' as const,
		search: null,
	}));
	const described = { ...example.systems[0]! };
	const systems = [
		...new Set([...records.map(({ system }) => system), ...example.systems.map(({ id }) => id)]),
	].map((id) => ({ ...described, id }));
	const hash = async (content: Uint8Array | { blobRef: string }) =>
		sha256(
			content instanceof Uint8Array
				? content
				: new Uint8Array(await blobs.get(content.blobRef)!.arrayBuffer()),
		);
	const entries = await bundleEntries({ ...example, records, attachments, searches, systems }, hash);
	if (!entries.ok) throw new Error(JSON.stringify(entries.failure));
	const zip = await bundleZip({
		entries: entries.value,
		on: '2026-12-18',
		blobOf: async (ref) => blobs.get(ref) ?? null,
	});
	if (!zip.ok) throw new Error(zip.failure.type);
	return JSZip.loadAsync(await zip.value.arrayBuffer());
}

/** What a reader of the ZIP sees, by path: bytes as text, and of mail what it says once it is decoded, its attachments too. */
async function textsOf(zip: JSZip): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const file of Object.values(zip.files)) {
		const bytes = await file.async('uint8array');
		const text = new TextDecoder('latin1').decode(bytes) + new TextDecoder().decode(bytes);
		texts.set(file.name, text + (file.name.endsWith('.eml') ? await mailText(bytes) : ''));
	}
	return texts;
}

async function mailText(bytes: Uint8Array): Promise<string> {
	const read = await parseMail(bytes);
	const inner = await Promise.all(
		read.attachments.map(async ({ content, name, message }) =>
			[name, new TextDecoder('latin1').decode(content), message ? JSON.stringify(message.text) : ''].join(
				' ',
			),
		),
	);
	return [JSON.stringify({ ...read, attachments: [] }), ...inner].join('\n');
}

test('no name, address, number or reply of a third person is anywhere in the ZIP, however the mailbox wrote it', async () => {
	const outcome = await search();
	expect(outcome.found.filter(({ decision }) => decision === 'in')).toHaveLength(10);
	const texts = await textsOf(await zipOf(outcome));
	const leaks = [...texts]
		.filter(([, text]) => THIRD.test(text))
		.map(([path, text]) => `${path}: ${THIRD.exec(text)?.[0]}`);
	expect(leaks).toEqual([]);
	const all = [...texts.values()].join('\n');
	for (const hers of ['noor@broekhaven.example', 'Hierbij de foto.', 'Wanneer kan het?', 'Prima.', 'Maat 38'])
		expect(all).toContain(hers);
});

test('a message that shows nobody else goes out with its own bytes, and photographs as they were sent', async () => {
	const zip = await zipOf(await search());
	const mails = Object.values(zip.files).filter(({ name }) => name.endsWith('.eml'));
	const originals = await Promise.all(
		mails.map(async (file) => (await file.async('string')).includes('filename="ring.jpg"')),
	);
	expect(originals.filter(Boolean)).toHaveLength(1);
	const photos = Object.values(zip.files).filter(({ name }) => name.endsWith('.jpg'));
	expect(photos).toHaveLength(2);
	for (const file of photos) expect(await file.async('uint8array')).toEqual(photo);
});

test('what is put back is in the ZIP again', async () => {
	const outcome = await search();
	const found = outcome.found.map((record) => ({
		...record,
		fields: record.fields.map((field) => ({
			...{ ...field, blanked: false },
			...(field.cuts ? { cuts: field.cuts.map((cut) => ({ ...cut, back: true })) } : {}),
		})),
	}));
	const all = [...(await textsOf(await zipOf({ ...outcome, found }))).values()].join('\n');
	expect(all).toMatch(/Joost haalt het op/);
	expect(all).toMatch(/ziek geweest/);
});

test.each(['p01', 'p06', 'p13'])(
	'the sample mailboxes for %s: nobody else of the cast is in the ZIP',
	async (person) => {
		const one = await oraclePerson(person);
		const outcome = await searchAll(
			one,
			(await sampleFiles()).filter(({ name }) => /\.(?:mbox|eml)$/.test(name)),
		);
		const all = [...(await textsOf(await zipOf(outcome))).values()].join('\n').toLowerCase();
		const cast = Array.from({ length: 15 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`).filter(
			(id) => id !== person,
		);
		const leaks: string[] = [];
		for (const id of cast) {
			const { name, identity_given: given } = await oraclePerson(id);
			const known = new Set([one.name, one.identity_given.email].map((text) => text.toLowerCase()));
			for (const theirs of [name, given.email].filter(Boolean))
				if (!known.has(theirs.toLowerCase()) && all.includes(theirs.toLowerCase())) leaks.push(theirs);
		}
		expect(leaks).toEqual([]);
	},
);
