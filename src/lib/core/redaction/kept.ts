import { emailsIn, isMachine, withoutTag } from '../people/email.ts';
import { wordsOf } from '../people/fold.ts';
import type { Knowledge } from '../people/knowledge.ts';
import { phonesIn } from '../people/numbers.ts';
import { addressesIn } from '../people/postal-address.ts';

/** Who stays named in a thread: the person and the shop. Everything is in the form in which it is compared. */
export type Kept = {
	/** Words of their names. */
	readonly words: ReadonlySet<string>;
	readonly emails: ReadonlySet<string>;
	/** Domains of the shop alone: whoever writes from there is the shop. */
	readonly domains: ReadonlySet<string>;
	readonly phones: ReadonlySet<string>;
	/** Postcode and house number. */
	readonly addresses: ReadonlySet<string>;
};

/** The shop as it calls itself: its name and its owner, and its addresses and telephone numbers, each as written. */
export type Ours = { readonly names: readonly string[]; readonly contacts: readonly string[] };

/** The person as the search knows them, and the shop. */
export function keptOf(knowledge: Knowledge, ours: Ours): Kept {
	const { names, emails, personal, otherEmails, phones, addresses, shop } = knowledge;
	const all = ours.contacts.join('\n');
	const shopEmails = [...shop, ...emailsIn(all).map(withoutTag)];
	return {
		words: new Set([
			...names.flatMap(({ given, surname }) => [...given, ...surname]),
			...ours.names.flatMap(wordsOf),
		]),
		emails: new Set([...emails.keys(), ...personal.keys(), ...otherEmails.keys(), ...shopEmails]),
		domains: new Set(shopEmails.map(domainOf).filter((domain) => !PUBLIC.has(domain))),
		phones: new Set([...phones.keys(), ...phonesIn(all)]),
		addresses: new Set([...addresses.keys(), ...addressesIn(all)]),
	};
}

/** Whether an e-mail address is the person's, the shop's or a machine's. */
export const isOurs = (kept: Kept, email: string): boolean =>
	kept.emails.has(withoutTag(email)) || kept.domains.has(domainOf(email)) || isMachine(email);

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

/** Domains that give an address to anybody. */
const PUBLIC = new Set(
	(
		'gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.nl live.com msn.com icloud.com me.com mac.com ' +
		'yahoo.com yahoo.nl ymail.com aol.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de web.de zoho.com ' +
		'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl xs4all.nl hetnet.nl chello.nl upcmail.nl quicknet.nl ' +
		'casema.nl online.nl telfort.nl tele2.nl solcon.nl caiway.nl delta.nl zeelandnet.nl freedom.nl telenet.be skynet.be'
	).split(' '),
);
