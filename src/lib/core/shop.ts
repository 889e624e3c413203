import type { Day } from './day.ts';
import { inOrder, type ShopFact, type Term } from './fact.ts';
import type { SystemId } from './ids.ts';

/** What the owner confirmed of one kind of table. */
export type ConfirmedColumns = Pick<
	Extract<ShopFact, { type: 'columns-confirmed' }>,
	'system' | 'kind' | 'columns'
>;

/** The shop as its facts tell it: names of payloads, never personal data. */
export type Shop = {
	/** The payload that describes it; null before the book was opened for the first time. */
	readonly described: string | null;
	/** What was promised from which day on, oldest first. */
	readonly promises: readonly { readonly promise: Term | null; readonly validFrom: Day }[];
	readonly systems: readonly SystemId[];
	/** The columns of tables that the owner confirmed, by the fingerprint of their headings. */
	readonly columns: Readonly<Record<string, ConfirmedColumns>>;
	readonly backupOfferedOn: Day | null;
	readonly backupCheckedOn: Day | null;
	/** The exports of the log that left the app, each with its seal. */
	readonly seals: readonly { readonly on: Day; readonly entries: number; readonly sha256: string }[];
};

/** Folds the facts of the stream `shop`. Total: no order of facts breaks it. */
export const evolveShop = (facts: Iterable<ShopFact>): Shop => inOrder(facts).reduce(apply, NEW_SHOP);

/** The term that was promised on the day of receipt: a later policy changes no earlier promise (law.md V-05). */
export function promiseOn(shop: Shop, day: Day): Term | null {
	const before = shop.promises.filter((one) => one.validFrom <= day);
	// before the first known policy its term counts too: it is the only one the shop is known to have made
	return (before.at(-1) ?? shop.promises[0])?.promise ?? null;
}

const NEW_SHOP: Shop = {
	described: null,
	promises: [],
	systems: [],
	columns: {},
	backupOfferedOn: null,
	backupCheckedOn: null,
	seals: [],
};

function apply(shop: Shop, fact: ShopFact): Shop {
	switch (fact.type) {
		case 'shop-described':
			return { ...shop, described: fact.shop };
		case 'term-promised':
			return { ...shop, promises: withPromise(shop.promises, fact.promise, fact.validFrom as Day) };
		case 'system-used':
			return { ...shop, systems: withSystem(shop.systems, fact.system, fact.used) };
		case 'columns-confirmed': {
			const { system, kind, columns } = fact;
			return { ...shop, columns: { ...shop.columns, [fact.fingerprint]: { system, kind, columns } } };
		}
		case 'backup-offered':
			return { ...shop, backupOfferedOn: fact.on as Day };
		case 'backup-checked':
			return { ...shop, backupCheckedOn: fact.on as Day };
		case 'log-sealed':
			return {
				...shop,
				seals: [...shop.seals, { on: fact.on as Day, entries: fact.entries, sha256: fact.sha256 }],
			};
	}
}

function withPromise(promises: Shop['promises'], promise: Term | null, validFrom: Day): Shop['promises'] {
	const others = promises.filter((one) => one.validFrom !== validFrom);
	return [...others, { promise, validFrom }].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

function withSystem(systems: readonly SystemId[], system: SystemId, used: boolean): readonly SystemId[] {
	const others = systems.filter((one) => one !== system);
	return used ? [...others, system] : others;
}
