import { emailKey, isSharedByNature, withoutTag } from './email.ts';
import type { Person } from './match.ts';
import { type KnownName, type NameLevel, parseName } from './name.ts';
import { clientKey, ibanKey, phoneKey } from './numbers.ts';
import { orderKey } from './order-number.ts';
import { addressKey } from './postal-address.ts';

/** A key of the person: how sure it is, and the file and field that taught it (null: the owner knew it). */
export type KnownKey = { readonly strength: 'certain' | 'likely'; readonly through: string | null };

/** Keys of one kind. */
export type Keys = Map<string, KnownKey>;

/** Everything known about the person at some moment of the search. */
export type Knowledge = {
	readonly names: readonly KnownName[];
	/** Addresses that the owner knows, without tag. */
	readonly emails: Keys;
	/** Own addresses beside a shared one (`fatma@` beside `info@`). */
	readonly personal: Keys;
	/** Addresses that stand beside the person's name: old, mistyped, of a payment service. */
	readonly otherEmails: Keys;
	readonly addresses: Keys;
	readonly phones: Keys;
	readonly ibans: Keys;
	readonly order: Keys;
	readonly customer: Keys;
	readonly payment: Keys;
	readonly parcel: Keys;
	readonly 'client-id': Keys;
	/** Known addresses that several people use. */
	readonly sharedEmails: ReadonlySet<string>;
	/** Orders that turned out to be somebody else's. */
	readonly foreignOrders: ReadonlySet<string>;
	/** Homes of others to which the person had an order sent. */
	readonly giftAddresses: Keys;
	/** E-mail addresses of people whom the person sent something. */
	readonly associates: ReadonlySet<string>;
	/** Whether somebody of the same name at the same address has another e-mail address: perhaps another person. */
	readonly hasNamesake: boolean;
	/** The shop's own addresses. */
	readonly shop: ReadonlySet<string>;
};

/** What the owner knows, before anything is read. */
export function knowledgeOf(person: Person, shop: readonly string[]): Knowledge {
	return {
		names: (person.names ?? []).map(parseName).filter((name) => name !== null),
		emails: given(person.emails, (email) => withoutTag(emailKey(email))),
		personal: new Map(),
		otherEmails: new Map(),
		addresses: given(person.addresses, (home) => addressKey(home.postcode, home.houseNumber)),
		phones: given(person.phones, phoneKey),
		ibans: given(person.ibans, ibanKey),
		order: given(person.orders, orderKey),
		customer: new Map(),
		payment: new Map(),
		parcel: new Map(),
		'client-id': given(person.clientIds, clientKey),
		sharedEmails: new Set(),
		foreignOrders: new Set(),
		giftAddresses: new Map(),
		associates: new Set(),
		hasNamesake: false,
		shop: new Set(shop.map((email) => withoutTag(emailKey(email)))),
	};
}

/** How an address relates to the person; null for a stranger's. */
export type EmailSign = { readonly how: 'known' | 'tagged' | 'personal' | 'other'; readonly known: KnownKey };

/** Looks an address up. `level` is how far the name beside it agrees. */
export function emailSign(knowledge: Knowledge, key: string, level: NameLevel | null): EmailSign | null {
	const plain = withoutTag(key);
	const known = knowledge.emails.get(plain);
	if (known) return { how: plain === key ? 'known' : 'tagged', known };
	const own = knowledge.personal.get(plain);
	if (own) return { how: 'personal', known: own };
	if (level !== 'other' && isPersonal(knowledge, plain)) {
		return { how: 'personal', known: { ...GIVEN, strength: level === 'full' ? 'certain' : 'likely' } };
	}
	const other = knowledge.otherEmails.get(plain);
	return other ? { how: 'other', known: other } : null;
}

/** Whether a known address is used by several people, by its nature or by what the files show. */
export function isShared(knowledge: Knowledge, key: string): boolean {
	return isSharedByNature(key) || knowledge.sharedEmails.has(withoutTag(key));
}

/** An address that carries the person's given name, at the domain of a shared address that is known. */
export function isPersonal(knowledge: Knowledge, key: string): boolean {
	const [local = '', domain = ''] = withoutTag(key).split('@');
	const beside = [...knowledge.emails.keys()].some(
		(known) => isShared(knowledge, known) && known.endsWith(`@${domain}`),
	);
	const parts = local.split(/[._-]/);
	return (
		beside &&
		knowledge.names.some((name) => name.given.some((given) => given.length > 1 && parts.includes(given)))
	);
}

const GIVEN: KnownKey = { strength: 'certain', through: null };

function given<Item>(items: readonly Item[] | undefined, keyOf: (item: Item) => string | null): Keys {
	const keys = (items ?? []).map(keyOf).filter((key) => key !== null && key !== '');
	return new Map(keys.map((key) => [key as string, GIVEN]));
}
