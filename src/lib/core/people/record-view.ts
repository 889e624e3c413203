import type { Party, Role, SourceRecord } from '../record.ts';
import { couldBeSame } from './name.ts';
import { clientKey, plainKey } from './numbers.ts';
import { type Block, blocksOf, type Said } from './record-blocks.ts';

export type { Block, Said } from './record-blocks.ts';

/** A record sorted for comparing: the people in it, its keys, and its running text. */
export type RecordView = {
	readonly record: SourceRecord;
	/** Whom the record is about: the customer, or the recipient where it names no customer. */
	readonly main: readonly Block[];
	/** Everybody else in it. */
	readonly others: readonly Block[];
	readonly keys: Readonly<Record<KeyRole, readonly Said[]>>;
	readonly texts: readonly Said[];
};

/** Roles whose value links records to each other. */
export const KEY_ROLES = ['order', 'customer', 'payment', 'parcel', 'client-id'] as const;
/** A role whose value links records to each other. */
export type KeyRole = (typeof KEY_ROLES)[number];

/** Sorts a record. */
export function viewRecord(record: SourceRecord): RecordView {
	const blocks = blocksOf(record);
	const about = (party: Party) => blocks.filter((block) => block.party === party);
	const main = sameAsFirst(about('subject').some(isSomebody) ? about('subject') : about('recipient'));
	return {
		record,
		main,
		others: blocks.filter((block) => !main.includes(block)),
		keys: {
			order: said(record, 'order', (text) => text.trim() || null),
			customer: said(record, 'customer', plainKey),
			payment: said(record, 'payment', plainKey),
			parcel: said(record, 'parcel', plainKey),
			'client-id': said(record, 'client-id', clientKey),
		},
		texts: textsOf(record),
	};
}

/** Whether a block says who it is; a country alone does not. */
const isSomebody = ({ names, companies, emails, addresses, phones, ibans }: Block) =>
	[names, companies, emails, addresses, phones, ibans].some((said) => said.length > 0);

/** The first of these people, with what else stands under their name or under none. */
function sameAsFirst(blocks: readonly Block[]): Block[] {
	const first = blocks.find((block) => block.names.length > 0);
	const differs = (block: Block) =>
		first &&
		block.names.length > 0 &&
		!block.names.some((b) => first.names.some((a) => couldBeSame(a.key, b.key)));
	return blocks.filter((block) => !differs(block));
}

function said(record: SourceRecord, role: Role, keyOf: (text: string) => string | null): Said[] {
	return record.fields.flatMap((field, at) => {
		const key = field.role === role && field.value !== '' ? keyOf(field.value) : null;
		return key === null ? [] : [{ key, field: at }];
	});
}

/** Free text, and cells whose meaning nobody knows. */
function textsOf(record: SourceRecord): Said[] {
	return record.fields.flatMap((field, at) =>
		(field.role === 'free-text' || field.role === null) && field.value.length > 2
			? [{ key: field.value, field: at }]
			: [],
	);
}
