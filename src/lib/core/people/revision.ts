import type { Keys, KnownKey, Knowledge } from './knowledge.ts';
import type { Lessons } from './lessons.ts';
import type { Observations } from './observations.ts';

/** What is known after a reading: what the owner knew, and what the records taught, less what others speak against. */
export function revise(
	given: Knowledge,
	{ keys, names, associates }: Lessons,
	seen: Observations,
): Knowledge {
	const foreignOrders = seen.foreignOrders();
	const sharedEmails = seen.sharedEmails(given);
	const learnedNames = sharedEmails.size > 0 ? [] : names;
	const order = merged(given.order, withoutForeign(keys.order, foreignOrders, seen));
	const clients = [...keys['client-id']];
	const isOwn = (client: string) => seen.ordersOf(client).every((number) => order.has(number));
	return {
		...given,
		names: given.names.length > 0 ? given.names : [...learnedNames],
		personal: new Map(keys.personal),
		otherEmails: new Map(keys.otherEmails),
		addresses: merged(given.addresses, keys.addresses),
		phones: merged(given.phones, keys.phones),
		ibans: merged(given.ibans, keys.ibans),
		order,
		customer: new Map(keys.customer),
		payment: new Map(keys.payment),
		parcel: new Map(keys.parcel),
		'client-id': merged(
			given['client-id'],
			new Map(
				clients.flatMap(([client, known]) => (isOwn(client) ? [[client, browser(known, client, seen)]] : [])),
			),
		),
		sharedEmails,
		foreignOrders,
		giftAddresses: new Map(keys.giftAddresses),
		associates: new Set(associates),
		hasNamesake: seen.hasNamesake,
	};
}

/** Whether something came to speak against keys that were in use: then all are to be learned anew. */
export function isContradicted(one: Knowledge, other: Knowledge): boolean {
	const against = ({ sharedEmails, foreignOrders, hasNamesake }: Knowledge) =>
		flat({ sharedEmails, foreignOrders, hasNamesake });
	return against(one) !== against(other);
}

/** Whether two states of knowledge find the same records. */
export const sameKnowledge = (one: Knowledge, other: Knowledge): boolean => flat(one) === flat(other);

function flat(knowledge: Partial<Knowledge>): string {
	return JSON.stringify(knowledge, (_, value: unknown) => {
		if (value instanceof Map)
			return [...(value as Keys)].map(([key, { strength }]) => `${key} ${strength}`).sort();
		return value instanceof Set ? [...(value as Set<string>)].sort() : value;
	});
}

function merged(first: Keys, second: Keys): Keys {
	return new Map([...second, ...first]);
}

function withoutForeign(orders: Keys, foreign: ReadonlySet<string>, seen: Observations): Keys {
	const own = [...orders].filter(([order]) => !foreign.has(order));
	return new Map(
		own.map(([order, known]) => [order, seen.isContested(order) ? { ...known, strength: 'likely' } : known]),
	);
}

/** A browser is surely the person's when it ordered more than once, and always for them. */
function browser(known: KnownKey, client: string, seen: Observations): KnownKey {
	return seen.ordersOf(client).length > 1 ? known : { ...known, strength: 'likely' };
}
