import type { AuditEntry } from '../../src/lib/core/audit.ts';
import type { Fact, StreamId } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import type { PayloadOf } from '../../src/lib/core/payload.ts';
import type { Tombstone } from '../../src/lib/core/tombstone.ts';
import type { StoredPayload, Write } from '../../src/lib/store/store.ts';

const device = '00000003-0000-4000-8000-000000000001';
let clock: string | null = null;

const stamp = () => ({ id: crypto.randomUUID(), clock: (clock = nextClock(clock, Date.now())), device });

/** A stream of one request that nobody used yet. */
export const newRequest = (): StreamId => `request/${crypto.randomUUID()}`;

/** A person as a payload. */
export const subject = (name: string): PayloadOf<'subject'> => ({
	kind: 'subject',
	name,
	email: `${name}@voorbeeld.nl`,
	askedFrom: null,
	representative: null,
	postalAddress: 'Dorpsstraat 1\n1234 AB Ons Dorp',
	phone: '',
});

/** The write that a received request makes: one fact and the payload of its person. */
export function received(stream: StreamId, name: string): Write {
	const id = crypto.randomUUID();
	const fact: Fact = {
		...stamp(),
		type: 'received',
		right: 'access',
		receivedOn: '2026-11-02',
		channel: 'email',
		language: 'nl',
		subject: id,
		message: null,
		mailing: crypto.randomUUID(),
		promise: { value: 30, unit: 'day' },
		policy: null,
		lawSet: '2026-1',
		checklist: '2026-1',
	};
	return { stream, facts: [fact], payloads: [{ id, payload: subject(name) }] };
}

/** The write of a step with a note: the note can be a file. */
export function stepDone(stream: StreamId, note: StoredPayload): Write {
	const id = crypto.randomUUID();
	const fact: Fact = { ...stamp(), type: 'step-done', step: 'read', on: '2026-11-03', note: id };
	return { stream, facts: [fact], payloads: [{ id, payload: note }] };
}

/** Text as a payload. */
export const note = (text: string): PayloadOf<'note'> => ({ kind: 'note', text });

/** The same write with messages that were received later. */
export function withMessages(write: Write, messages: Write['payloads']): Write {
	const reminders = messages.map(({ id }): Fact => ({
		...stamp(),
		type: 'reminder-received',
		on: '2026-11-03',
		message: id,
	}));
	return {
		...write,
		facts: [...write.facts, ...reminders],
		payloads: [...write.payloads, ...messages],
	};
}

/** The write that clears a part of a request. */
export const cleared = (stream: StreamId, part: 'copies' | 'letters'): Write => ({
	stream,
	facts: [{ ...stamp(), type: 'part-cleared', part, on: '2028-11-03' }],
	payloads: [],
});

/** The mark and the entry that stay of an erased request. */
export function leavingOf(stream: StreamId): { tombstone: Tombstone; entry: AuditEntry } {
	const entry: AuditEntry = {
		id: crypto.randomUUID(),
		v: 1,
		year: 2026,
		right: 'erasure',
		result: 'granted',
		inTime: 'within-promise',
		procedure: '2026-1',
	};
	return { entry, tombstone: { stream, entries: [entry.id], expiresOn: '2027-03-01' } };
}
