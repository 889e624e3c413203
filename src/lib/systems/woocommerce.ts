import { woocommerceEntry } from './entries/woocommerce.ts';
import type { System } from './reader.ts';
import { tableReader } from './table-reader.ts';

/** WooCommerce: the order export of its plug-ins, which share the names of the fields of an order. */
export const woocommerce: System = {
	...woocommerceEntry,
	readers: [
		tableReader({
			id: 'orders-csv',
			system: 'woocommerce',
			kind: 'order',
			signatures: [
				['order_id', 'billing_first_name', 'billing_last_name', 'billing_email', 'shipping_first_name'],
				['order_number', 'billing_first_name', 'billing_last_name', 'billing_email', 'shipping_first_name'],
			],
			headings: {
				order_id: 'order',
				order_number: 'order',
				customer_email: 'email',
				billing_email: 'email',
				billing_address_1: 'street',
				billing_address_2: null,
				shipping_address_1: ['street', 'recipient'],
				shipping_address_2: [null, 'recipient'],
				shipping_method: null,
				shipping_total: 'amount',
				shipping_items: null,
				customer_ip_address: 'ip',
				customer_note: 'free-text',
				order_notes: 'free-text',
				transaction_id: 'payment',
			},
		}),
	],
};
