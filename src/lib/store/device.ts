import { randomId } from './random.ts';

const KEY = 'verzoekboek-device';

/** The random id of this browser's book, made once; a browser that keeps nothing gets a new one each time. */
export function deviceId(): string {
	try {
		const kept = localStorage.getItem(KEY);
		if (kept) return kept;
		const made = randomId();
		localStorage.setItem(KEY, made);
		return made;
	} catch {
		return randomId();
	}
}
