import { EMPTY_BOOK, mergeFacts, payloadsNamed, type Book } from '../core/book.ts';
import { smallPayloadsOf } from '../core/named-payloads.ts';
import type { Fact, NewFact, RequestFact, ShopFact, StreamId } from '../core/fact.ts';
import { nextClock } from '../core/hybrid-clock.ts';
import type { Payload, PayloadKind, PayloadOf } from '../core/payload.ts';
import { evolve } from '../core/evolve.ts';
import type { Request } from '../core/request.ts';
import { ok, type Result } from '../core/result.ts';
import { policyOn, underPolicy } from '../core/policy-version.ts';
import { evolveShop, promiseOn, type Shop } from '../core/shop.ts';
import { deviceId } from '../store/device.ts';
import { randomId } from '../store/random.ts';
import type { Notice, Opened, Store, StoreFailure, StoredPayload } from '../store/store.ts';

/** What is to be written to one stream: facts without their stamp, and the payloads that they name. */
export type Entry = {
	stream: StreamId;
	facts: readonly NewFact[];
	payloads?: readonly { id: string; payload: StoredPayload }[];
};

/** The book as the screens see it: read whole at opening, changed only by facts that are stored already. */
export class Register {
	book = $state.raw<Book>(EMPTY_BOOK);
	/** The small payloads that lists need: subjects, the shop, systems. */
	payloads = $state.raw<ReadonlyMap<string, Payload>>(new Map());
	shop = $derived(evolveShop((this.book.streams.get('shop') ?? []) as readonly ShopFact[]));
	/** A write is under way. */
	writing = $state.raw(false);
	requests: ReadonlyMap<string, Request> = $derived(foldRequests(this.book, this.shop));

	readonly store: Store;
	readonly #device = deviceId();
	#lastClock: string | null = null;
	#writes = 0;

	constructor(store: Store) {
		this.store = store;
		store.subscribe((notice) => this.#hear(notice));
	}

	/** Takes in what the store found at opening. */
	fill(opened: Opened): void {
		this.book = opened.book;
		this.payloads = opened.payloads;
		for (const facts of opened.book.streams.values()) this.#see(facts);
	}

	/** Stamps and stores facts; what is on screen changes only once they are kept. Gives them as they were kept. */
	async record(entries: readonly Entry[]): Promise<Result<readonly Fact[], StoreFailure>> {
		const writes = entries.map(({ stream, facts, payloads }) => ({
			stream,
			facts: facts.map((fact) => this.#stamp(fact)),
			payloads: payloads ?? [],
		}));
		this.writing = ++this.#writes > 0;
		const stored = await this.store.append(writes).finally(() => (this.writing = --this.#writes > 0));
		if (!stored.ok) return stored;
		for (const write of writes) this.#take(write.stream, write.facts);
		this.payloads = withLists(
			this.payloads,
			writes.flatMap((write) => write.payloads),
		);
		return ok(writes.flatMap(({ facts }) => facts));
	}

	/** Takes in the payloads of a book whose lock was opened, and what other tabs changed meanwhile. */
	async admit(payloads: ReadonlyMap<string, Payload>): Promise<void> {
		this.payloads = payloads;
		await this.reread();
	}

	/** Reads the book again, after it took in another one. */
	async reread(): Promise<void> {
		const book = await this.store.readBook();
		if (!book.ok) return;
		this.book = book.value;
		for (const facts of book.value.streams.values()) this.#see(facts);
		const small = [...book.value.streams.values()].flat().flatMap(smallPayloadsOf);
		const read = await this.store.readPayloads(small.filter((id) => !this.payloads.has(id)));
		if (read.ok)
			this.payloads = withLists(
				this.payloads,
				[...read.value].map(([id, payload]) => ({ id, payload })),
			);
	}

	/** A small payload that is in memory, if it is of this kind. */
	known<Kind extends PayloadKind>(kind: Kind, id: string | null | undefined): PayloadOf<Kind> | null {
		const payload = id ? this.payloads.get(id) : undefined;
		return payload?.kind === kind ? (payload as PayloadOf<Kind>) : null;
	}

	/** A payload from the store; null when it is gone or of another kind. */
	async read<Kind extends PayloadKind>(
		kind: Kind,
		id: string | null | undefined,
	): Promise<PayloadOf<Kind> | null> {
		if (!id) return null;
		const read = await this.store.readPayload(id);
		const payload = read.ok ? read.value : null;
		if (!payload || payload instanceof Blob || payload.kind !== kind) return null;
		return payload as PayloadOf<Kind>;
	}

	#stamp(fact: NewFact): Fact {
		this.#lastClock = nextClock(this.#lastClock, Date.now());
		return { ...fact, id: randomId(), clock: this.#lastClock, device: this.#device } as Fact;
	}

	#hear(notice: Notice): void {
		if (notice.type !== 'changed') return;
		const streams = new Map(this.book.streams);
		for (const [stream, facts] of notice.streams) {
			if (facts.length > 0) streams.set(stream, facts);
			else streams.delete(stream);
			this.#see(facts);
		}
		this.book = { streams, audit: notice.audit, tombstones: notice.tombstones };
		this.payloads = new Map([...this.payloads, ...notice.payloads]);
		if ([...notice.streams.values()].some((facts) => facts.length === 0)) this.#forget();
	}

	/** What was erased must not stay in memory either. */
	#forget(): void {
		const named = payloadsNamed(this.book);
		this.payloads = new Map([...this.payloads].filter(([id]) => named.has(id)));
	}

	#take(stream: StreamId, facts: readonly Fact[]): void {
		const streams = new Map(this.book.streams);
		streams.set(stream, mergeFacts(streams.get(stream) ?? [], facts));
		this.book = { ...this.book, streams };
	}

	#see(facts: readonly Fact[]): void {
		const last = facts.at(-1)?.clock;
		if (last && (!this.#lastClock || last > this.#lastClock)) this.#lastClock = last;
	}
}

/** Folding 10,000 requests again for each change would be felt; an unchanged stream keeps its fold. */
const folds = new WeakMap<readonly Fact[], Request | null>();

function foldRequests(book: Book, shop: Shop): ReadonlyMap<string, Request> {
	const requests = new Map<string, Request>();
	for (const [stream, facts] of book.streams) {
		if (!stream.startsWith('request/')) continue;
		const id = stream.slice('request/'.length);
		if (!folds.has(facts)) folds.set(facts, evolve(id, facts as readonly RequestFact[]));
		const request = folds.get(facts);
		if (request) requests.set(id, judged(request, shop));
	}
	return requests;
}

/** A request is judged by the policy in force at its receipt, also when that version was put in the book later. */
function judged(request: Request, shop: Shop): Request {
	const before = underPolicies.get(request) ?? request;
	const { receivedOn, right } = request;
	const version = policyOn(shop, receivedOn);
	if (!version) return request;
	const now = underPolicy(before, version, promiseOn(shop, receivedOn, right));
	if (now !== before) underPolicies.set(request, now);
	return now;
}

/** What is judged the same again stays the same object: nothing is drawn anew. */
const underPolicies = new WeakMap<Request, Request>();

function withLists(
	known: ReadonlyMap<string, Payload>,
	added: readonly { id: string; payload: StoredPayload }[],
): ReadonlyMap<string, Payload> {
	const lists = added.filter(
		(one): one is { id: string; payload: Payload } =>
			!(one.payload instanceof Blob) && LISTED.includes(one.payload.kind),
	);
	return lists.length === 0
		? known
		: new Map([...known, ...lists.map((one) => [one.id, one.payload] as const)]);
}

/** What lists need at once, whichever request is open. */
const LISTED: readonly PayloadKind[] = ['subject', 'shop', 'system'];
