import * as v from 'valibot';
import type { Clock } from './clock.ts';
import { yearOf } from './day.ts';
import { RIGHT_IDS } from './ids.ts';
import type { Request } from './request.ts';
import type { Outcome } from './right.ts';
import { clockOf } from './views/clock-of.ts';
import { inTime } from './views/in-time.ts';
import { outcomeOf } from './views/outcome-of.ts';

/** How a request ended, coarse on purpose: an outcome in words would tell who asked (law.md 4.2). */
export const AUDIT_RESULTS = ['granted', 'partly-or-not', 'no-decision'] as const;

/** Whether the answer came within the shop's own promise, within the law only, or too late. */
export const AUDIT_TIMES = ['within-promise', 'within-law', 'late'] as const;

/** The anonymised line that stays of a request: a closed schema, nothing finer than a year, no free text (law.md 4.3). */
export const auditEntry = v.strictObject({
	/** Random v4, made when the entry is stored; derived from nothing, and never exported. */
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)),
	v: v.literal(1),
	year: v.pipe(v.number(), v.integer(), v.minValue(2018), v.maxValue(2200)),
	right: v.picklist(RIGHT_IDS),
	result: v.picklist(AUDIT_RESULTS),
	inTime: v.picklist(AUDIT_TIMES),
	/** The version of the checklists that was followed, `2026-1`. */
	procedure: v.pipe(v.string(), v.regex(/^\d{4}-\d{1,2}$/)),
});

/** One anonymised entry. */
export type AuditEntry = v.InferOutput<typeof auditEntry>;

/** Reads an entry from outside; null when it is none or holds anything more. */
export function readAuditEntry(input: unknown): AuditEntry | null {
	const read = v.safeParse(auditEntry, input);
	return read.success ? read.output : null;
}

/** An entry before it is stored: what can be shown of a request that is still kept. */
export type AuditLine = Omit<AuditEntry, 'id'>;

/** What stays of a completed request; null while it is open. Stored, it gets a random id (law.md 4.3). */
export function auditEntryOf(request: Request, clock: Clock): AuditLine | null {
	const { closedOn, right, checklist: procedure } = request;
	if (!closedOn) return null;
	const outcome = outcomeOf(request);
	return {
		v: 1,
		year: yearOf(closedOn),
		right,
		result: outcome ? RESULTS[outcome] : 'no-decision',
		inTime: inTime(request, clock, closedOn),
		procedure,
	};
}

/**
 * The whole log: the stored entries of what was anonymised, and the derived ones of what is still kept. A book holds
 * each request in one of these forms only, so nothing counts twice.
 */
export function auditLog(entries: Iterable<AuditEntry>, requests: Iterable<Request>): AuditLine[] {
	const stored = [...entries].map(({ id: _id, ...line }) => line);
	const kept = [...requests].map((request) => auditEntryOf(request, clockOf(request)));
	return [...stored, ...kept.filter((line) => line !== null)];
}

const RESULTS: Record<Outcome, AuditLine['result']> = {
	granted: 'granted',
	'partly-granted': 'partly-or-not',
	refused: 'partly-or-not',
	'nothing-held': 'no-decision',
	'not-identifiable': 'no-decision',
	withdrawn: 'no-decision',
	'outside-gdpr': 'no-decision',
};
