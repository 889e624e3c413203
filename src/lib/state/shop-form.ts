import type { Day } from '../core/day.ts';
import type { NewFact, Term } from '../core/fact.ts';
import { SYSTEM_IDS, type SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import { randomId } from '../store/random.ts';
import type { Entry, Register } from './register.svelte.ts';

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

	/** What the book holds, as it is filled in. */
	known(register: Register): ShopForm {
		const { shop } = register;
		const { kind: _kind, ...described } = register.known('shop', shop.described) ?? UNDESCRIBED;
		const promise = shop.promises.at(-1)?.promise ?? null;
		return {
			shop: described,
			promised: promise !== null,
			term: String(promise?.value ?? 30),
			unit: promise?.unit ?? 'day',
			systems: SYSTEM_IDS.filter((system) => shop.systems.includes(system)),
		};
	},

	/**
	 * The facts of a form, the promise counting from `validFrom`: of a form that was filled in from what the book held then,
	 * what is otherwise now alone, so that what came into the book meanwhile stays.
	 */
	entries(form: ShopForm, validFrom: Day, before: ShopForm | null = null): Entry[] {
		const shop = randomId();
		const described = describe(form.shop);
		const isDescribed = before && isSame(described, describe(before.shop));
		const promise = promiseIn(form);
		const facts: NewFact[] = [
			...(isDescribed ? [] : [{ type: 'shop-described' as const, shop }]),
			...(before && isSame(promise, promiseIn(before))
				? []
				: [{ type: 'term-promised' as const, promise, validFrom }]),
			...SYSTEM_IDS.filter(
				(system) => !before || form.systems.includes(system) !== before.systems.includes(system),
			).map((system) => ({ type: 'system-used' as const, system, used: form.systems.includes(system) })),
		];
		if (facts.length === 0) return [];
		return [{ stream: 'shop', facts, payloads: isDescribed ? [] : [{ id: shop, payload: described }] }];
	},
};

const UNDESCRIBED: PayloadOf<'shop'> = {
	kind: 'shop',
	name: '',
	owner: '',
	email: '',
	postalAddress: '',
	phone: '',
};

const promiseIn = (form: ShopForm): Term | null => (form.promised ? readTerm(form) : null);

const isSame = (one: object | null, other: object | null): boolean =>
	JSON.stringify(one, Object.keys(one ?? {}).sort()) === JSON.stringify(other, Object.keys(one ?? {}).sort());

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
