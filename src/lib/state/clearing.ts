import { auditEntryOf, type AuditEntry } from '../core/audit.ts';
import { addDays } from '../core/day.ts';
import type { Request } from '../core/request.ts';
import { ok, type Result } from '../core/result.ts';
import { dueForAnonymising, type Due } from '../core/retention.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { personKey } from '../core/views/same-person.ts';
import { randomId } from '../store/random.ts';
import type { StoreFailure } from '../store/store.ts';
import type { App } from './app.svelte.ts';

/** A tombstone outlives the last backup that can hold the person: ninety days and a month (law.md 4.5, B-08). */
const TOMBSTONE_DAYS = 120;

/** Completed requests whose term has ended. */
export const dueNow = (app: App): Due[] =>
	dueForAnonymising([...app.register.requests.values()], app.today, (request) => personOf(app, request));

/** Turns completed requests into their anonymous entries; everything personal of them goes from every home. */
export async function anonymise(
	app: App,
	requests: readonly Request[],
): Promise<Result<{ swept: boolean }, StoreFailure>> {
	const left = requests.flatMap((request) => {
		const line = auditEntryOf(request, clockOf(request));
		return line ? [{ stream: `request/${request.id}` as const, entry: { id: randomId(), ...line } }] : [];
	});
	if (left.length === 0) return ok({ swept: true });
	const expiresOn = addDays(app.today, TOMBSTONE_DAYS);
	return app.register.store.erase(
		left.map(({ stream }) => stream),
		{
			tombstones: left.map(({ stream, entry }) => ({ stream, entries: [entry.id], expiresOn })),
			auditEntries: left.map(({ entry }): AuditEntry => entry),
		},
	);
}

function personOf(app: App, request: Request): string | null {
	const subject = app.register.known('subject', request.subject);
	return subject && personKey(subject);
}
