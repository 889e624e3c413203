import { listOf, treeAt } from '../formats/tree.ts';
import { mollieEntry } from './entries/mollie.ts';
import { meaningOfHeading } from './heading-meaning.ts';
import type { System } from './reader.ts';
import { tableReader } from './table-reader.ts';
import { hasKeys, treeReader } from './tree-reader.ts';

/** Mollie: payments and settlements as CSV (Dutch and English), statements of its business account, and its API. */
export const mollie: System = {
	...mollieEntry,
	readers: [
		tableReader({
			id: 'payments-csv',
			system: 'mollie',
			kind: 'payment',
			signatures: [
				['Betaalmethode', 'Bedrag', 'ID', 'Omschrijving', 'Naam consument', 'Rekening consument'],
				['Payment method', 'Amount', 'ID', 'Description', 'Consumer name', 'Consumer bank account'],
			],
			headings: {
				Datum: 'date',
				Date: 'date',
				Bedrag: 'amount',
				Amount: 'amount',
				ID: 'payment',
				Omschrijving: 'order',
				Description: 'order',
				'Naam consument': 'name',
				'Consumer name': 'name',
				'Rekening consument': 'iban',
				'Consumer bank account': 'iban',
				'BIC consument': null,
				'Consumer BIC': null,
				Uitbetalingsreferentie: null,
				'Settlement reference': null,
			},
			party: 'subject',
		}),
		tableReader({
			id: 'statement-csv',
			system: 'mollie',
			kind: 'transaction',
			signatures: [
				['TRANSACTION_DATE', 'COUNTERPARTY', 'COUNTERPARTY_IBAN', 'BEFORE_BALANCE', 'AFTER_BALANCE'],
			],
			headings: {
				TRANSACTION_DATE: 'date',
				COUNTERPARTY: 'name',
				COUNTERPARTY_IBAN: 'iban',
				DESCRIPTION: 'order',
				REFERENCE: 'order',
				AMOUNT: 'amount',
			},
			party: 'subject',
		}),
		treeReader({
			id: 'payments-api',
			system: 'mollie',
			kind: 'payment',
			list: (root) => listIn(root, 'payments'),
			isMine: (record) => record.get('resource') === 'payment' && hasKeys(record, 'id', 'amount'),
			roles: {
				id: 'payment',
				createdAt: 'date',
				paidAt: 'date',
				'amount.value': 'amount',
				description: 'order',
				customerId: 'customer',
				mandateId: 'payment',
				metadata: 'free-text',
				'details.consumerName': 'name',
				'details.consumerAccount': 'iban',
				'details.cardHolder': 'name',
				'details.bankAccount': 'iban',
				'details.paypalReference': 'payment',
				...address('billingAddress'),
				...address('shippingAddress'),
				...address('details.shippingAddress'),
			},
			otherRole: (pattern) => roleInMetadata(pattern),
			recipient: ['shippingAddress.', 'details.shippingAddress.'],
		}),
		treeReader({
			id: 'customers-api',
			system: 'mollie',
			kind: 'customer',
			list: (root) => listIn(root, 'customers'),
			isMine: (record) => record.get('resource') === 'customer' && hasKeys(record, 'id', 'email'),
			roles: { id: 'customer', name: 'name', email: 'email', createdAt: 'date', metadata: 'free-text' },
			otherRole: (pattern) => roleInMetadata(pattern),
		}),
	],
};

/** A page of the API, or one object of it. */
const listIn = (root: Parameters<typeof treeAt>[0], key: string) =>
	listOf(treeAt(root, '_embedded', key) ?? root);

/** Whatever the shop's plug-in stored beside a payment, mostly the number of the order. */
const roleInMetadata = (pattern: string) =>
	pattern.startsWith('metadata.') ? (meaningOfHeading(pattern.slice(9)).role ?? 'free-text') : null;

function address(at: string) {
	return {
		[`${at}.givenName`]: 'first-name',
		[`${at}.familyName`]: 'last-name',
		[`${at}.organizationName`]: 'company',
		[`${at}.streetAndNumber`]: 'street',
		[`${at}.streetAdditional`]: 'free-text',
		[`${at}.postalCode`]: 'postcode',
		[`${at}.email`]: 'email',
		[`${at}.phone`]: 'phone',
		[`${at}.city`]: 'city',
		[`${at}.country`]: 'country',
	} as const;
}
