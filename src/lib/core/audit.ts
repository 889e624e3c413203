import * as v from 'valibot';
import { RIGHT_IDS } from './ids.ts';

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
