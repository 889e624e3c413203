import { fold, INVISIBLE } from '../people/fold.ts';

/** Text in the form in which it is compared, and for each of its characters where that one stands in the text as it is. */
export type FoldedText = {
	readonly text: string;
	readonly from: readonly number[];
	readonly to: readonly number[];
};

/**
 * The forms in which a text may be read: as it stands, with the characters that HTML writes as entities; and, where it
 * holds such parts, with what quoted-printable, percent signs, encoded words and base64 write.
 */
export function foldedForms(text: string): readonly FoldedText[] {
	const plain = foldPieces(piecesOf(text, ENTITY));
	return text.search(ESCAPED) >= 0 ? [plain, foldPieces(piecesOf(text, ESCAPED))] : [plain];
}

/** A piece of the text: what it says, and where it stands. Characters of a decoded piece all stand where that piece does. */
type Piece = {
	readonly says: string;
	readonly at: number;
	readonly length: number;
	readonly decoded: boolean;
};

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;
const ESCAPED =
	/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|(?:=[0-9a-f]{2})+|(?:%[0-9a-f]{2})+|=\r?\n|=\?[\w-]{2,20}\?[bq]\?[^?\s]{1,400}\?=|(?<![\w+/=-])[a-z0-9+/]{20,}={0,2}(?:\r?\n[a-z0-9+/]{4,}={0,2}(?![\w+/]))*/gi;

function piecesOf(text: string, pattern: RegExp): Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	const plain = (to: number) => {
		if (to > at) pieces.push({ says: text.slice(at, to), at, length: to - at, decoded: false });
	};
	for (const found of text.matchAll(pattern)) {
		const says = decode(found[0]);
		if (says === null) continue;
		plain(found.index);
		pieces.push({ says, at: found.index, length: found[0].length, decoded: true });
		at = found.index + found[0].length;
	}
	plain(text.length);
	return pieces;
}

/** What an escaped piece says; null where it is none after all. */
function decode(piece: string): string | null {
	if (piece.startsWith('&')) return entity(piece.slice(1, -1).toLowerCase());
	if (piece.startsWith('=?')) return encodedWord(piece);
	if (/^=\r?\n$/.test(piece)) return '';
	if (piece.startsWith('=') || piece.startsWith('%')) return utf8(hexBytes(piece.replace(/[=%]/g, '')));
	return base64Text(piece);
}

function entity(name: string): string | null {
	const number = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
	if (name.startsWith('#')) return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : null;
	const letter = /^([a-z])(?:acute|grave|uml|circ|cedil|tilde|ring|slash|caron)$/.exec(name)?.[1];
	return letter ?? NAMED.get(name) ?? null;
}

const NAMED = new Map<string, string>([
	...(['nbsp', 'ensp', 'emsp', 'thinsp'] as const).map((name) => [name, ' '] as const),
	...([
		['amp', '&'],
		['commat', '@'],
		['period', '.'],
		['plus', '+'],
		['lowbar', '_'],
		['dash', '-'],
	] as const),
	...([
		['apos', "'"],
		['rsquo', "'"],
		['lt', '<'],
		['gt', '>'],
		['quot', '"'],
		['shy', ''],
		['zwnj', ''],
	] as const),
	...([
		['hyphen', '-'],
		['ndash', '-'],
		['szlig', 'ss'],
		['aelig', 'ae'],
		['oelig', 'oe'],
	] as const),
]);

function encodedWord(piece: string): string | null {
	const [, charset = '', form = '', content = ''] = piece.split('?');
	const bytes =
		form.toLowerCase() === 'b'
			? base64Bytes(content)
			: hexBytes(
					content
						.replaceAll('_', ' ')
						.replace(/=([0-9a-f]{2})|([\s\S])/gi, (_, hex?: string, char?: string) =>
							(hex ?? (char ?? '').charCodeAt(0).toString(16).slice(-2)).padStart(2, '0'),
						),
				);
	return bytes && (/utf-?8/i.test(charset) ? utf8(bytes) : latin1(bytes));
}

const hexBytes = (hex: string): Uint8Array =>
	Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

function base64Bytes(text: string): Uint8Array | null {
	try {
		return Uint8Array.from(atob(text.replace(/\s/g, '')), (char) => char.charCodeAt(0));
	} catch {
		return null;
	}
}

/** What a run of base64 says, where it says text: a number or a long word is left as it is. */
function base64Text(piece: string): string | null {
	const bytes = base64Bytes(piece);
	const text = bytes && utf8(bytes);
	return text !== null && /^[^\u0000-\u0008\u000e-\u001f\ufffd]*$/.test(text) ? text : null;
}

function utf8(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return latin1(bytes);
	}
}

const latin1 = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? '\ufffd' : String.fromCharCode(byte))).join('');

function foldPieces(pieces: readonly Piece[]): FoldedText {
	const folded: { text: string[]; from: number[]; to: number[] } = { text: [], from: [], to: [] };
	for (const { says, at, length, decoded } of pieces) {
		let place = at;
		for (const character of says) {
			const end = decoded ? at + length : place + character.length;
			for (const letter of foldCharacter(character)) {
				folded.text.push(letter);
				folded.from.push(decoded ? at : place);
				folded.to.push(end);
			}
			if (!decoded) place = end;
		}
	}
	return { ...folded, text: folded.text.join('') };
}

function foldCharacter(character: string): string {
	if (character <= '\u007f') return character.toLowerCase();
	if (/\p{Pd}/u.test(character)) return '-';
	if (/\p{Zs}/u.test(character)) return ' ';
	return fold(character).replace(INVISIBLE, '');
}
