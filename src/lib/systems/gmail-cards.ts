import type { Party, RecordField, Role } from '../core/record.ts';
import { detectEncoding, readText } from '../formats/encoding.ts';
import { readCards, type Card, type CardProperty } from '../formats/vcard.ts';
import { NOT_MINE, type Reader, type RecordBatch } from './reader.ts';

/** Contacts as vCard. */
export const cardReader: Reader = {
	id: 'contacts-vcard',
	read(part) {
		if (part.form !== 'vcard') return NOT_MINE;
		const { source } = part;
		return {
			answer: 'records',
			kind: 'contact',
			async *batches() {
				let text = '';
				for await (const piece of readText(source, await detectEncoding(source))) text += piece;
				yield batchOf(text);
			},
		};
	},
};

function batchOf(text: string): RecordBatch {
	const { cards, broken } = readCards(text);
	const fields = cards.map(fieldsOf);
	return {
		size: cards.length,
		texts: (index) => (fields[index] ?? []).map((field) => field.value),
		where: () => cards.keys(),
		width: (index) => fields[index]?.length ?? 0,
		cell: (index, at) => fields[index]?.[at]?.value ?? '',
		record: (index) => ({
			system: 'gmail',
			kind: 'contact',
			place: `line ${cards[index]?.line ?? 0}`,
			fields: fields[index] ?? [],
		}),
		unread: broken.map((line) => ({ place: `line ${line}`, reason: 'cut-off' })),
		doubts: [],
	};
}

/** A field per property; a name and an address have one for each of their parts. */
function fieldsOf({ properties }: Card): RecordField[] {
	const seen = new Map<string, number>();
	return properties.flatMap((property) => {
		const at = seen.get(property.name) ?? 0;
		seen.set(property.name, at + 1);
		const name = property.group ? `${property.group}.${property.name}` : property.name;
		const parts = PARTS[property.name];
		if (!parts) return [field(name, property)];
		const stem = at > 0 || property.name === 'ADR' ? `${name}[${at}]` : name;
		return parts.map(([part, role], index) => ({
			name: `${stem}.${part}`,
			value: property.parts[index] ?? '',
			role,
			party: 'subject' as const,
		}));
	});
}

function field(name: string, { name: property, value }: CardProperty): RecordField {
	const [role, party] = MEANINGS[property] ?? [null];
	return { name, value, role: role ?? null, party: party ?? 'subject' };
}

const MEANINGS: Readonly<Record<string, readonly [role: Role, party?: Party]>> = {
	FN: ['name'],
	EMAIL: ['email'],
	TEL: ['phone'],
	ORG: ['company'],
	NOTE: ['free-text'],
	BDAY: ['date'],
	RELATED: ['name', 'other'],
	'X-ABRELATEDNAMES': ['name', 'other'],
	'X-SPOUSE': ['name', 'other'],
	AGENT: ['name', 'other'],
};

/** The parts of `N` and `ADR` (RFC 6350, 6.2.2 and 6.3.1). */
const PARTS: Readonly<Record<string, readonly (readonly [part: string, role: Role | null])[]>> = {
	N: [
		['family', 'last-name'],
		['given', 'first-name'],
		['additional', 'infix'],
		['prefix', null],
		['suffix', null],
	],
	ADR: [
		['box', null],
		['extended', null],
		['street', 'street'],
		['city', 'city'],
		['region', null],
		['postcode', 'postcode'],
		['country', 'country'],
	],
};
