import { shopifyEntry } from './entries/shopify.ts';
import type { System } from './reader.ts';
import { tableReader } from './table-reader.ts';

/** Shopify: orders, in which one order takes several rows, and customers. */
export const shopify: System = {
	...shopifyEntry,
	readers: [
		tableReader({
			id: 'orders-csv',
			system: 'shopify',
			kind: 'order',
			signatures: [['Name', 'Email', 'Financial Status', 'Lineitem name', 'Billing Name', 'Shipping Name']],
			headings: {
				Name: 'order',
				Id: 'order',
				Email: 'email',
				Phone: 'phone',
				'Billing Street': 'street',
				'Billing Address1': null,
				'Billing Address2': null,
				'Shipping Street': ['street', 'recipient'],
				'Shipping Address1': [null, 'recipient'],
				'Shipping Address2': [null, 'recipient'],
				'Shipping Method': null,
				Shipping: 'amount',
				Notes: 'free-text',
				'Note Attributes': 'free-text',
				Tags: 'free-text',
				'Device ID': null,
				'Payment ID': 'payment',
				'Payment Reference': 'payment',
				'Payment References': 'payment',
			},
		}),
		tableReader({
			id: 'customers-csv',
			system: 'shopify',
			kind: 'customer',
			signatures: [
				['First Name', 'Last Name', 'Email', 'Accepts Email Marketing', 'Total Spent', 'Total Orders'],
			],
			headings: { Address1: 'street', Address2: null, Zip: 'postcode', Note: 'free-text', Tags: 'free-text' },
			party: 'subject',
		}),
	],
};
