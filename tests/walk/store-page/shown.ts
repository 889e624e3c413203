import { canonical, mergeFacts, type Book } from '../../../src/lib/core/book.ts';
import type { StreamId } from '../../../src/lib/core/fact.ts';
import type { Store } from '../../../src/lib/store/store.ts';
import { leavingOf, newRequest, received, stepDone } from '../../store/book-parts.ts';

/** What a tab shows: the book as it was opened, and every notice since. */
export class Shown {
	#streams: Map<StreamId, Book['streams'] extends ReadonlyMap<StreamId, infer Facts> ? Facts : never>;

	constructor(
		private readonly store: Store,
		book: Book,
	) {
		this.#streams = new Map(book.streams);
		store.subscribe((notice) => {
			if (notice.type !== 'changed') return;
			for (const [stream, facts] of notice.streams) {
				if (facts.length === 0) this.#streams.delete(stream);
				else this.#streams.set(stream, facts);
			}
		});
	}

	/** The content as text: two tabs that show the same have the same text. */
	text(): string {
		const inOrder = [...this.#streams].map(([stream, facts]) => [
			stream,
			mergeFacts(facts).map(({ id }) => id),
		]);
		return canonical(Object.fromEntries(inOrder));
	}

	/** Adds, edits and erases at random; returns the streams and facts that were acknowledged. */
	async actRandomly(count: number): Promise<{ facts: string[]; erased: StreamId[] }> {
		const done = { facts: [] as string[], erased: [] as StreamId[] };
		for (let turn = 0; turn < count; turn += 1) {
			const known = [...this.#streams.keys()];
			const stream = known[Math.floor(Math.random() * known.length)];
			const dice = Math.random();
			if (!stream || dice < 0.4) await this.#add(received(newRequest(), 'anna'), done.facts);
			else if (dice < 0.9) await this.#add(stepDone(stream, { kind: 'note', text: 'gebeld' }), done.facts);
			else await this.#erase(stream, done.erased);
		}
		return done;
	}

	async #add(write: ReturnType<typeof received>, acknowledged: string[]): Promise<void> {
		const stored = await this.store.append([write]);
		// the other tab may have erased it in this very moment
		if (!stored.ok && stored.failure.type !== 'erased') throw new Error(JSON.stringify(stored.failure));
		if (stored.ok) acknowledged.push(`${write.facts[0]!.id} ${write.stream}`);
	}

	async #erase(stream: StreamId, acknowledged: StreamId[]): Promise<void> {
		const { tombstone } = leavingOf(stream);
		const erased = await this.store.erase([stream], {
			tombstones: [{ ...tombstone, entries: [] }],
			auditEntries: [],
		});
		if (!erased.ok) throw new Error(JSON.stringify(erased.failure));
		acknowledged.push(stream);
	}
}
