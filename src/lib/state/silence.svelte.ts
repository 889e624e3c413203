import { ATTEMPTS, type Attempt } from './attempts.ts';
import type { Seen } from './refusal.ts';

/** What this browser lets out, as seen by trying it just now. */
export class Silence {
	/** What was seen of each attempt; nothing yet of what is still being tried. */
	seen = $state.raw<Partial<Record<Attempt, Seen>>>({});

	readonly trying = $derived(Object.keys(this.seen).length < NAMES.length);
	readonly open = $derived(NAMES.filter((name) => this.seen[name] === 'let-through'));

	/** Tries everything, side by side. */
	async tryAll(): Promise<void> {
		this.seen = {};
		await Promise.all(
			NAMES.map(async (name) => {
				const seen = await ATTEMPTS[name]();
				this.seen = { ...this.seen, [name]: seen };
			}),
		);
	}
}

const NAMES = Object.keys(ATTEMPTS) as Attempt[];
