/** How well a passphrase holds against guessing: too short to be taken, enough, or good. */
export type PassphraseStrength = 'short' | 'fair' | 'good';

/** The least number of characters of a passphrase. */
export const PASSPHRASE_LENGTH = 12;

/** Judges by length and variety alone: five words, or twenty characters that are not the same few again and again. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
	const letters = [...passphrase.normalize('NFC')];
	const variety = new Set(letters).size;
	if (letters.length < PASSPHRASE_LENGTH || variety < 5) return 'short';
	const words = new Set(passphrase.split(/[\s.,_-]+/).filter((word) => word.length > 2));
	return variety >= 8 && (words.size >= 5 || letters.length >= 20) ? 'good' : 'fair';
}
