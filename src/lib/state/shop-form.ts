import type { Day } from '../core/day.ts';
import type { NewFact, Term } from '../core/fact.ts';
import { SYSTEM_IDS, type SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import { randomId } from '../store/random.ts';
import type { Entry } from './register.svelte.ts';

/** What the owner fills in about her shop, as typed. */
export type ShopForm = {
	shop: Omit<PayloadOf<'shop'>, 'kind'>;
	promised: boolean;
	term: string;
	unit: Term['unit'];
	systems: SystemId[];
};

/** What is wrong with the form, by the sentence that says it. */
export type ShopProblems = Partial<Record<'needName' | 'needEmail' | 'needTerm', true>>;

/** The first page of the book, and its later changes. */
export const openShop = {
	/** What has to be filled in before it can be kept. */
	problems(form: ShopForm): ShopProblems {
		return {
			...(form.shop.name.trim() === '' && { needName: true }),
			...(!/^[^@\s]+@[^@\s]+$/.test(form.shop.email.trim()) && { needEmail: true }),
			...(form.promised && readTerm(form) === null && { needTerm: true }),
		};
	},

	/** The facts of a whole form; the promise counts from `validFrom`. */
	entries(form: ShopForm, validFrom: Day): Entry[] {
		const shop = randomId();
		const facts: NewFact[] = [
			{ type: 'shop-described', shop },
			{ type: 'term-promised', promise: form.promised ? readTerm(form) : null, validFrom },
			...SYSTEM_IDS.map((system) => ({
				type: 'system-used' as const,
				system,
				used: form.systems.includes(system),
			})),
		];
		return [{ stream: 'shop', facts, payloads: [{ id: shop, payload: describe(form.shop) }] }];
	},
};

/** The term as typed; null when it is no whole number from 1 to 366. */
export function readTerm(form: Pick<ShopForm, 'term' | 'unit'>): Term | null {
	const value = Number(form.term);
	return Number.isInteger(value) && value >= 1 && value <= 366 ? { value, unit: form.unit } : null;
}

/** The shop's payload, without stray spaces. */
export function describe(shop: ShopForm['shop']): PayloadOf<'shop'> {
	const trimmed = Object.fromEntries(Object.entries(shop).map(([name, value]) => [name, value.trim()]));
	return { kind: 'shop', ...(trimmed as ShopForm['shop']) };
}
