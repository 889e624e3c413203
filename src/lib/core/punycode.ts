/** A domain with its `xn--` labels written in their own letters (RFC 3492); labels that are broken stay as they are. */
export const decodeDomain = (domain: string): string =>
	domain.includes('xn--') ? domain.split('.').map(decodeLabel).join('.') : domain;

function decodeLabel(label: string): string {
	if (!/^xn--[a-z0-9-]{1,59}$/.test(label)) return label;
	const codes = decode(label.slice(4));
	return codes ? String.fromCodePoint(...codes) : label;
}

/** The code points of the part after `xn--`; null when it is not well formed. */
function decode(encoded: string): number[] | null {
	const lastHyphen = encoded.lastIndexOf('-');
	const codes = Array.from(encoded.slice(0, Math.max(lastHyphen, 0)), (char) => char.charCodeAt(0));
	let [code, at, bias] = [128, 0, 72];
	for (let read = lastHyphen + 1; read < encoded.length;) {
		const before = at;
		for (let weight = 1, k = 36; ; k += 36) {
			const digit = digitOf(encoded.charCodeAt(read++));
			if (digit === null) return null;
			at += digit * weight;
			if (at > MAX_POSITION) return null;
			const threshold = Math.min(Math.max(k - bias, 1), 26);
			if (digit < threshold) break;
			weight *= 36 - threshold;
		}
		const length = codes.length + 1;
		bias = adapt(at - before, length, before === 0);
		code += Math.floor(at / length);
		at %= length;
		if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
		codes.splice(at++, 0, code);
	}
	return codes;
}

/** Beyond it no label of 63 letters gets: what overflows is broken. */
const MAX_POSITION = 2 ** 31;

function digitOf(charCode: number): number | null {
	if (charCode >= 97 && charCode <= 122) return charCode - 97;
	return charCode >= 48 && charCode <= 57 ? charCode - 22 : null;
}

function adapt(delta: number, length: number, first: boolean): number {
	let rest = Math.floor(delta / (first ? 700 : 2));
	rest += Math.floor(rest / length);
	let k = 0;
	for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
	return k + Math.floor((36 * rest) / (rest + 38));
}
