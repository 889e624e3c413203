import type { RightId } from '../ids.ts';
import type { Ground, Right, Step } from '../right.ts';
import { access } from './access.ts';
import { automatedDecision } from './automated-decision.ts';
import { consentWithdrawal } from './consent-withdrawal.ts';
import { erasure } from './erasure.ts';
import { objection } from './objection.ts';
import { portability } from './portability.ts';
import { rectification } from './rectification.ts';
import { restriction } from './restriction.ts';

/** Every right by its id: the one list that screens, letters and rules read. */
export const RIGHTS = {
	access,
	rectification,
	erasure,
	restriction,
	portability,
	objection,
	'automated-decision': automatedDecision,
	'consent-withdrawal': consentWithdrawal,
} as const satisfies Record<RightId, Right>;

/** The state of the law that these files follow; kept with each request (law.md, head). */
export const LAW_SET = '2026-11';

/** The version of these checklists, at most one a year: all that an anonymised entry says of how it was done. */
export const CHECKLIST = '2026-1';

type OfRights = (typeof RIGHTS)[RightId];
/** Every step of every right: words for it must exist in both languages. */
export type StepId = OfRights['steps'][number]['id'];
/** Every ground of every right. */
export type GroundId = OfRights['grounds'][number]['id'];
/** Every statement that an answer can owe. */
export type StatementId = OfRights['statements'][number] | OfRights['refusalStatements'][number];

/** Everything that a step of any right asks to be written down. */
export type DetailId = Extract<
	OfRights['steps'][number],
	{ readonly asks: unknown }
>['asks']['details'][number]['id'];

/** One right with the ids of all rights, so that rules can read any of them alike. */
export const rightOf = (id: RightId): Right<StepId, GroundId, StatementId> => RIGHTS[id];

/** A step of any right. */
export type AnyStep = Step<StepId>;
/** A ground of any right. */
export type AnyGround = Ground<GroundId>;
