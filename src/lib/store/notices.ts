import type { StreamId } from '../core/fact.ts';

/** The names of the streams that a write touched, whose content is read by who hears it; or what happened to the lock. */
export type Announcement = readonly StreamId[] | 'lock-changed' | 'lock-closed';

/** Tells every other tab of this book that something changed. */
export class Notices {
	readonly #channel: BroadcastChannel;

	constructor(name: string, heard: (what: Announcement) => void) {
		this.#channel = new BroadcastChannel(`book ${name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<Announcement>) => heard(data);
	}

	announce(what: Announcement): void {
		this.#channel.postMessage(what);
	}

	close(): void {
		this.#channel.close();
	}
}
