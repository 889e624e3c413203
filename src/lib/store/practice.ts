import { openStore } from './open-store.ts';

/** The book to practise in: a database, a folder and markers of its own; nothing of it is in the real one. */
export const PRACTICE_BOOK = 'verzoekboek-practice';

/** Whether this tab practises. It stays so when the page is loaded again, and ends with the tab. */
export function isPractising(): boolean {
	try {
		return sessionStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}

/** From the next loading of the page on this tab practises, or no longer does; false where the browser cannot remember. */
export function setPractising(practising: boolean): boolean {
	try {
		if (practising) sessionStorage.setItem(KEY, '1');
		else sessionStorage.removeItem(KEY);
		if (practising) localStorage.setItem(KEY, '1');
		return true;
	} catch {
		return false;
	}
}

/** Says to other tabs, as long as this page lives, that the practice book is in use. */
export function holdPractice(): void {
	void navigator.locks.request(LOCK, { mode: 'shared' }, () => new Promise<never>(() => undefined));
}

/** Wipes a practice book that was left without being ended, unless another tab still practises. */
export async function wipeLeftPractice(): Promise<void> {
	if (!wasBegun()) return;
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (free) => {
		if (!free) return;
		const wiped = await openStore({ name: PRACTICE_BOOK }).destroy();
		if (wiped.ok) forgetPractice();
	});
}

/** To be called once the practice book is wiped. */
export function forgetPractice(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// nothing was kept, so nothing is left
	}
}

const KEY = 'verzoekboek-practising';
const LOCK = 'verzoekboek-practice-in-use';

function wasBegun(): boolean {
	try {
		return localStorage.getItem(KEY) !== null;
	} catch {
		return false;
	}
}
