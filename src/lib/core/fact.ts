import * as v from 'valibot';
import { day, fact, id, instant, language, ref, right, system, term } from './fact-parts.ts';
import { shopFact, type PROMISE_IDS } from './shop-fact.ts';

export { PROMISE_IDS, shopFact } from './shop-fact.ts';

/** How a request reached the shop. */
export const CHANNELS = ['email', 'form', 'post', 'phone', 'counter', 'chat'] as const;

/** How a decision on a request can read. `withdrawn` and the last two give no decision on the right itself. */
export const OUTCOMES = [
	'granted',
	'partly-granted',
	'refused',
	'nothing-held',
	'not-identifiable',
	'withdrawn',
	'outside-gdpr',
] as const;

/** Why the shop was sure who asked: the ladder of law.md I-03, least intrusive first. */
export const IDENTITY_METHODS = [
	'known-address',
	'confirmed-by-known-address',
	'customer-account',
	'two-facts',
	'shown-in-person',
	'masked-copy-destroyed',
	'representative-authorised',
] as const;

/** What may stay after an erasure, or outside a correction: what the law makes a shop keep, and what was asked for. */
export const KEPT = [
	'invoices',
	'one-stop-shop-sales',
	'immovable-property',
	'payment-records',
	'delivery-proof',
	'claim-file',
	'public-expression',
	'stop-list-entry',
	'other',
] as const;

/** How a system was gone through: searched with or without a hit, or not at all, and then why. */
export const SEARCH_OUTCOMES = [
	'found',
	'nothing',
	'not-applicable',
	'not-searched',
	/** it held something once; what the shop's own terms erased is not there to be found */
	'no-longer-held',
] as const;

const kept = v.strictObject({
	what: v.picklist(KEPT),
	/** Id of the ground in the right's own file. */
	ground: v.string(),
	/** The last day it is kept; null while that day is not known (an open claim). */
	until: v.nullable(day),
});

/** The facts of one request, version 1. */
export const requestFact = v.variant('type', [
	fact('received', {
		right,
		receivedOn: day,
		channel: v.picklist(CHANNELS),
		language,
		subject: ref,
		message: v.nullable(ref),
		/** Shared by the requests that one message made. */
		mailing: id,
		promise: v.nullable(term),
		policy: v.nullable(id),
		lawSet: v.string(),
		checklist: v.string(),
	}),
	fact('subject-corrected', { subject: ref }),
	fact('receipt-corrected', { receivedOn: day }),
	fact('step-done', { step: v.string(), on: day, note: v.nullable(ref) }),
	fact('step-skipped', { step: v.string(), on: day, reason: ref }),
	fact('step-reopened', { step: v.string() }),
	fact('identity-settled', { method: v.picklist(IDENTITY_METHODS), on: day }),
	fact('question-asked', { about: v.picklist(['identity', 'clarification']), askedOn: day, reason: ref }),
	fact('question-answered', { question: id, answeredOn: day }),
	fact('extended', { sentOn: day, ground: v.picklist(['complexity', 'number']), reason: ref }),
	fact('system-searched', {
		system,
		outcome: v.picklist(SEARCH_OUTCOMES),
		on: day,
		/** The file that was read: a payload of kind `search`; null for a search by hand. */
		search: v.nullable(ref),
		/** Why it was not searched, or why it holds nothing any more. */
		note: v.optional(ref),
	}),
	/** A fee was announced, which the person may decline (art. 12(5)(a), 15(3) AVG; law.md F-02, F-03). */
	fact('fee-announced', {
		basis: v.picklist(['further-copy', 'excessive']),
		cents: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
		on: day,
		reason: ref,
	}),
	/** The right was carried out in one system: corrected, erased, restricted or stopped there. */
	fact('carried-out', {
		system,
		result: v.picklist(['done', 'kept-in-part', 'nothing-held', 'impossible']),
		on: day,
		kept: v.array(kept),
		note: v.nullable(ref),
	}),
	fact('dossier-saved', { dossier: ref }),
	/** The owner decided on records of the dossier: a payload of kind `review`. */
	fact('records-reviewed', { review: ref }),
	fact('bundle-made', { bundle: ref, on: day }),
	fact('decided', {
		outcome: v.picklist(OUTCOMES),
		on: day,
		grounds: v.array(v.string()),
		reason: v.nullable(ref),
	}),
	fact('letter-written', { moment: v.string(), letter: ref, on: day }),
	fact('answered', {
		sentOn: day,
		letter: ref,
		delivery: v.picklist(['email', 'post', 'counter', 'portal']),
		/** Known address, or another one after identification (law.md I-08). */
		to: v.picklist(['known-address', 'other-address']),
	}),
	fact('recipient-told', {
		system,
		state: v.picklist(['sent', 'confirmed', 'impossible']),
		on: day,
		reason: v.nullable(ref),
	}),
	fact('restriction-started', { ground: v.string(), on: day }),
	fact('restriction-lift-announced', { on: day, reason: ref }),
	fact('restriction-lifted', { on: day, by: v.picklist(['subject', 'shop']), reason: v.nullable(ref) }),
	fact('stop-started', { scope: v.picklist(['marketing', 'all']), on: day }),
	fact('stop-lifted', { on: day, by: v.picklist(['subject', 'shop']), reason: v.nullable(ref) }),
	fact('stop-kept', { on: day }),
	/** Looked at again, and it stands (law.md 2.3). */
	fact('effect-reviewed', { effect: v.picklist(['restriction', 'stop']), on: day }),
	fact('proceeding-opened', {
		before: v.picklist(['authority', 'court']),
		on: day,
		reference: v.nullable(ref),
	}),
	fact('proceeding-ended', { before: v.picklist(['authority', 'court']), on: day }),
	/** The person asked again while no answer was sent: the same request, the same receipt (law.md T-24). */
	fact('reminder-received', { on: day, message: v.nullable(ref) }),
	fact('withdrawn', { on: day, channel: v.picklist(CHANNELS) }),
	fact('closed', { on: day }),
	/** Payloads of one part went at the end of their term; the facts that named them stay (law.md B-07). */
	fact('part-cleared', { part: v.picklist(['copies', 'letters']), on: day }),
	fact('reopened', { on: day, reason: ref }),
	/** A slip of the hand, undone at once: the fact with this id counts no longer. */
	fact('taken-back', { fact: id }),
]);

/** The facts of one address on the stop list that did not come with a request. */
export const stopFact = v.variant('type', [
	fact('stop-listed', { address: ref, scope: v.picklist(['marketing', 'all']), on: day }),
	fact('stop-unlisted', { on: day }),
	fact('consent-given', { wording: ref, on: day }),
	fact('consent-withdrawn', { on: day }),
]);

/** The facts of one personal data breach (art. 33(5) AVG: all are recorded). */
export const breachFact = v.variant('type', [
	fact('breach-noticed', { awareAt: instant, description: ref }),
	fact('authority-notified', { at: instant }),
	fact('notification-waived', { on: day, reason: ref }),
	/** Absent: no letter was made here. */
	fact('subjects-told', { on: day, letter: v.optional(ref) }),
	fact('breach-closed', { on: day, measures: ref }),
]);

/** The facts of one disclosure to an authority (law.md V-06). */
export const disclosureFact = v.variant('type', [fact('disclosed', { on: day, description: ref })]);

/** A fact that happened to one request. */
export type RequestFact = v.InferOutput<typeof requestFact>;
/** A fact about the shop. */
export type ShopFact = v.InferOutput<typeof shopFact>;
/** A fact about an entry of the stop list. */
export type StopFact = v.InferOutput<typeof stopFact>;
/** A fact about a breach. */
export type BreachFact = v.InferOutput<typeof breachFact>;
/** A fact about a disclosure to an authority. */
export type DisclosureFact = v.InferOutput<typeof disclosureFact>;
/** Any fact of the book. */
export type Fact = RequestFact | ShopFact | StopFact | BreachFact | DisclosureFact;

type Unstamped<F> = F extends unknown ? Omit<F, 'id' | 'clock' | 'device'> : never;
/** A request fact as `decide` returns it, before the edge stamps it. */
export type NewRequestFact = Unstamped<RequestFact>;
/** Any fact before it is stamped. */
export type NewFact = Unstamped<Fact>;

/** A term that a privacy policy promises. */
export type Term = v.InferOutput<typeof term>;

/** One of the promises that a policy can make beside its term. */
export type PromiseId = (typeof PROMISE_IDS)[number];

/** A stream is the unit of erasure: all facts about one request, one stop-list address, or the shop. */
export type StreamId = 'shop' | `${'request' | 'stop' | 'breach' | 'disclosure'}/${string}`;

const validators = {
	shop: shopFact,
	request: requestFact,
	stop: stopFact,
	breach: breachFact,
	disclosure: disclosureFact,
} as const;

/** Reads one fact of a stream from outside; null when it is not one that this version knows. */
export function readFact(stream: StreamId, input: unknown): Fact | null {
	const kind = stream.split('/')[0] as keyof typeof validators;
	const read = v.safeParse(validators[kind], input);
	return read.success ? read.output : null;
}

/** The order of facts: logical clock, then device, then id; the same on every device. */
export function inOrder<F extends { clock: string; device: string; id: string }>(facts: Iterable<F>): F[] {
	const key = (fact: F) => `${fact.clock} ${fact.device} ${fact.id}`;
	return [...facts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Every payload that a fact names. */
export function payloadsOf(fact: Fact): string[] {
	const named = fact as Record<string, unknown>;
	return PAYLOAD_FIELDS.map((field) => named[field]).filter((value) => typeof value === 'string');
}

/** The fields in which facts name payloads. */
export const PAYLOAD_FIELDS = [
	'subject',
	'message',
	'note',
	'reason',
	'search',
	'dossier',
	'review',
	'bundle',
	'letter',
	'reference',
	'shop',
	'entry',
	'address',
	'wording',
	'description',
	'measures',
	'text',
	'notice',
] as const;
