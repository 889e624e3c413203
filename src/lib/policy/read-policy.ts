import type { Day } from '../core/day.ts';
import type { Term } from '../core/fact.ts';
import { RIGHT_IDS, type Language, type RightId, type SystemId } from '../core/ids.ts';
import { addressRule } from './about/address-rule.ts';
import { contactOf, type Contact } from './about/contact.ts';
import { effectiveDate } from './about/effective-date.ts';
import { remarksOf, type Remarks } from './about/remarks.ts';
import { retentionsOf, type Retention } from './about/retention.ts';
import { readDocument } from './document/read-document.ts';
import { findingsOf, type Finding } from './findings.ts';
import { placeholdersIn } from './placeholders.ts';
import { promisedTerms } from './promises/answer-terms.ts';
import { namedRights, ofRightsIn } from './promises/named-rights.ts';
import { saidPromises, type SaidPromise } from './promises/said-promises.ts';
import { namedRecipients } from './recipients/named-recipients.ts';
import { presentedAs, type Role } from './recipients/presented-role.ts';
import type { Policy } from './rules/rule.ts';

/** What a shop's own privacy policy says and promises, and where it falls short. Every quote is literally in the text. */
export type PolicyReading = {
	readonly language: Language;
	/** The term for an answer that holds for all rights without one of their own; null when none is promised. */
	readonly promise: Term | null;
	/** The rights with a term of their own that differs from it. */
	readonly promises: Readonly<Partial<Record<RightId, Term>>>;
	/** Every right that is named anywhere and not denied. */
	readonly rights: readonly RightId[];
	readonly systems: readonly NamedSystem[];
	readonly contact: Contact;
	/** Since when it holds, else when it was last changed. */
	readonly effectiveOn: Day | null;
	/** Where it says that copies go only to the known address (law.md T-23). */
	readonly addressRule: Statement | null;
	/** The sentences that promise a term, each with the rights it is for; null for all. */
	readonly terms: readonly (Statement & {
		readonly term: Term;
		readonly rights: readonly RightId[] | null;
	})[];
	/** Promises beside the term that the facts of a request can show to be kept. */
	readonly said: readonly SaidPromise[];
	/** Where each right is named first, and where the date stands. */
	readonly places: {
		readonly rights: Readonly<Partial<Record<RightId, string>>>;
		readonly effectiveOn: string;
	};
	readonly retention: readonly KeptFor[];
	readonly remarks: Remarks;
	readonly findings: readonly Finding[];
};

/** A system or other recipient, as the policy names it; `other` for what the app does not know. */
export type NamedSystem = {
	readonly id: SystemId;
	readonly name: string;
	readonly quote: string;
	/** What the policy calls it: a processor, a controller of its own, or neither. */
	readonly role: Role | null;
};

/** A place in the text that says something. */
export type Statement = { readonly quote: string };

/** What the text says about how long something is kept. */
export type KeptFor = Statement & {
	readonly kind: Retention['kind'];
	readonly period: { readonly value: number; readonly unit: Term['unit'] | 'year' } | null;
};

/**
 * Reads a privacy policy in Dutch or English, as plain text, Markdown or HTML. Total: any text gives a reading. Numeric
 * dates are day first; only rules that the text alone can answer are judged here.
 */
export function readPolicy(text: string, options: { readonly today: Day }): PolicyReading {
	const document = readDocument(text);
	const contact = contactOf(document);
	const date = effectiveDate(document);
	const ofRights = ofRightsIn(document);
	const terms = promisedTerms(document, ofRights);
	const answering = new Set(terms.terms.map(({ sentence }) => sentence));
	const placeholders = placeholdersIn(document.text);
	const recipients = namedRecipients(document, contact.name, placeholders);
	const rights = namedRights(document, ofRights);
	const address = addressRule(document, ofRights);
	const policy: Policy = {
		document,
		today: options.today,
		rights: RIGHT_IDS.filter((right) => rights.has(right)),
		ofRights,
		terms,
		recipients,
		contact,
		date,
		retention: retentionsOf(document).filter(({ sentence }) => !answering.has(sentence)),
		placeholders,
	};
	return {
		language: document.language,
		promise: terms.promise,
		promises: terms.promises,
		rights: policy.rights,
		systems: recipients.map((one) => ({
			id: one.id,
			name: one.name,
			quote: one.quote,
			role: presentedAs(one),
		})),
		contact,
		effectiveOn: date?.day ?? null,
		addressRule: address,
		terms: terms.terms.map(({ term, rights: own, sentence }) => ({
			term,
			rights: own,
			quote: document.quote(sentence),
		})),
		said: saidPromises(document, ofRights, address),
		places: {
			rights: Object.fromEntries([...rights].map(([right, place]) => [right, document.quote(place)])),
			effectiveOn: date ? document.quote(date) : '',
		},
		retention: policy.retention.map(({ sentence, kind, period }) => ({
			quote: document.quote(sentence),
			kind,
			period: period && { value: period.value, unit: period.unit },
		})),
		remarks: remarksOf(document),
		findings: findingsOf(policy),
	};
}
