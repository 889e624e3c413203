import type { Book } from '../core/book.ts';
import type { Fact } from '../core/fact.ts';

/** The folds of all streams of one kind; a stream that did not change keeps its fold, so nothing is drawn anew. */
export function foldStreams<F extends Fact, State extends object>(
	book: Book,
	kind: 'stop' | 'breach' | 'disclosure',
	evolve: (id: string, facts: readonly F[]) => State | null,
): State[] {
	const states: State[] = [];
	for (const [stream, facts] of book.streams) {
		if (!stream.startsWith(`${kind}/`)) continue;
		if (!folds.has(facts)) folds.set(facts, evolve(stream.slice(kind.length + 1), facts as readonly F[]));
		const state = folds.get(facts) as State | null;
		if (state) states.push(state);
	}
	return states;
}

const folds = new WeakMap<readonly Fact[], object | null>();
