import { payloadsOf, type Fact, type StreamId } from '../../../src/lib/core/fact.ts';
import { openStore } from '../../../src/lib/store/open-store.ts';
import type { Found, Store, StoredPayload } from '../../../src/lib/store/store.ts';
import { Shown } from './shown.ts';
import { leavingOf, newRequest, received, stepDone } from '../../store/book-parts.ts';

/** What was acknowledged, as the test outside the browser hears it. */
export type Acknowledged = { stored: StreamId } | { erased: StreamId };

/** What was begun and may be done or not. */
export type Begun = { erasing: StreamId };

/** What an opening finds, checked inside the page: only ids leave it. */
export type Inventory = {
	found: Found;
	streams: StreamId[];
	/** Streams that were erased. */
	erased: StreamId[];
	/** Streams that hold a part of the one write that made them. */
	half: StreamId[];
	/** Payloads that are gone or changed. */
	broken: string[];
};

declare global {
	interface Window {
		acknowledged(what: Acknowledged | Begun): Promise<void>;
		openBook(): Promise<Inventory>;
		/** Adds one request: the failure, if it was not stored. */
		writeOne(): Promise<string | null>;
		writeForEver(pauseMs: number): void;
		writeSome(count: number): Promise<void>;
		/** Takes files of this size in until storage fails; the streams that were acknowledged, and the failure. */
		fillUp(bytes: number, most: number): Promise<{ stored: StreamId[]; failure: string | null }>;
		/** Puts a lock on the book; gives the recovery key. */
		lockBook(passphrase: string): Promise<string>;
		/** Stores each text twice: as a person's name, and in a file. */
		keepSecrets(secrets: readonly string[]): Promise<void>;
		/** Whether a newer version asked this tab to let go. */
		isOutdated(): boolean;
		shown: Shown;
	}
}

const store = openStore({ name: 'verzoekboek' });

window.openBook = async () => {
	const opened = await store.open();
	if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
	window.shown = new Shown(store, opened.value.book);
	const streams = [...opened.value.book.streams];
	const half = streams.filter(([, facts]) => facts.length !== 2).map(([stream]) => stream);
	return {
		found: opened.value.found,
		streams: streams.map(([stream]) => stream),
		erased: [...opened.value.book.tombstones.keys()],
		half,
		broken: await brokenPayloads(
			store,
			streams.flatMap(([, facts]) => facts),
		),
	};
};

let outdated = false;
store.subscribe(({ type }) => (outdated ||= type === 'outdated'));
window.isOutdated = () => outdated;

window.writeOne = async () => {
	const stored = await store.append([received(newRequest(), 'request/')]);
	return stored.ok ? null : stored.failure.type;
};
window.writeForEver = (pauseMs) => void write(Infinity, pauseMs);
window.writeSome = (count) => write(count, 0);

window.fillUp = async (bytes, most) => {
	const stored: StreamId[] = [];
	while (stored.length < most) {
		const stream = newRequest();
		const begun = received(stream, stream);
		const step = stepDone(stream, new Blob([stream.repeat(200), new Uint8Array(bytes)]));
		const facts = [...begun.facts, ...step.facts];
		const payloads = [...begun.payloads, ...step.payloads];
		const result = await store.append([{ stream, facts, payloads }]);
		if (!result.ok) return { stored, failure: result.failure.type };
		stored.push(stream);
	}
	return { stored, failure: null };
};

window.lockBook = async (passphrase) => {
	const prepared = await store.prepareLock(passphrase);
	const locked = await store.lock(prepared, prepared.recoveryKey);
	if (!locked.ok) throw new Error(JSON.stringify(locked.failure));
	return prepared.recoveryKey;
};

window.keepSecrets = async (secrets) => {
	for (const secret of secrets) {
		const stream = newRequest();
		const stored = await store.append([received(stream, secret), stepDone(stream, new Blob([secret]))]);
		if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
		await window.acknowledged({ stored: stream });
	}
};

/** Adds requests, each in one write with a file, and now and then erases one. */
async function write(count: number, pauseMs: number): Promise<void> {
	const kept: StreamId[] = [];
	for (let turn = 1; turn <= count; turn += 1) {
		const stream = newRequest();
		const begun = received(stream, stream);
		const step = stepDone(stream, fileOf(stream));
		const stored = await store.append([
			{ stream, facts: [...begun.facts, ...step.facts], payloads: [...begun.payloads, ...step.payloads] },
		]);
		if (!stored.ok) throw new Error(JSON.stringify(stored.failure));
		await window.acknowledged({ stored: stream });
		kept.push(stream);
		if (turn % 7 === 0) await eraseOne(kept.shift()!);
		if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
	}
}

async function eraseOne(stream: StreamId): Promise<void> {
	const { tombstone, entry } = leavingOf(stream);
	await window.acknowledged({ erasing: stream });
	const erased = await store.erase([stream], { tombstones: [tombstone], auditEntries: [entry] });
	if (!erased.ok) throw new Error(JSON.stringify(erased.failure));
	await window.acknowledged({ erased: stream });
}

/** The content of a payload can be told from the stream that names it. */
const fileOf = (stream: StreamId) => new Blob([stream.repeat(200)], { type: 'text/plain' });

async function brokenPayloads(store: Store, facts: readonly Fact[]): Promise<string[]> {
	const read = await store.readPayloads(facts.flatMap(payloadsOf));
	if (!read.ok) throw new Error(JSON.stringify(read.failure));
	const sound = new Set<string>();
	for (const [id, payload] of read.value) if (await isSound(payload)) sound.add(id);
	return facts.flatMap(payloadsOf).filter((id) => !sound.has(id));
}

async function isSound(payload: StoredPayload): Promise<boolean> {
	if (!(payload instanceof Blob)) return payload.kind === 'subject' && payload.name.startsWith('request/');
	const text = await payload.text();
	return text === text.slice(0, text.length / 200).repeat(200) && text.startsWith('request/');
}
