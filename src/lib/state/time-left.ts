import type { SearchProgress } from '../files/search-job.ts';

/** Says how long a search will still take, from how fast its present reading goes; a search reads its files more than once. */
export class TimeLeft {
	#phase: SearchProgress['phase'] = 'search';
	#startedAt: number | null = null;
	#startBytes = 0;
	#bytes = 0;

	/** Whole seconds; null while it is too early to tell. `now` is in milliseconds. */
	see({ phase, bytes, totalBytes }: SearchProgress, now: number): number | null {
		if (this.#startedAt === null || phase !== this.#phase || bytes < this.#bytes) {
			this.#startedAt = now;
			this.#startBytes = bytes;
		}
		this.#phase = phase;
		this.#bytes = bytes;
		const milliseconds = now - this.#startedAt;
		const read = bytes - this.#startBytes;
		if (milliseconds < EARLY_MILLISECONDS || read <= 0) return null;
		return Math.ceil(((milliseconds / read) * (totalBytes - bytes)) / 1000);
	}
}

/** The first moments say little about the rest. */
const EARLY_MILLISECONDS = 2000;
