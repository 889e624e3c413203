import { breachDue, instantInAmsterdam } from './breach-clock.ts';
import { readInstant, type Day } from './day.ts';
import { inOrder, type BreachFact } from './fact.ts';
import { readLabelled, writeLabelled } from './labelled-text.ts';
import { fail, ok, type Result } from './result.ts';

/** One personal data breach: the fold of its facts (art. 33(5) AVG). Names of payloads, never personal data. */
export type Breach = {
	readonly id: string;
	/** The instant at which the shop became aware, ISO 8601. */
	readonly awareAt: string;
	readonly description: string;
	/** When the authority was told; null while it was not. */
	readonly notifiedAt: string | null;
	readonly waived: { readonly on: Day; readonly reason: string } | null;
	readonly subjectsToldOn: Day | null;
	readonly closed: { readonly on: Day; readonly measures: string } | null;
};

/** Where the 72 hours stand; minutes are negative once they are over. */
export type BreachClock = {
	/** The last instant to notify, ISO 8601. */
	readonly dueAt: string;
	readonly minutesLeft: number;
	readonly state: 'running' | 'overdue' | 'in-time' | 'late' | 'waived';
};

/** What is written down about a breach (art. 33(3), 33(5) AVG). */
export const BREACH_PARTS = ['happened', 'people', 'consequences'] as const;

/** The answers to those questions. */
export type BreachDescription = Record<(typeof BREACH_PARTS)[number], string>;

/**
 * Folds the facts of one stream, the last word counts; null while none says that it was noticed. Total: a fact with a
 * moment that no calendar knows says nothing.
 */
export function evolveBreach(id: string, facts: Iterable<BreachFact>): Breach | null {
	const sorted = inOrder(facts).filter(isReadable);
	const noticed = sorted.find((fact) => fact.type === 'breach-noticed');
	if (!noticed) return null;
	return sorted.reduce(apply, {
		id,
		awareAt: noticed.awareAt,
		description: noticed.description,
		notifiedAt: null,
		waived: null,
		subjectsToldOn: null,
		closed: null,
	});
}

/**
 * How a breach stands to its 72 hours at an instant (art. 33(1) AVG); a notification counts before a waiver. Throws
 * RangeError when `now` is no instant.
 */
export function breachClock({ awareAt, notifiedAt, waived }: Breach, now: string): BreachClock {
	const dueAt = breachDue(awareAt);
	const end = notifiedAt ?? now;
	const minutesLeft = Math.floor((instant(dueAt) - instant(end)) / 60_000);
	const over = instant(end) > instant(dueAt);
	if (notifiedAt) return { dueAt, minutesLeft, state: over ? 'late' : 'in-time' };
	if (waived) return { dueAt, minutesLeft, state: 'waived' };
	return { dueAt, minutesLeft, state: over ? 'overdue' : 'running' };
}

/** What still has to be decided first, the one that is due first at the top; then the open ones, then the closed. */
export function inOrderOfUrgency(breaches: readonly Breach[]): Breach[] {
	return [...breaches].sort(
		(a, b) =>
			stage(a) - stage(b) ||
			(stage(a) === 0 ? 1 : -1) * (instant(a.awareAt) - instant(b.awareAt)) ||
			(a.id < b.id ? -1 : 1),
	);
}

/** Whether it was decided to notify the authority or not: a breach cannot be closed before (art. 33(1) AVG). */
export const isDecided = (breach: Breach): boolean => breach.notifiedAt !== null || breach.waived !== null;

/** Why a moment as typed cannot be recorded. */
export type MomentFailure = { type: 'no-moment' } | { type: 'in-the-future' } | { type: 'before-aware' };

/** Reads a day and `HH:MM` in Amsterdam as an instant between `notBefore` and now. */
export function readMoment(
	on: string,
	at: string,
	{ now, notBefore = null }: { now: string; notBefore?: string | null },
): Result<string, MomentFailure> {
	const moment = instantInAmsterdam(on, at);
	if (!moment) return fail({ type: 'no-moment' });
	if (instant(moment) > instant(now)) return fail({ type: 'in-the-future' });
	// the minute as typed may be the very minute of becoming aware, whose seconds are not typed
	if (notBefore && instant(moment) + 60_000 <= instant(notBefore)) return fail({ type: 'before-aware' });
	return ok(moment);
}

/** The answers as one text. */
export const writeBreach = (description: BreachDescription): string =>
	writeLabelled(Object.fromEntries(BREACH_PARTS.map((part) => [part, description[part]])));

/** The answers from such a text; any other text is what happened. */
export const readBreach = (text: string): BreachDescription =>
	readLabelled(text, BREACH_PARTS) ?? { happened: text, people: '', consequences: '' };

function apply(breach: Breach, fact: BreachFact): Breach {
	switch (fact.type) {
		case 'breach-noticed':
			return { ...breach, awareAt: fact.awareAt, description: fact.description };
		case 'authority-notified':
			return { ...breach, notifiedAt: fact.at };
		case 'notification-waived':
			return { ...breach, waived: { on: fact.on as Day, reason: fact.reason } };
		case 'subjects-told':
			return { ...breach, subjectsToldOn: fact.on as Day };
		case 'breach-closed':
			return { ...breach, closed: { on: fact.on as Day, measures: fact.measures } };
	}
}

const stage = (breach: Breach) => (breach.closed ? 2 : isDecided(breach) ? 1 : 0);

function isReadable(fact: BreachFact): boolean {
	if (fact.type === 'breach-noticed') return readInstant(fact.awareAt) !== null;
	return fact.type !== 'authority-notified' || readInstant(fact.at) !== null;
}

function instant(text: string): number {
	const ms = readInstant(text);
	if (ms === null) throw new RangeError('not an instant with a zone');
	return ms;
}
