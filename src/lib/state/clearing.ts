import { auditEntryOf, type AuditEntry } from '../core/audit.ts';
import { addDays } from '../core/day.ts';
import type { StreamId } from '../core/fact.ts';
import type { Request } from '../core/request.ts';
import { ok, type Result } from '../core/result.ts';
import type { Due } from '../core/retention.ts';
import { rightOf } from '../core/rights/index.ts';
import type { Tombstone } from '../core/tombstone.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { randomId } from '../store/random.ts';
import type { StoreFailure } from '../store/store.ts';
import type { App } from './app.svelte.ts';
import { StopList } from './stop-list.svelte.ts';

/** A tombstone outlives the last backup that can hold the person: ninety days and a month (law.md 4.5, B-08). */
const TOMBSTONE_DAYS = 120;

/** Clears all that is due: parts of requests, recorded as such, and whole requests, of which an anonymous entry stays. */
export async function clear(
	app: App,
	due: readonly Due[],
): Promise<Result<{ swept: boolean }, StoreFailure>> {
	const whole = due.filter(({ part }) => part === 'everything').map(({ request }) => request);
	const parts = due.flatMap(({ request, part }) =>
		part === 'everything'
			? []
			: [
					{
						stream: `request/${request.id}` as const,
						facts: [{ type: 'part-cleared', part, on: app.today } as const],
					},
				],
	);
	if (parts.length > 0) {
		const recorded = await app.register.record(parts);
		if (!recorded.ok) return recorded;
	}
	return anonymise(app, whole);
}

/**
 * Turns completed requests into their anonymous entries; everything personal of them goes from every home. A right
 * that clears the stop list takes the person's own entry along, or leaves one where the person asked to stay on it.
 */
export async function anonymise(
	app: App,
	requests: readonly Request[],
): Promise<Result<{ swept: boolean }, StoreFailure>> {
	const expiresOn = addDays(app.today, TOMBSTONE_DAYS);
	const left = requests.flatMap((request) => {
		const line = auditEntryOf(request, clockOf(request));
		return line ? [{ stream: `request/${request.id}` as const, entry: { id: randomId(), ...line } }] : [];
	});
	const stops = await settleStops(
		app,
		requests.filter((request) => rightOf(request.right).clearsStopList),
	);
	if (!stops.ok) return stops;
	const marks: Tombstone[] = [
		...left.map(({ stream, entry }) => ({ stream, entries: [entry.id], expiresOn })),
		...stops.value.map((stream) => ({ stream, entries: [], expiresOn })),
	];
	if (marks.length === 0) return ok({ swept: true });
	return app.register.store.erase(
		marks.map(({ stream }) => stream),
		{ tombstones: marks, auditEntries: left.map(({ entry }): AuditEntry => entry) },
	);
}

/**
 * The own entries of the stop list that go with these requests; where the person wanted to stay on it, one is made.
 * Nothing may be erased before that wish is kept elsewhere (art. 21(3) AVG).
 */
async function settleStops(
	app: App,
	requests: readonly Request[],
): Promise<Result<StreamId[], StoreFailure>> {
	const list = new StopList(app);
	const going: StreamId[] = [];
	for (const request of requests) {
		const address = app.register.known('subject', request.subject)?.email ?? '';
		if (address === '') continue;
		const entry = list.entryFor(address);
		if (request.stopKept) {
			const listing = list.listing(address, request.stop?.scope ?? 'all', app.today);
			const listed = await app.register.record([listing]);
			if (!listed.ok) return listed;
		} else if (entry) going.push(`stop/${entry.id}`);
	}
	return ok(going);
}
