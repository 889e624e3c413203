import type { Day } from './day.ts';
import type { PromiseId, ShopFact, Term } from './fact.ts';
import type { RightId } from './ids.ts';
import type { Request } from './request.ts';

/** A version of the shop's own privacy policy and what it promises (law.md V-05). */
export type PolicyVersion = {
	readonly policy: string;
	/** The payload that holds it as it was given. */
	readonly text: string;
	readonly validFrom: Day;
	readonly promise: Term | null;
	/** The rights with a term of their own. */
	readonly terms: Readonly<Partial<Record<RightId, Term>>>;
	readonly promises: readonly PromiseId[];
	/** Customers must hear of it: it also concerns data that the shop had already. */
	readonly concernsKnownData: boolean;
	/** The notices that went out, each with its payload. */
	readonly notices: readonly { readonly notice: string; readonly on: Day }[];
};

type Kept = Extract<ShopFact, { type: 'policy-kept' }>;
type Told = Extract<ShopFact, { type: 'policy-notice-sent' }>;

/** The version in force on a day; null when it was before the first one. */
export const policyOn = (
	{ policies }: { readonly policies: readonly PolicyVersion[] },
	day: Day,
): PolicyVersion | null => policies.findLast((one) => one.validFrom <= day) ?? null;

/** The last day of a version; null while nothing followed it. */
export const followedOn = (policies: readonly PolicyVersion[], version: PolicyVersion): Day | null =>
	policies.find((one) => one.validFrom > version.validFrom)?.validFrom ?? null;

/** The versions with one more, oldest first; the same version again, or another one of its first day, is replaced. */
export function withPolicy(policies: readonly PolicyVersion[], fact: Kept): readonly PolicyVersion[] {
	const { policy, text, promise, promises, concernsKnownData } = fact;
	const validFrom = fact.validFrom as Day;
	const notices = policies.find((one) => one.policy === policy)?.notices ?? [];
	const terms = Object.fromEntries(fact.terms.map(({ right, term }) => [right, term]));
	const version = { policy, text, validFrom, promise, terms, promises, concernsKnownData, notices };
	return [...policies.filter((one) => one.policy !== policy && one.validFrom !== validFrom), version].sort(
		(a, b) => (a.validFrom < b.validFrom ? -1 : 1),
	);
}

/** The versions once customers were told of one of them; a notice of a version that is not known changes nothing. */
export const withNotice = (
	policies: readonly PolicyVersion[],
	{ policy, notice, on }: Told,
): readonly PolicyVersion[] =>
	policies.map((one) =>
		one.policy === policy ? { ...one, notices: [...one.notices, { notice, on: on as Day }] } : one,
	);

/** A request as the policy in force at its receipt has it; unchanged when no version of that day is known. */
export function underPolicy(request: Request, version: PolicyVersion | null, promise: Term | null): Request {
	if (!version || (request.policy === version.policy && request.promise === promise)) return request;
	return { ...request, policy: version.policy, promise };
}
