import { emailsIn, isMachine, withoutTag } from './email.ts';
import { emailSign, type KnownKey, type Knowledge } from './knowledge.ts';
import { phonesIn } from './numbers.ts';
import { ordersIn } from './order-number.ts';
import { addressesIn } from './postal-address.ts';
import type { RecordView, Said } from './record-view.ts';
import { knownEmailIn, nameInText } from './text-signs.ts';

/** What the running text of a message says of the person. */
export type Finds = {
	readonly emails: readonly Found[];
	readonly phones: readonly Found[];
	readonly orders: readonly (Found & { readonly named: boolean })[];
	readonly addresses: readonly Found[];
	readonly names: readonly { readonly field: number; readonly level: string }[];
	/** Whether it also holds an address of somebody else. */
	readonly strangers: boolean;
};
/** A key of the person in a text. */
export type Found = Said & { readonly known: KnownKey };

/** Looks through the running text of a message. */
export function textFinds(knowledge: Knowledge, view: RecordView): Finds {
	const each = <Item>(find: (text: Said) => readonly Item[]) => view.texts.flatMap(find);
	const keyed = (text: Said, found: readonly string[], keys: ReadonlyMap<string, KnownKey>) =>
		found.flatMap((key) => {
			const known = keys.get(key);
			return known ? [{ key, field: text.field, known }] : [];
		});
	const isOurs = (key: string) => emailSign(knowledge, key, null) !== null || isShopOrMachine(knowledge, key);
	return {
		emails: each((text) => {
			const known = knownEmailIn(knowledge, text.key);
			return known ? [{ ...text, known }] : [];
		}),
		phones: each((text) => keyed(text, phonesIn(text.key), knowledge.phones)),
		orders: each((text) =>
			ordersIn(text.key, knowledge.order).flatMap(({ key, named }) =>
				knowledge.foreignOrders.has(key)
					? []
					: keyed(text, [key], knowledge.order).map((found) => ({ ...found, named })),
			),
		),
		addresses: each((text) => keyed(text, addressesIn(text.key), knowledge.addresses)),
		names: each((text) => {
			const level = nameInText(knowledge, text.key);
			return level === null ? [] : [{ field: text.field, level }];
		}),
		strangers: view.texts.some(({ key }) => {
			const homes = addressesIn(key);
			const isElsewhere = homes.length > 0 && !homes.some((home) => knowledge.addresses.has(home));
			return isElsewhere || emailsIn(key).some((email) => !isOurs(email));
		}),
	};
}

/** Whether an address is nobody's in a thread: the shop's own, or that of a machine. */
export const isShopOrMachine = (knowledge: Knowledge, key: string): boolean =>
	knowledge.shop.has(withoutTag(key)) || isMachine(key);
