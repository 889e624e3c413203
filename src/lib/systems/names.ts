import type { SystemId } from '../core/ids.ts';

/** The systems' own names, apart from their entries so that a list of names does not load all readers. */
export const SYSTEM_NAMES: Readonly<Record<SystemId, string>> = {
	myonlinestore: 'MyOnlineStore',
	mollie: 'Mollie',
	postnl: 'PostNL',
	gmail: 'Gmail',
	'google-analytics': 'Google Analytics',
	woocommerce: 'WooCommerce',
	shopify: 'Shopify',
	mailchimp: 'Mailchimp',
	moneybird: 'Moneybird',
	'e-boekhouden': 'e-Boekhouden',
	sendcloud: 'Sendcloud',
	other: 'Overig / Other',
};

/** Systems in which nobody has a name: only the number of a browser tells who it was (art. 11 AVG). */
export const KNOWN_BY_VISITOR_NUMBER: ReadonlySet<SystemId> = new Set(['google-analytics']);
