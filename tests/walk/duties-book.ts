import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { writeBackup } from '../../src/lib/backups/write-backup.ts';
import type { AuditEntry } from '../../src/lib/core/audit.ts';
import { EMPTY_BOOK, type Book } from '../../src/lib/core/book.ts';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import type { Fact, NewRequestFact, StreamId } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import type { RightId } from '../../src/lib/core/ids.ts';
import type { Payload } from '../../src/lib/core/payload.ts';
import { sha256Hex } from '../../src/lib/store/hash.ts';

/** The year of all requests in the book. */
export const YEAR = 2025;

/** What somebody asked, and what else happened after it was received. */
export type Asked = {
	right: RightId;
	receivedOn: Day;
	name: string;
	email: string;
	/** The first answer, so many days after receipt; null while there is none. */
	answeredAfter: number | null;
	more?: readonly NewRequestFact[];
};

/** A year of every right: nine of access, of which three are anonymous, three of erasure, two objections, one of each other. */
export function yearOfRequests(): Asked[] {
	const on = (day: number): Day => addDays(`${YEAR}-02-03`, day);
	const ask = (
		right: RightId,
		day: number,
		name: string,
		answeredAfter: number | null,
		more = [],
	): Asked => ({
		right,
		receivedOn: on(day),
		name,
		email: `${name.toLowerCase()}@broekhaven.example`,
		answeredAfter,
		more,
	});
	const question: NewRequestFact = {
		type: 'question-asked',
		about: 'identity',
		askedOn: on(91),
		reason: randomUUID(),
	};
	return [
		...[10, 10, 10, 10, 20, 60].map((days, at) => ask('access', at * 7, `Inzage${at}`, days)),
		...(['rectification', 'portability', 'automated-decision', 'consent-withdrawal'] as const).map(
			(right, at) => ask(right, at * 5, `Ander${at}`, 5),
		),
		...[5, 5, 5].map((days, at) => ask('erasure', at * 9, `Wissen${at}`, days)),
		{
			...ask('objection', 40, 'Noor', 3),
			more: [{ type: 'stop-started', scope: 'marketing', on: on(40) }],
		},
		{
			...ask('objection', 90, 'Piet', null),
			more: [question, { type: 'stop-started', scope: 'all', on: on(90) }],
		},
		{
			...ask('restriction', 60, 'Sanne', 10),
			more: [{ type: 'restriction-started', ground: 'promise', on: on(60) }],
		},
	];
}

/** A book of such requests and three anonymous entries as a backup file without a passphrase. */
export async function bookFile(asked: readonly Asked[]): Promise<Buffer> {
	const payloads = new Map<string, Payload>();
	const streams = new Map(asked.map((one): [StreamId, readonly Fact[]] => streamOf(one, payloads)));
	const book: Book = {
		...EMPTY_BOOK,
		streams,
		audit: new Map(anonymous().map((entry) => [entry.id, entry])),
	};
	const ports = { zip, sha256Hex, seal: never, unseal: never };
	const madeOn: Day = `${YEAR}-12-31`;
	const options = {
		madeAt: `${madeOn}T12:00:00.000Z`,
		madeOn,
		device: randomUUID(),
		app: '0.1.0-test',
		passphrase: null,
	};
	const read = async (ids: readonly string[]) => new Map([...payloads].filter(([id]) => ids.includes(id)));
	const made = await writeBackup(book, read, options, ports);
	if (!made.ok) throw new Error(made.failure.type);
	return Buffer.from(made.value.bytes);
}

function streamOf(asked: Asked, payloads: Map<string, Payload>): [StreamId, readonly Fact[]] {
	const subject = keep(payloads, {
		kind: 'subject',
		name: asked.name,
		email: asked.email,
		askedFrom: null,
		representative: null,
		postalAddress: '',
		phone: '',
	});
	const received: NewRequestFact = {
		type: 'received',
		right: asked.right,
		receivedOn: asked.receivedOn,
		channel: 'email',
		language: 'nl',
		subject,
		message: null,
		mailing: randomUUID(),
		promise: { value: 14, unit: 'day' },
		policy: null,
		lawSet: '2026-1',
		checklist: '2026-1',
	};
	const facts = [received, ...(asked.more ?? []), ...answer(asked, payloads)];
	const device = randomUUID();
	const start = Date.parse(`${asked.receivedOn}T09:00:00Z`);
	return [
		`request/${randomUUID()}`,
		facts.map(
			(fact, at) =>
				({ ...fact, id: randomUUID(), clock: nextClock(null, start + at * 1000), device }) as Fact,
		),
	];
}

function answer(asked: Asked, payloads: Map<string, Payload>): NewRequestFact[] {
	if (asked.answeredAfter === null) return [];
	const letter = keep(payloads, {
		kind: 'letter',
		moment: 'granted',
		language: 'nl',
		subject: 'Uw verzoek',
		text: 'Hierbij ons antwoord.',
	});
	const sentOn = addDays(asked.receivedOn, asked.answeredAfter);
	return [{ type: 'answered', sentOn, letter, delivery: 'email', to: 'known-address' }];
}

const anonymous = (): AuditEntry[] =>
	[1, 2, 3].map(() => ({
		id: randomUUID(),
		v: 1,
		year: YEAR,
		right: 'access',
		result: 'granted',
		inTime: 'within-law',
		procedure: '2025-1',
	}));

function keep(payloads: Map<string, Payload>, payload: Payload): string {
	const id = randomUUID();
	payloads.set(id, payload);
	return id;
}

async function zip(
	files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Promise<Uint8Array> {
	const zip = new JSZip();
	for (const { path, content } of files) zip.file(path, content, { createFolders: false });
	return zip.generateAsync({ type: 'uint8array' });
}

const never = (): never => {
	throw new Error('this book has no passphrase');
};
