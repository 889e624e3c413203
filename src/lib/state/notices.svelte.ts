/** A short message at the foot of the screen, with at most one thing to do about it. */
export type Notice = { id: number; text: string; action: { label: string; run: () => void } | null };

/** The messages that are shown now; read aloud politely. */
export class Notices {
	shown = $state.raw<readonly Notice[]>([]);
	#next = 0;

	/**
	 * Shows a message for so many seconds, or until it is closed where they are null; one with an action stays until it is
	 * used or closed, if none are given. Gives its id.
	 */
	say(text: string, action: Notice['action'] = null, seconds: number | null = action ? null : 10): number {
		const notice = { id: this.#next++, text, action };
		this.shown = [...this.shown.filter((one) => one.text !== text), notice];
		if (seconds !== null) setTimeout(() => this.close(notice.id), seconds * 1000);
		return notice.id;
	}

	/** Closes all: what they say is not for who stands before a locked book. */
	clear(): void {
		this.shown = [];
	}

	close(id: number): void {
		this.shown = this.shown.filter((one) => one.id !== id);
	}
}
