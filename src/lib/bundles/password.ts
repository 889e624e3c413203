/** How many random bytes a password is made of. */
export const PASSWORD_BYTES = 64;

/**
 * A password that can be read out over the telephone and typed on one: six groups of two syllables, `bako-timu-…`. Made of
 * random bytes, of which it uses as many as it needs; 16 consonants and 5 vowels give 75 bits.
 */
export function readablePassword(random: Uint8Array): string {
	const bytes = [...random].filter((byte) => byte < LIMIT);
	const syllables = bytes.slice(0, 12).map((byte) => syllable(byte % SYLLABLES));
	return [0, 2, 4, 6, 8, 10].map((at) => syllables.slice(at, at + 2).join('')).join('-');
}

const CONSONANTS = 'bdfghjkmnprstvwz';
const VOWELS = 'aeiou';
const SYLLABLES = CONSONANTS.length * VOWELS.length;
/** Bytes from here on would make some syllables likelier than others. */
const LIMIT = 256 - (256 % SYLLABLES);

const syllable = (number: number): string =>
	(CONSONANTS[Math.floor(number / VOWELS.length)] ?? '') + (VOWELS[number % VOWELS.length] ?? '');
