import type { Fact } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import { ref } from './scenario.ts';

/** Facts as one device stamps them, each a second after the one before. */
export function stamped<F extends Fact>(
	facts: readonly (F extends unknown ? Omit<F, 'id' | 'clock' | 'device'> : never)[],
): F[] {
	return facts.map(
		(fact, at) =>
			({
				...fact,
				id: ref(1000 + at),
				clock: nextClock(null, Date.UTC(2026, 0, 1) + at * 1000),
				device: ref(500),
			}) as unknown as F,
	);
}
