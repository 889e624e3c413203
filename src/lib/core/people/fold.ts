/** Text in the form in which it is compared: lower case, no accents, one kind of apostrophe; mojibake is read back first. */
export function fold(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return unmangle(text)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[‘’‚‛`´ʼ′]/g, "'")
		.replace(INVISIBLE, '')
		.toLowerCase()
		.replace(/[ıłøđðþßæœŋħ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** Control and format characters that no one sees but that break equality: zero-width, soft hyphen, byte order mark. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Reads back text that was UTF-8 but was opened as windows-1252 (`ZoÃ«` is `Zoë`); other text comes back as it is. */
export function unmangle(text: string): string {
	if (!/[Â-ô][\u0080-\u00bf‚-›€Œ-Ÿƒˆ˜™]/.test(text)) return text;
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		const byte = code < 256 ? code : 128 + WINDOWS_1252.indexOf(text.charAt(at));
		if (byte < 128 && code > 127) return text;
		bytes[at] = byte;
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return text;
	}
}

const ASCII = /^[\u0000-\u007f]*$/;
/** The characters of the bytes 128 to 159; the five unused bytes are marked by a space. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ı: 'i',
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ŋ: 'n',
	ħ: 'h',
};
