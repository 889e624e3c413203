import type { SystemId } from '../core/ids.ts';
import { entryOf } from './entries.ts';
import { gmail } from './gmail.ts';
import { googleAnalytics } from './google-analytics.ts';
import { mailchimp } from './mailchimp.ts';
import { mollie } from './mollie.ts';
import { myonlinestore } from './myonlinestore.ts';
import { postnl } from './postnl.ts';
import type { System } from './reader.ts';
import { shopify } from './shopify.ts';
import { woocommerce } from './woocommerce.ts';

/** A system whose files are not known for certain: its tables go through the guess. */
const guessed = (id: SystemId): System => ({ ...entryOf(id), readers: [] });

/** Every system, by id. */
export const SYSTEMS: Readonly<Record<SystemId, System>> = {
	myonlinestore,
	mollie,
	postnl,
	gmail,
	'google-analytics': googleAnalytics,
	woocommerce,
	shopify,
	mailchimp,
	moneybird: guessed('moneybird'),
	'e-boekhouden': guessed('e-boekhouden'),
	sendcloud: guessed('sendcloud'),
	other: guessed('other'),
};
