import type { Day } from './day.ts';
import { inOrder, type ShopFact, type Term } from './fact.ts';
import type { Language, RightId, SystemId } from './ids.ts';
import { policyOn, withPolicy, withNotice, type PolicyVersion } from './policy-version.ts';
import { withBackupFact, type ListedBackup } from './listed-backups.ts';

/** What the owner confirmed of one kind of table. */
export type ConfirmedColumns = Pick<
	Extract<ShopFact, { type: 'columns-confirmed' }>,
	'system' | 'kind' | 'columns'
>;

/** A term as it was promised from a day on, by the version of the policy that says so, if one is known. */
export type Promised = { readonly promise: Term | null; readonly validFrom: Day; readonly policy?: string };

/** The shop as its facts tell it: names of payloads, never personal data. */
export type Shop = {
	/** The payload that describes it; null before the book was opened for the first time. */
	readonly described: string | null;
	/** What was promised from which day on, oldest first. */
	readonly promises: readonly Promised[];
	/** The versions of the shop's own privacy policy, oldest first. */
	readonly policies: readonly PolicyVersion[];
	readonly systems: readonly SystemId[];
	/** The payloads in which the owner described systems in her own words. */
	readonly entries: Readonly<Partial<Record<SystemId, string>>>;
	/** The payloads of the owner's own wordings of letters, by `wordingKey`. */
	readonly wordings: Readonly<Record<string, string>>;
	/** The columns of tables that the owner confirmed, by the fingerprint of their headings. */
	readonly columns: Readonly<Record<string, ConfirmedColumns>>;
	readonly backupOfferedOn: Day | null;
	readonly backupCheckedOn: Day | null;
	/** The backup files that exist or existed, in the order in which the book heard of them. */
	readonly backups: readonly ListedBackup[];
	/** The exports of the log that left the app, each with its seal. */
	readonly seals: readonly { readonly on: Day; readonly entries: number; readonly sha256: string }[];
};

/** Folds the facts of the stream `shop`. Total: no order of facts breaks it. */
export const evolveShop = (facts: Iterable<ShopFact>): Shop => inOrder(facts).reduce(apply, EMPTY_SHOP);

/**
 * The term that was promised on the day of receipt, for a right that has one of its own that one: a later policy
 * changes no earlier promise (law.md V-05).
 */
export function promiseOn(shop: Shop, day: Day, right?: RightId): Term | null {
	const before = shop.promises.filter((one) => one.validFrom <= day);
	// before the first known policy its term counts too: it is the only one the shop is known to have made
	const inForce = before.at(-1) ?? shop.promises[0];
	const version = policyOn(shop, day) ?? shop.policies[0];
	const own = right && inForce?.policy && inForce.policy === version?.policy ? version.terms[right] : null;
	return own ?? inForce?.promise ?? null;
}

/** Which letter a wording is for. */
export const wordingKey = ({
	moment,
	right,
	language,
}: {
	moment: string;
	right: RightId;
	language: Language;
}) => `${moment}/${right}/${language}`;

/** A shop of which nothing is known yet. */
export const EMPTY_SHOP: Shop = {
	described: null,
	promises: [],
	policies: [],
	systems: [],
	entries: {},
	wordings: {},
	columns: {},
	backupOfferedOn: null,
	backupCheckedOn: null,
	backups: [],
	seals: [],
};

function apply(shop: Shop, fact: ShopFact): Shop {
	switch (fact.type) {
		case 'shop-described':
			return { ...shop, described: fact.shop };
		case 'term-promised':
			return withPromise(shop, { promise: fact.promise, validFrom: fact.validFrom as Day });
		case 'policy-kept': {
			const { policy, promise } = fact;
			const policies = withPolicy(shop.policies, fact);
			return withPromise({ ...shop, policies }, { promise, validFrom: fact.validFrom as Day, policy });
		}
		case 'policy-notice-sent':
			return { ...shop, policies: withNotice(shop.policies, fact) };
		case 'system-used':
			return { ...shop, systems: withSystem(shop.systems, fact.system, fact.used) };
		case 'system-described': {
			const { [fact.system]: _former, ...others } = shop.entries;
			return { ...shop, entries: fact.entry ? { ...others, [fact.system]: fact.entry } : others };
		}
		case 'wording-kept': {
			const { [wordingKey(fact)]: _former, ...others } = shop.wordings;
			return {
				...shop,
				wordings: fact.wording ? { ...others, [wordingKey(fact)]: fact.wording } : others,
			};
		}
		case 'columns-confirmed': {
			const { system, kind, columns } = fact;
			return { ...shop, columns: { ...shop.columns, [fact.fingerprint]: { system, kind, columns } } };
		}
		case 'backup-offered':
			return { ...shop, backupOfferedOn: fact.on as Day };
		case 'backup-checked':
			return {
				...shop,
				backupCheckedOn: fact.on as Day,
				backups: withBackupFact(shop.backups, fact),
			};
		case 'backup-listed':
		case 'backup-thrown-away':
			return { ...shop, backups: withBackupFact(shop.backups, fact) };
		case 'log-sealed':
			return {
				...shop,
				seals: [...shop.seals, { on: fact.on as Day, entries: fact.entries, sha256: fact.sha256 }],
			};
	}
}

/**
 * A promise replaces one of the same day. A policy also replaces what was set by hand for the days that it governs;
 * the same term set by hand later leaves it with the policy that says it.
 */
function withPromise(shop: Shop, promised: Promised): Shop {
	const { validFrom, policy } = promised;
	const inForce = shop.promises.findLast((one) => one.validFrom <= validFrom);
	if (!policy && inForce?.policy && same(inForce.promise, promised.promise)) return shop;
	const next = shop.policies.find((one) => one.validFrom > validFrom)?.validFrom;
	const governs = (on: Day) => on >= validFrom && (next === undefined || on < next);
	const others = shop.promises.filter((one) => {
		if (one.validFrom === validFrom) return false;
		return !policy || (one.policy ? one.policy !== policy : !governs(one.validFrom));
	});
	const promises = [...others, promised].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
	return { ...shop, promises };
}

const same = (a: Term | null, b: Term | null) => a?.value === b?.value && a?.unit === b?.unit;

function withSystem(systems: readonly SystemId[], system: SystemId, used: boolean): readonly SystemId[] {
	const others = systems.filter((one) => one !== system);
	return used ? [...others, system] : others;
}
