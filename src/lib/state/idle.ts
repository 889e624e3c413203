/** Tells when nobody has used the app for a while, in any of its tabs; a night's sleep of the device counts too. */
export class Idle {
	readonly #minutes: () => number;
	readonly #expire: () => void;
	#usedAt = 0;
	#announcedAt = 0;
	#watching: AbortController | null = null;
	#channel: BroadcastChannel | null = null;

	/** `minutes` is asked at every look, so that another choice holds at once. */
	constructor(minutes: () => number, expire: () => void) {
		this.#minutes = minutes;
		this.#expire = expire;
	}

	/** Begins anew. */
	start(): void {
		this.stop();
		this.#usedAt = Date.now();
		this.#watching = new AbortController();
		const { signal } = this.#watching;
		for (const use of USES)
			addEventListener(use, () => this.#use(), { signal, capture: true, passive: true });
		// a tab that was asleep looks before it shows anything
		for (const back of ['focus', 'pageshow']) addEventListener(back, () => this.#look(), { signal });
		document.addEventListener('visibilitychange', () => this.#look(), { signal });
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.onmessage = () => (this.#usedAt = Date.now());
		const timer = setInterval(() => this.#look(), LOOK_MS);
		signal.addEventListener('abort', () => clearInterval(timer));
	}

	stop(): void {
		this.#watching?.abort();
		this.#channel?.close();
		this.#watching = this.#channel = null;
	}

	#use(): void {
		// the press that wakes a sleeping tab comes too late
		this.#look();
		if (!this.#watching) return;
		this.#usedAt = Date.now();
		if (this.#usedAt - this.#announcedAt < ANNOUNCE_MS) return;
		this.#announcedAt = this.#usedAt;
		this.#channel?.postMessage(null);
	}

	#look(): void {
		if (!this.#watching || Date.now() - this.#usedAt < this.#minutes() * 60_000) return;
		this.stop();
		this.#expire();
	}
}

const USES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];
const CHANNEL = 'verzoekboek in use';
const LOOK_MS = 1000;
const ANNOUNCE_MS = 5000;
