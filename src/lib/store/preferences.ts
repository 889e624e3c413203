/** What is remembered per device and is no part of the book: nothing personal. */
export type Preference = 'language' | 'theme' | 'lock-minutes';

/** Reads a preference; null when none was kept or the browser keeps none. */
export function readPreference(name: Preference): string | null {
	try {
		return localStorage.getItem(`verzoekboek-${name}`);
	} catch {
		return null;
	}
}

/** Keeps a preference where the browser can; it is not worth an error where it cannot. */
export function writePreference(name: Preference, value: string): void {
	try {
		localStorage.setItem(`verzoekboek-${name}`, value);
	} catch {
		// a browser that keeps nothing shows the default next time
	}
}
