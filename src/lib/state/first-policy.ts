import type { Day } from '../core/day.ts';
import { EMPTY_SHOP } from '../core/shop.ts';
import { readTerm, type ShopForm } from './shop-form.ts';
import { takeoverEntry, takeoverOf, type Takeover } from './policy-reading.ts';
import type { Entry } from './register.svelte.ts';

/** A policy that filled in the first page, to be kept with it. */
export type FirstPolicy = { readonly text: string; readonly takeover: Takeover };

/** Reads a policy and fills in the first page with what it says; null when it says nothing that the page asks. */
export async function fillFromPolicy(text: string, form: ShopForm, today: Day): Promise<FirstPolicy | null> {
	const { readPolicy } = await import('../policy/read-policy.ts');
	const takeover = takeoverOf(readPolicy(text, { today }), EMPTY_SHOP, null, today);
	const { contact, promise, systems } = takeover;
	if (contact.length === 0 && !promise && systems.length === 0) return null;
	for (const { field, value } of contact) form.shop[field] = value;
	if (promise) [form.promised, form.term, form.unit] = [true, String(promise.term.value), promise.term.unit];
	if (systems.length > 0) form.systems = systems.map(({ id }) => id);
	return { text, takeover };
}

/** The facts of the first page with the policy that filled it in; the term is the one on the page. */
export function withFirstPolicy(
	entries: readonly Entry[],
	{ text, takeover }: FirstPolicy,
	form: ShopForm,
	today: Day,
): Entry[] {
	const term = form.promised ? readTerm(form) : null;
	const asOnPage: Takeover = {
		...takeover,
		promise: term && { term, quote: '', taken: true },
		systems: [],
		contact: [],
	};
	// a policy that is not in force yet says nothing of today
	const validFrom = takeover.validFrom <= today ? (takeover.validFrom as Day) : today;
	const policy = takeoverEntry(asOnPage, text, validFrom, null, EMPTY_SHOP);
	return [
		{
			stream: 'shop',
			facts: [...policy.facts, ...entries.flatMap(({ facts }) => facts)],
			payloads: [...(policy.payloads ?? []), ...entries.flatMap(({ payloads }) => payloads ?? [])],
		},
	];
}
