import type { Day } from '../core/day.ts';
import type { NewFact, PromiseId, Term } from '../core/fact.ts';
import type { RightId, SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Shop } from '../core/shop.ts';
import type { NamedSystem, PolicyReading } from '../policy/read-policy.ts';
import { randomId } from '../store/random.ts';
import type { Entry } from './register.svelte.ts';

/** Something that was read, with its place and the owner's choice to take it over. */
export type Offered<Value> = Value & { readonly quote: string; taken: boolean };

/** The parts of the shop's own description that a policy can give. */
export const CONTACT_FIELDS = ['name', 'email', 'postalAddress', 'phone'] as const;
type ContactField = (typeof CONTACT_FIELDS)[number];

/** What a policy offers to set up the register with; the owner changes the choices. */
export type Takeover = {
	/** As in a date field. */
	validFrom: string;
	concernsKnownData: boolean;
	/** The term for all rights; null when none is promised. */
	readonly promise: Offered<{ readonly term: Term }> | null;
	/** The terms of single rights. */
	readonly terms: readonly Offered<{ readonly right: RightId; readonly term: Term }>[];
	readonly promises: readonly Offered<{ readonly promise: PromiseId }>[];
	/** The systems that the app knows. */
	readonly systems: readonly Offered<{ readonly id: SystemId; readonly name: string }>[];
	/** Recipients that the app has no system of its own for; they go under the one for all others. */
	readonly others: { readonly names: readonly string[]; taken: boolean } | null;
	readonly contact: readonly Offered<{ readonly field: ContactField; readonly value: string }>[];
};

/** What a reading offers; what the book has already is not offered again. */
export function takeoverOf(
	reading: PolicyReading,
	shop: Shop,
	described: PayloadOf<'shop'> | null,
	today: Day,
): Takeover {
	return {
		validFrom: reading.effectiveOn ?? today,
		concernsKnownData: false,
		promise: reading.promise && {
			term: reading.promise,
			quote: termQuote(reading, reading.promise, null),
			taken: true,
		},
		terms: (Object.entries(reading.promises) as [RightId, Term][]).map(([right, term]) => ({
			right,
			term,
			quote: termQuote(reading, term, right),
			taken: true,
		})),
		promises: reading.said.map((one) => ({ ...one, taken: true })),
		systems: reading.systems
			.filter(({ id }) => id !== 'other')
			.map(({ id, name, quote }) => ({ id, name, quote, taken: true })),
		others: othersIn(reading.systems),
		contact: CONTACT_FIELDS.flatMap((field) => {
			const value = inContact(reading, field);
			return value && value !== described?.[field]
				? [{ field, value, quote: '', taken: !described?.[field] }]
				: [];
		}),
	};
}

/** The facts that set up the register from a policy, all in one write: version, term, promises, systems, contact. */
export function takeoverEntry(
	takeover: Takeover,
	text: string,
	validFrom: Day,
	described: PayloadOf<'shop'> | null,
	shop: Pick<Shop, 'systems'>,
): Entry {
	const kept = randomId();
	const systems = [
		...takeover.systems.filter(isTaken).map(({ id }) => id),
		...(takeover.others?.taken ? (['other'] as const) : []),
	].filter((id) => !shop.systems.includes(id));
	const facts: NewFact[] = [
		{
			type: 'policy-kept',
			policy: randomId(),
			text: kept,
			validFrom,
			promise: takeover.promise?.taken ? takeover.promise.term : null,
			terms: takeover.terms.filter(isTaken).map(({ right, term }) => ({ right, term })),
			promises: takeover.promises.filter(isTaken).map(({ promise }) => promise),
			concernsKnownData: takeover.concernsKnownData,
		},
		...systems.map((system) => ({ type: 'system-used' as const, system, used: true })),
	];
	const payloads: Entry['payloads'] = [{ id: kept, payload: { kind: 'policy', text } }];
	const contact = takeover.contact.filter(isTaken);
	if (!described || contact.length === 0) return { stream: 'shop', facts, payloads };
	const describedAnew = randomId();
	const changes = Object.fromEntries(contact.map(({ field, value }) => [field, value]));
	return {
		stream: 'shop',
		facts: [...facts, { type: 'shop-described', shop: describedAnew }],
		payloads: [...payloads, { id: describedAnew, payload: { ...described, ...changes } }],
	};
}

function othersIn(systems: readonly NamedSystem[]): Takeover['others'] {
	const names = systems.filter(({ id }) => id === 'other').map(({ name }) => name);
	return names.length > 0 ? { names, taken: true } : null;
}

const isTaken = ({ taken }: { readonly taken: boolean }) => taken;

const inContact = ({ contact }: PolicyReading, field: ContactField): string | null =>
	field === 'postalAddress' ? contact.address : contact[field];

/** The sentence that promises this term: for the right, else for all, else any. */
function termQuote({ terms }: PolicyReading, term: Term, right: RightId | null): string {
	const same = terms.filter((one) => one.term.value === term.value && one.term.unit === term.unit);
	const own = same.find(({ rights }) => (right ? rights?.includes(right) : rights === null));
	return (own ?? same[0])?.quote ?? '';
}
