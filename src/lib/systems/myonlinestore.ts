import type { Party } from '../core/record.ts';
import { isObject, listOf, treeAt, type Tree } from '../formats/tree.ts';
import { plain } from './columns.ts';
import { myonlinestoreEntry } from './entries/myonlinestore.ts';
import type { System } from './reader.ts';
import { hasKeys, treeReader } from './tree-reader.ts';

/**
 * MyOnlineStore (MijnWebwinkel): its API, version 1, as JSON or XML. No public source shows the headings of what its
 * portal exports, so those tables go through the guess.
 */
export const myonlinestore: System = {
	...myonlinestoreEntry,
	readers: [
		treeReader({
			id: 'orders-api',
			system: 'myonlinestore',
			kind: 'order',
			list: (root) => listOf(treeAt(root, 'orders', 'order') ?? treeAt(root, 'orders') ?? root),
			isMine: (record) => hasKeys(record, 'number', 'debtor') && !record.has('resource'),
			roles: {
				number: 'order',
				uuid: 'order',
				credited_order_number: 'order',
				credit_order_numbers: 'order',
				date: 'date',
				'price.total': 'amount',
				'comments.customer': 'free-text',
				'comments.internal': 'free-text',
				reference: 'free-text',
				'debtor.id': 'customer',
				'debtor.email': 'email',
				'debtor.name': 'name',
				'debtor.company': 'company',
				'debtor.phone': 'phone',
				'debtor.bankaccount': 'iban',
				...orderAddress('debtor.address.invoice'),
				...orderAddress('debtor.address.delivery'),
			},
			recipient: ['debtor.address.delivery.'],
		}),
		treeReader({
			id: 'customers-api',
			system: 'myonlinestore',
			kind: 'customer',
			list: (root) => listOf(treeAt(root, 'customers', 'customer') ?? treeAt(root, 'customers') ?? root),
			isMine: (record) => hasKeys(record, 'id', 'storeId', 'email', 'lastName'),
			roles: {
				id: 'customer',
				email: 'email',
				firstName: 'first-name',
				lastName: 'last-name',
				description: 'free-text',
				'addresses.firstName': 'first-name',
				'addresses.lastName': 'last-name',
				'addresses.company': 'company',
				'addresses.street': 'street',
				'addresses.streetNumber': 'house-number',
				'addresses.zipCode': 'postcode',
				'addresses.city': 'city',
				'addresses.countryCode': 'country',
				'addresses.phone': 'phone',
				'addresses.iban': 'iban',
			},
			partyOf: savedAddressParty,
		}),
		treeReader({
			id: 'payments-api',
			system: 'myonlinestore',
			kind: 'payment',
			list: (root) => listOf(treeAt(root, 'payments', 'payment') ?? treeAt(root, 'payments') ?? root),
			isMine: (record) => hasKeys(record, 'gateway', 'gatewayReference', 'storeId'),
			roles: {
				id: 'payment',
				gatewayReference: 'payment',
				createdAt: 'date',
				price: 'amount',
				'order.id': 'order',
				'order.reference': 'order',
				'order.customer.id': 'customer',
				'order.customer.email': 'email',
				'order.customer.ip': 'ip',
				'order.customer.iban': 'iban',
				...paymentAddress('order.customer.billingAddress'),
				...paymentAddress('order.customer.shippingAddress'),
				// the specification's own example nests one in the other
				...paymentAddress('order.customer.shippingAddress.billingAddress'),
			},
			recipient: ['order.customer.shippingAddress.'],
		}),
		treeReader({
			id: 'newsletter-api',
			system: 'myonlinestore',
			kind: 'subscriber',
			list: (root) =>
				listOf(
					treeAt(root, 'newsletter_subscribers', 'newsletter_subscriber') ??
						treeAt(root, 'newsletter_subscribers') ??
						root,
				),
			isMine: (record) => hasKeys(record, 'email', 'activated', 'created_date', 'updated_date'),
			roles: { email: 'email', name: 'name', created_date: 'date' },
		}),
	],
};

function orderAddress(at: string) {
	return {
		[`${at}.name`]: 'name',
		[`${at}.company`]: 'company',
		[`${at}.phone`]: 'phone',
		[`${at}.street`]: 'street',
		[`${at}.number`]: 'house-number',
		[`${at}.zipcode`]: 'postcode',
		[`${at}.city`]: 'city',
		[`${at}.country_code`]: 'country',
		[`${at}.country`]: 'country',
		[`${at}.bankaccount`]: 'iban',
	} as const;
}

function paymentAddress(at: string) {
	return {
		[`${at}.company`]: 'company',
		[`${at}.name.first`]: 'first-name',
		[`${at}.name.last`]: 'last-name',
		[`${at}.phone`]: 'phone',
		[`${at}.street.name`]: 'street',
		[`${at}.street.number`]: 'house-number',
		[`${at}.street.suffix`]: 'house-suffix',
		[`${at}.zipCode`]: 'postcode',
		[`${at}.city`]: 'city',
		[`${at}.country`]: 'country',
	} as const;
}

/** A saved address under another name than the customer's is the home of somebody who was sent something. */
function savedAddressParty(customer: Tree): (name: string) => Party | null {
	const parties = listOf(treeAt(customer, 'addresses')).map((address): Party | null =>
		isObject(address) && nameIn(address) !== '' && nameIn(address) !== nameIn(customer) ? 'recipient' : null,
	);
	return (name) => parties[Number(/^addresses\[(\d+)\]/.exec(name)?.[1] ?? -1)] ?? null;
}

const nameIn = (tree: Tree) =>
	plain(['firstName', 'lastName'].map((key) => treeAt(tree, key) ?? '').join(' '));
