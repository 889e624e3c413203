import type { StreamId } from '../core/fact.ts';

/** The names of the streams that a write touched, whose content is read by who hears it; or that a lock was put on the book. */
export type Announcement = readonly StreamId[] | 'locked';

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
