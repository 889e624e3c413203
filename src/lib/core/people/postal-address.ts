import { fold } from './fold.ts';

/** A postal address as it is compared: postcode and house number with its addition, however they are written. */
export function addressKey(postcode: string, houseNumber: string): string | null {
	const code = fold(postcode).replace(/[^\p{L}\p{N}]/gu, '');
	const number = fold(houseNumber).replace(/[^\p{L}\p{N}]/gu, '');
	return code && /^\d/.test(number) ? `${code}|${number}` : null;
}

/** The house numbers that a street line may end in: `Plein 1945 12 hs` gives more than one reading. */
export function houseNumbersIn(street: string): string[] {
	const end = street.trimEnd().slice(-24);
	return [
		/(\d{1,5})$/.exec(end)?.[1],
		/(\d{1,5}[\s-]{0,3}\p{L}{1,6}\.?)$/u.exec(end)?.[1],
		/(\d{1,5}[\s/-]{1,3}\d{1,4})$/.exec(end)?.[1],
		/(\d{1,5}[\s-]{0,2}\p{L}{1,2}[\s-]{0,2}\d{1,4})$/u.exec(end)?.[1],
	].filter((number) => number !== undefined);
}

/** The Dutch addresses in a text: `Street 12, 1234 AB` and `1234AB 12`. */
export function addressesIn(text: string): string[] {
	const found: string[] = [];
	for (const code of text.matchAll(/(?<![\p{L}\p{N}])([1-9]\d{3})[\s ]?([A-Z]{2})(?![\p{L}\p{N}])/giu)) {
		const before = text
			.slice(Math.max(0, code.index - 40), code.index)
			.replace(/(?<![\s,;.|-])[\s,;.|-]+$/, '');
		const after = text.slice(code.index + code[0].length, code.index + code[0].length + 24);
		const next =
			/^[\s,]{0,3}(?:(?:nr|no|huisnummer|nummer)\.?\s?)?(\d{1,5}(?:[\s-]?\p{L}{1,3}(?!\p{L}))?)/u.exec(after);
		for (const number of [...houseNumbersIn(before), next?.[1] ?? '']) {
			const key = addressKey(`${code[1]}${code[2]}`, number);
			if (key) found.push(key);
		}
	}
	return found;
}
