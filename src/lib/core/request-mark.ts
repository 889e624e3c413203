/** The letters of a mark: none that is read as a digit or as another letter. */
const LETTERS = 'ABCDEFHJKLMNPRTUVWXY';

/**
 * A short name for a request outside the book, such as a calendar: `K742`. It is made of the random id, so it is the
 * same on every device and says nothing of the person or the right.
 */
export function requestMark(id: string): string {
	const number = parseInt(id.slice(0, 8), 16);
	return `${LETTERS[number % LETTERS.length] ?? 'X'}${Math.floor(number / LETTERS.length) % 1000}`;
}
