import type { StreamId } from '../core/fact.ts';

/** The names of the streams that a write touched; their content is read by who hears it. */
export type Announcement = readonly StreamId[];

/** Tells every other tab of this book that something changed. */
export class Notices {
	readonly #channel: BroadcastChannel;

	constructor(name: string, heard: (streams: Announcement) => void) {
		this.#channel = new BroadcastChannel(`book ${name}`);
		this.#channel.onmessage = ({ data }: MessageEvent<Announcement>) => heard(data);
	}

	announce(streams: Announcement): void {
		this.#channel.postMessage(streams);
	}

	close(): void {
		this.#channel.close();
	}
}
