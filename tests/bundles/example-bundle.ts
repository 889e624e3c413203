import type { Language, RightId, SystemId } from '../../src/lib/core/ids.ts';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import type { BundleEntry, BundleInput, Sha256 } from '../../src/lib/bundles/bundle.ts';
import { letterText } from '../../src/lib/letters/letter.ts';
import { writeLetter } from '../../src/lib/letters/write.ts';
import { exampleFacts } from '../letters/example-facts.ts';

type Field = DossierRecord['fields'][number];

/** A field as short as a test can write it. */
export const field = (name: string, value: string, more: Partial<Field> = {}): Field => ({
	...{ name, value, role: null, party: 'subject', blanked: false },
	...more,
});

/** A record that is in, unless the test says otherwise. */
export const record = (
	id: string,
	system: SystemId,
	recordKind: string,
	fields: readonly Field[],
	more: Partial<DossierRecord> = {},
): DossierRecord => ({
	...{ id, system, recordKind, fields: [...fields], fileName: 'de-vries.csv', place: 'row 2' },
	...{ certainty: 'certain', why: [], decision: 'in', decisionReason: '' },
	...more,
});

const RECORDS: readonly DossierRecord[] = [
	record('r1', 'myonlinestore', 'order', [
		field('Ordernummer', '10042', { role: 'order' }),
		field('Datum', '2026-05-03', { role: 'date' }),
		field('E-mailadres', 'sanne@voorbeeld.example', { role: 'email' }),
		field('Naam', 'Sanne de Vries', { role: 'name' }),
		field('Ontvanger', 'Piet Buurman', { role: 'name', party: 'recipient', blanked: true }),
		field('Opmerking', 'Graag <b>voor</b> vrijdag\n=2+2', { role: 'free-text' }),
		field('Totaal', '€ 24,95', { role: 'amount' }),
		field('Klantgroep', 'vaste klant'),
	]),
	record('r2', 'myonlinestore', 'order', [
		field('Ordernummer', '10077', { role: 'order' }),
		field('Datum', '2026-08-19', { role: 'date' }),
		field('E-mailadres', 'sanne@voorbeeld.example', { role: 'email' }),
		field('Naam', 'Sanne de Vries', { role: 'name' }),
		field('Ontvanger', ''),
		field('Opmerking', ''),
		field('Totaal', '-12,50', { role: 'amount' }),
		field('Klantgroep', 'vaste klant'),
	]),
	record('r3', 'mollie', 'payment', [
		field('Datum', '2026-05-03', { role: 'date' }),
		field('Bedrag', '24,95', { role: 'amount' }),
		field('Omschrijving', 'Bestelling 10042', { role: 'free-text' }),
		field('IBAN', 'NL91 ABNA 0417 1643 00', { role: 'iban' }),
	]),
	record(
		'r4',
		'gmail',
		'message',
		[
			field('Message-ID', '<1@voorbeeld.example>'),
			field('Date', '2026-05-04T10:12:00+02:00', { role: 'date' }),
			field('From.address', 'sanne@voorbeeld.example', { role: 'email' }),
			field('From.name', 'Sanne de Vries', { role: 'name' }),
			field('To[0].address', 'avg@knopenkast.example', { role: 'email', party: 'recipient' }),
			field('To[0].name', 'Knopenkast', { role: 'name', party: 'recipient' }),
			field('Cc[0].address', 'piet@buren.example', { role: 'email', party: 'recipient', blanked: true }),
			field('Subject', 'Waar blijft mijn doosje knöpen, dat ik al drie weken geleden bestelde?', {
				role: 'free-text',
			}),
			field('Text', 'Dag Aleid,\n\nMijn pakje is er nog niet.\n\nGroet, Sanne', { role: 'free-text' }),
		],
		{ why: [{ rule: 'email', field: 'From.address', through: null }] },
	),
	record(
		'r5',
		'gmail',
		'message',
		[
			field('Date', '2026-05-04T11:40:00+02:00', { role: 'date' }),
			field('From.address', 'avg@knopenkast.example', { role: 'email' }),
			field('To[0].address', 'sanne@voorbeeld.example', { role: 'email', party: 'recipient' }),
			field('Subject', 'Re: Waar blijft mijn doosje knöpen?', { role: 'free-text' }),
			field('Text', 'Dag Sanne,\n\nHet ligt bij de buren.', { role: 'free-text', blanked: true }),
			field('Quoted', '> Mijn pakje is er nog niet.', { role: 'free-text', party: 'other' }),
		],
		{ why: [{ rule: 'email', field: 'To[0].address', through: null }] },
	),
	record(
		'r7',
		'gmail',
		'message',
		[
			field('Date', '2026-06-01T09:00:00Z', { role: 'date' }),
			field('From.address', 'sanne@voorbeeld.example', { role: 'email' }),
			field('To[0].address', 'avg@knopenkast.example', { role: 'email', party: 'recipient' }),
			field('Subject', 'Bedankt', { role: 'free-text' }),
			field('Text', 'Alles is binnen.', { role: 'free-text' }),
		],
		{ why: [{ rule: 'email', field: 'From.address', through: null }] },
	),
	record('r6', 'mollie', 'payment', [field('Datum', '2026-01-01')], {
		decision: 'out',
		decisionReason: 'van iemand anders',
	}),
];

/** A bundle for a request on one right, as the screens would ask for it. */
export function exampleInput(
	right: RightId,
	language: Language,
	more: Partial<BundleInput> = {},
): BundleInput {
	const facts = exampleFacts('granted', right);
	const letter = writeLetter('granted', facts, language);
	const ids = ['myonlinestore', 'mollie', 'gmail', 'postnl'] as const;
	return {
		right,
		language,
		facts,
		letter: { subject: letter.subject, text: letterText(letter) },
		systems: facts.systems.map((system, index) => ({ ...system, id: ids[index]! })),
		records: RECORDS,
		attachments: [
			{
				system: 'gmail',
				record: 'r7',
				part: null,
				mediaType: 'image/jpeg',
				content: { blobRef: 'photo', bytes: 5 },
			},
			{
				system: 'gmail',
				record: 'r5',
				part: null,
				mediaType: 'application/pdf',
				content: { blobRef: 'not to go out: its message was blanked', bytes: 9 },
			},
		],
		searches: [
			{
				system: 'myonlinestore',
				outcome: 'found',
				reason: '',
				on: '2026-12-09',
				search: {
					fileKind: 'orders-csv',
					records: 412,
					unreadable: [{ place: 'row 9', reason: 'too many cells' }],
					found: 2,
					period: { from: '2019-02-01', to: '2026-12-08' },
				},
			},
			{ system: 'mollie', outcome: 'found', reason: '', on: '2026-12-09', search: null },
			{ system: 'gmail', outcome: 'found', reason: '', on: '2026-12-09', search: null },
			{ system: 'postnl', outcome: 'nothing', reason: '', on: '2026-12-09', search: null },
		],
		...more,
	};
}

/** What a handle stands for in these tests. */
export const BLOBS: Readonly<Record<string, Uint8Array>> = { photo: new TextEncoder().encode('photo') };

/** SHA-256 as the screens would hand it in. */
export const sha256: Sha256 = async (content) => {
	const bytes = content instanceof Uint8Array ? content : (BLOBS[content.blobRef] ?? new Uint8Array());
	const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** The text of an entry. */
export const textOf = (entry: BundleEntry | undefined): string =>
	entry?.content instanceof Uint8Array
		? new TextDecoder('utf-8', { ignoreBOM: true }).decode(entry.content)
		: '';
