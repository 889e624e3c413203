import { type Keys, type Knowledge } from './knowledge.ts';
import type { Lessons } from './lessons.ts';
import { couldBeSame, parseName } from './name.ts';

/** What is known after a reading: what the owner knew, and what that reading taught. */
export function revise(given: Knowledge, lessons: Lessons): Knowledge {
	const { keys } = lessons;
	const foreignOrders = foreign(lessons);
	const order = merged(given.order, keys.order);
	for (const key of foreignOrders) if (!given.order.has(key)) order.delete(key);
	for (const [key, claim] of lessons.theirs) {
		const known = keys.order.get(key);
		if (known && order.get(key) === known && claim === lessons.mine.get(key))
			order.set(key, { ...known, strength: 'likely' });
	}
	const sharedEmails = shared(given, lessons);
	const learnedNames = sharedEmails.size > 0 ? [] : lessons.names;
	return {
		...given,
		names: given.names.length > 0 ? given.names : learnedNames,
		personal: keys.personal,
		otherEmails: keys.otherEmails,
		addresses: merged(given.addresses, keys.addresses),
		phones: merged(given.phones, keys.phones),
		ibans: merged(given.ibans, keys.ibans),
		order,
		customer: keys.customer,
		payment: keys.payment,
		parcel: keys.parcel,
		'client-id': merged(given['client-id'], keys['client-id']),
		sharedEmails,
		foreignOrders,
		sharedClients: sharedClients(given, order, lessons),
		associates: lessons.associates,
	};
}

/** Whether two states of knowledge find the same records. */
export function sameKnowledge(one: Knowledge, other: Knowledge): boolean {
	return flat(one) === flat(other);
}

function flat(knowledge: Knowledge): string {
	return JSON.stringify(knowledge, (_, value: unknown) => {
		if (value instanceof Map)
			return [...(value as Keys)].map(([key, { strength }]) => `${key} ${strength}`).sort();
		return value instanceof Set ? [...(value as Set<string>)].sort() : value;
	});
}

function merged(first: Keys, second: Keys): Keys {
	return new Map([...second, ...first]);
}

/** Orders that another record claims for somebody else, more firmly than any claims them for the person. */
function foreign({ mine, theirs }: Lessons): Set<string> {
	return new Set(
		[...theirs].filter(([order, claim]) => claim > (mine.get(order) ?? 0)).map(([order]) => order),
	);
}

/** Known addresses beside which a quite different name stands: another given name and another surname. */
function shared({ names, emails }: Knowledge, { namesOfEmail }: Lessons): Set<string> {
	const found = new Set<string>();
	for (const [email, written] of namesOfEmail) {
		if (!emails.has(email)) continue;
		const all = [...written];
		const differs = (name: string) =>
			names.length > 0
				? names.every((known) => isElse([...known.given, ...known.surname].join(' '), name))
				: all.some((other) => isElse(other, name));
		if (all.some(differs)) found.add(email);
	}
	return found;
}

function isElse(one: string, other: string): boolean {
	const [a, b] = [parseName(one), parseName(other)];
	if (!a || !b || a.surname.length === 0 || b.surname.length === 0) return false;
	return !couldBeSame(one, other) && !couldBeSame(other, one) && !sameGiven(a.given, b.given);
}

/** The same given name, or a slip of the pen. */
const sameGiven = (one: readonly string[], other: readonly string[]) =>
	one.some((word) => word.length > 1 && other.some((written) => isSlip(word, written)));

/** Whether two words differ in one letter at most. */
function isSlip(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	let tail = 0;
	while (tail < one.length - at && tail < other.length - at && one.at(-1 - tail) === other.at(-1 - tail))
		tail++;
	return Math.max(one.length, other.length) - at - tail <= 1;
}

/** Browsers with which orders were placed that are not the person's. */
function sharedClients(given: Knowledge, orders: Keys, { ordersOfClient }: Lessons): Set<string> {
	const several = [...ordersOfClient].filter(([, seen]) => [...seen].some((order) => !orders.has(order)));
	return new Set(several.map(([client]) => client).filter((client) => !given['client-id'].has(client)));
}
