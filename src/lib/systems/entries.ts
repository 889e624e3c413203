import type { SystemId } from '../core/ids.ts';
import { eBoekhoudenEntry } from './entries/e-boekhouden.ts';
import { gmailEntry } from './entries/gmail.ts';
import { googleAnalyticsEntry } from './entries/google-analytics.ts';
import { mailchimpEntry } from './entries/mailchimp.ts';
import { mollieEntry } from './entries/mollie.ts';
import { moneybirdEntry } from './entries/moneybird.ts';
import { myonlinestoreEntry } from './entries/myonlinestore.ts';
import { otherEntry } from './entries/other.ts';
import { postnlEntry } from './entries/postnl.ts';
import { sendcloudEntry } from './entries/sendcloud.ts';
import { shopifyEntry } from './entries/shopify.ts';
import { woocommerceEntry } from './entries/woocommerce.ts';
import type { SystemEntry } from './system.ts';

/** What the register says of a system; apart from the readers, so that a letter does not load them. */
export const entryOf = (id: SystemId): SystemEntry => ENTRIES[id];

const ENTRIES: Readonly<Record<SystemId, SystemEntry>> = {
	myonlinestore: myonlinestoreEntry,
	mollie: mollieEntry,
	postnl: postnlEntry,
	gmail: gmailEntry,
	'google-analytics': googleAnalyticsEntry,
	woocommerce: woocommerceEntry,
	shopify: shopifyEntry,
	mailchimp: mailchimpEntry,
	moneybird: moneybirdEntry,
	'e-boekhouden': eBoekhoudenEntry,
	sendcloud: sendcloudEntry,
	other: otherEntry,
};
