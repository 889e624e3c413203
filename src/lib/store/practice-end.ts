import { openStore } from './open-store.ts';
import { PRACTICE_BOOK, PRACTISING, wasPracticeBegun } from './practice.ts';

/** From the next loading of the page on this tab practises, or no longer does; false where the browser cannot remember. */
export function setPractising(practising: boolean): boolean {
	try {
		if (practising) sessionStorage.setItem(PRACTISING, '1');
		else sessionStorage.removeItem(PRACTISING);
		if (practising) localStorage.setItem(PRACTISING, '1');
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
	if (!wasPracticeBegun()) return;
	await navigator.locks.request(LOCK, { ifAvailable: true }, async (free) => {
		if (!free) return;
		const wiped = await openStore({ name: PRACTICE_BOOK }).destroy();
		if (wiped.ok) forgetPractice();
	});
}

/** To be called once the practice book is wiped. */
export function forgetPractice(): void {
	try {
		localStorage.removeItem(PRACTISING);
	} catch {
		// nothing was kept, so nothing is left
	}
}

const LOCK = 'verzoekboek-practice-in-use';
