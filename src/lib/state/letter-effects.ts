import { addDays, readDay, type Day } from '../core/day.ts';
import { liftedFrom, resumedFrom } from '../core/decide-effects.ts';
import type { SystemId } from '../core/ids.ts';
import { identityNeeded } from '../core/identity.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import { answerArrivedOn } from '../core/views/answer-arrival.ts';
import { BACKUP_DAYS } from '../backups/manifest.ts';
import type { Change, LetterFacts } from '../letters/facts.ts';
import { SYSTEM_NAMES } from '../systems/names.ts';
import { linesOf, saidOf, saidOn, type Said } from './said-details.ts';

/** What was corrected, once it was: in every system where it was done, on the last of those days. */
export function changesOf({ carriedOut }: Request, said: readonly Said[]): Change[] {
	const done = Object.entries(carriedOut).filter(([, { result }]) =>
		['done', 'kept-in-part'].includes(result),
	);
	const on = done
		.map(([, one]) => one.on)
		.sort()
		.at(-1);
	if (!on) return [];
	const where = done.map(([system]) => SYSTEM_NAMES[system as SystemId]);
	return said
		.flatMap(({ rows }) => rows)
		.filter((row) => row['changed-what'])
		.map((row) => ({
			what: row['changed-what'] ?? '',
			before: row['changed-before'] ?? '',
			after: row['changed-after'] ?? '',
			where,
			on,
		}));
}

/** The decision by computer that the owner described; null when there is none (art. 22 AVG). */
export function automatedOf(said: readonly Said[]): LetterFacts['automated'] {
	const what = saidOf(said, 'decision-what');
	if (what === '') return null;
	return {
		what,
		by: saidOf(said, 'decision-by'),
		logic: saidOf(said, 'decision-logic'),
		consequence: saidOf(said, 'decision-consequence'),
		reviewedOn: saidOn(said, 'review'),
		review: saidOf(said, 'review'),
	};
}

/** What does not go along, and the company that it is sent to directly (art. 20 AVG). */
export function portabilityOf(said: readonly Said[]): LetterFacts['portability'] {
	const receiver = saidOf(said, 'transfer-to');
	const reason = saidOf(said, 'transfer-obstacle');
	return {
		leftOut: linesOf(said, 'left-out'),
		direct: receiver === '' ? null : { receiver, possible: reason === '', reason },
	};
}

/** The end of a restriction: as it was, as it was announced, or as the letter that refuses announces it (art. 18(3) AVG). */
export function liftingOf(
	{ restriction, decision }: Request,
	noteAt: (id: string | null) => string,
	today: Day,
): LetterFacts['lifting'] {
	if (!restriction) return null;
	const { lifted, liftAnnouncedOn, liftReason } = restriction;
	if (lifted) return { on: lifted.on, by: lifted.by, reason: noteAt(liftReason) };
	if (liftAnnouncedOn) return { on: liftedFrom(liftAnnouncedOn), by: 'shop', reason: noteAt(liftReason) };
	if (decision?.outcome !== 'refused') return null;
	return { on: liftedFrom(today), by: 'shop', reason: noteAt(decision.reason) };
}

/** The weighing of an objection, and the first day that the use can go on when it was not followed (art. 21(1) AVG). */
export const objectionOf = (
	request: Request,
	said: readonly Said[],
	reason: string,
	today: Day,
): LetterFacts['objection'] => ({
	weighing: saidOf(said, 'weighing') || reason,
	resumeOn: request.decision?.outcome === 'refused' ? resumedFrom(answerArrivedOn(request) ?? today) : null,
});

/** The day that the last copy in a backup is gone: of this book, or of what the owner named. */
export function backupsGoneOn(said: readonly Said[], offeredOn: Day | null, today: Day): Day | null {
	const named = readDay(saidOf(said, 'backups-until'));
	const own = offeredOn && addDays(today, BACKUP_DAYS);
	return (
		[named, own]
			.filter((day) => day !== null)
			.sort()
			.at(-1) ?? null
	);
}

/** What would take a doubt about the asker away, the least intrusive first (law.md I-03). */
export function enoughFor(
	request: Request,
	subject: PayloadOf<'subject'> | null,
): NonNullable<LetterFacts['question']>['enough'] {
	const written = ['email', 'form'].includes(request.channel);
	const known = subject?.email ?? null;
	const identity = identityNeeded({
		known,
		askedFrom: subject?.askedFrom ?? (written ? known : null),
		byRepresentative: Boolean(subject?.representative),
		doubtRecorded: true,
	});
	return identity.needed ? identity.ladder : [];
}
