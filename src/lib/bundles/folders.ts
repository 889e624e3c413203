import type { RightId } from '../core/ids.ts';
import type { DossierRecord } from '../core/payload.ts';
import type { RecordKind } from '../core/record.ts';

/** Where a record stands: all together, or apart what art. 20(1) AVG covers and what the shop adds to it. */
export type Folder = '' | 'art20' | 'other';

/** A part of a record and the folder it goes to. */
export type Placed = { readonly folder: Folder; readonly record: DossierRecord };

/** Whether an answer on this right is nothing without a copy. */
export const sharesCopy = (right: RightId): boolean => LAYOUT[right].copy;

/** Whether the data of this right is split over two folders. */
export const isSplit = (right: RightId): boolean => LAYOUT[right].split;

/** The folders that a record goes to: for portability, what the shop inferred stands apart from what the person provided. */
export function placed(right: RightId, record: DossierRecord): readonly Placed[] {
	if (!isSplit(right)) return [{ folder: '', record }];
	if (!isProvided(record)) return [{ folder: 'other', record }];
	const inferred = record.fields.filter(({ name }) => INFERRED.test(name));
	const provided = record.fields.filter(({ name }) => !INFERRED.test(name));
	return [
		{ folder: 'art20', record: { ...record, fields: provided } },
		...(inferred.some(({ value }) => value !== '')
			? [{ folder: 'other' as const, record: { ...record, fields: inferred } }]
			: []),
	];
}

const LAYOUT: Readonly<Record<RightId, { copy: boolean; split: boolean }>> = {
	access: { copy: true, split: false },
	rectification: { copy: false, split: false },
	erasure: { copy: false, split: false },
	restriction: { copy: false, split: false },
	portability: { copy: true, split: true },
	objection: { copy: true, split: false },
	'automated-decision': { copy: false, split: false },
	'consent-withdrawal': { copy: false, split: false },
};

/**
 * What the person gave or caused by using the shop (law.md 2.4). Out are the shop's own books and address book, and what
 * nobody recognised: it goes out too, but under the promise, not under art. 20.
 */
const PROVIDED: Readonly<Record<RecordKind, boolean>> = {
	order: true,
	customer: true,
	subscriber: true,
	payment: true,
	shipment: true,
	address: true,
	message: true,
	event: true,
	transaction: false,
	contact: false,
	row: false,
};

function isProvided(record: DossierRecord): boolean {
	const kind: string = record.recordKind;
	if (!Object.hasOwn(PROVIDED, kind) || !PROVIDED[kind as RecordKind]) return false;
	// of a correspondence, what the person wrote: found as its sender
	return kind !== 'message' || record.why.some(({ field }) => field.startsWith('From'));
}

/** Headings of what a shop concludes about a customer: groups, scores, flags, its own notes. */
const INFERRED =
	/segment|score|(^|[^a-z])rating|(^|[^a-z])risk|risico|fraud|(^|[^a-z])tags?($|[^a-z])|klantgroep|customer[ _]?group|interne? (notitie|opmerking)|internal|(merchant|seller)[ _]?note|lifetime|voorspel|predict/i;
