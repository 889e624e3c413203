/** The book to practise in: a database, a folder and markers of its own; nothing of it is in the real one. */
export const PRACTICE_BOOK = 'verzoekboek-practice';

/** Under which this tab remembers that it practises, and the browser that somebody began to. */
export const PRACTISING = 'verzoekboek-practising';

/** Whether this tab practises. It stays so when the page is loaded again, and ends with the tab. */
export function isPractising(): boolean {
	try {
		return sessionStorage.getItem(PRACTISING) !== null;
	} catch {
		return false;
	}
}

/** Whether a practice book was begun in this browser and not ended. */
export function wasPracticeBegun(): boolean {
	try {
		return localStorage.getItem(PRACTISING) !== null;
	} catch {
		return false;
	}
}
