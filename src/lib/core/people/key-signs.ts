import { type BlockReading, isNamed, isStranger as isSomebodyElse } from './block-reading.ts';
import { sign, type Sign } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import { best, type NameLevel } from './name.ts';
import { orderKey, ordersIn } from './order-number.ts';
import type { RecordView, Said } from './record-view.ts';

/** Numbers in a record that are known to be the person's: orders, accounts, payments, parcels, browsers. */
export function keySigns(
	knowledge: Knowledge,
	view: RecordView,
	main: readonly BlockReading[],
	scope: string,
): Sign[] {
	const level = best(main.map((reading) => reading.level));
	const setting = { main, level, scope, isStranger: main.some(isSomebodyElse) && !isNamed(level) };
	const orders = orderSigns(knowledge, view, setting);
	return [
		...(orders.length > 0 ? orders : giftSigns(knowledge, view, setting)),
		...linkSigns(knowledge, view, setting),
	];
}

type Setting = {
	readonly main: readonly BlockReading[];
	readonly level: NameLevel | null;
	/** Whether the record is about somebody else by name or address. */
	readonly isStranger: boolean;
	readonly scope: string;
};

/** The scope of a customer number: a short one means something in its own system only. */
export function customerKey(key: string, scope: string): string {
	return /^\d{1,9}$/.test(key) ? `${scope}:${key}` : key;
}

function orderSigns(knowledge: Knowledge, view: RecordView, { main, level, isStranger }: Setting): Sign[] {
	return orderRefs(view, knowledge.order).flatMap(({ key, field, named }) => {
		const known = knowledge.order.get(key);
		if (!known || knowledge.foreignOrders.has(key)) return [];
		if (isStranger && !isPayment(view)) {
			return [sign(view, 'mention', 'sent-to-other', field, known, ownFields(view, main))];
		}
		if (named || isNamed(level)) return [sign(view, known.strength, 'order', field, known)];
		return [sign(view, 'likely', 'order-unnamed', field, known)];
	});
}

/** A parcel without a reference, to a home to which the person had an order sent. */
function giftSigns(knowledge: Knowledge, view: RecordView, { main, isStranger }: Setting): Sign[] {
	if (view.record.kind !== 'shipment' || !isStranger || view.keys.order.length > 0) return [];
	const keep = ownFields(view, main);
	return main.flatMap(({ block }) =>
		block.addresses.flatMap(({ key, field }) => {
			const known = knowledge.giftAddresses.get(key);
			return known ? [sign(view, 'mention', 'sent-to-other', field, known, keep)] : [];
		}),
	);
}

/** All but what is about somebody else. */
function ownFields(view: RecordView, main: readonly BlockReading[]): number[] {
	const theirs = new Set(main.filter(isSomebodyElse).flatMap((reading) => reading.block.fields));
	return view.record.fields.map((_, at) => at).filter((at) => !theirs.has(at));
}

/** Order numbers in the fields made for them, and in the descriptions of payments, parcels and events. */
export function orderRefs(
	view: RecordView,
	known: { has(key: string): boolean },
): { readonly key: string; readonly field: number; readonly named: boolean }[] {
	const whole = view.keys.order.flatMap(({ key, field }) => {
		const order = orderKey(key);
		if (order !== null) return known.has(order) ? [{ key: order, field, named: true }] : [];
		return inText({ key, field }, known);
	});
	const texts = TELLING_KINDS.has(view.record.kind)
		? view.texts.filter(({ field }) => isFreeText(view, field))
		: [];
	return [...whole, ...texts.flatMap((text) => inText(text, known))];
}

const inText = ({ key, field }: Said, known: { has(key: string): boolean }) =>
	ordersIn(key, known).map((found) => ({ ...found, field }));

/** Kinds whose free text was written by the shop's systems, not by people. */
const TELLING_KINDS: ReadonlySet<string> = new Set(['payment', 'transaction', 'shipment', 'event']);

const isPayment = (view: RecordView) => view.record.kind === 'payment' || view.record.kind === 'transaction';

const isFreeText = (view: RecordView, field: number) => view.record.fields[field]?.role === 'free-text';

function linkSigns(knowledge: Knowledge, view: RecordView, { main, isStranger, scope }: Setting): Sign[] {
	const found = (role: 'customer' | 'payment' | 'parcel' | 'client-id', keyOf = (key: string) => key) =>
		view.keys[role].flatMap(({ key, field }) => {
			const known = knowledge[role].get(keyOf(key));
			return known
				? [sign(view, isStranger && !isPayment(view) ? 'weak' : known.strength, role, field, known)]
				: [];
		});
	// one account may have had two addresses, of two people; and short numbers mean something else in the next file
	const otherEmail = main.some(
		({ block, email }) => block.emails.length > 0 && (email === null || email.how === 'other'),
	);
	const isDoubtful =
		otherEmail || isPayment(view) || view.keys.customer.some(({ key }) => /^\d{1,9}$/.test(key));
	return [
		...found('customer', (key) => customerKey(key, scope)).map((one) => (isDoubtful ? weakened(one) : one)),
		...found('payment'),
		...found('parcel').map((one) => (isHome(knowledge, main) ? one : weakened(one))),
		...found('client-id'),
	];
}

/** The full name at the known address, and nobody else of that name lives there. */
const isHome = (knowledge: Knowledge, main: readonly BlockReading[]) =>
	!knowledge.hasNamesake && main.some(({ level, address }) => level === 'full' && address !== null);

const weakened = (one: Sign): Sign => (one.certainty === 'certain' ? { ...one, certainty: 'likely' } : one);
