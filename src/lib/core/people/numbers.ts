/** A telephone number as it is compared: its last nine digits, so that +31 6, 0031 6, 06 and a lost zero are one; null for none. */
export function phoneKey(text: string): string | null {
	const digits = text.replace(/\D/g, '');
	if (digits.length < 8 || digits.length > 15) return null;
	return digits.slice(-9);
}

/** The telephone numbers in a text. */
export function phonesIn(text: string): string[] {
	const found = text.match(/(?<![\p{L}\p{N}.,])(?:\+|0)[\d ()/.-]{7,18}\d(?!\p{L}|\d)/gu) ?? [];
	return found.map(phoneKey).filter((key) => key !== null);
}

/** An IBAN as it is compared; null where the check digits do not fit (ISO 13616). */
export function ibanKey(text: string): string | null {
	const iban = text.replace(/[\s.-]/g, '').toUpperCase();
	if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return null;
	let rest = 0;
	for (const char of iban.slice(4) + iban.slice(0, 4)) {
		const value = parseInt(char, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1 ? iban : null;
}

/** A client id of Google Analytics: the last two numbers of the `_ga` cookie; null for none. */
export function clientKey(text: string): string | null {
	return /(\d{1,20}\.\d{1,20})\s*$/.exec(text)?.[1] ?? null;
}

/** Any other key (customer, payment, parcel) as it is compared; null for an empty one. */
export function plainKey(text: string): string | null {
	return text.trim().toLowerCase() || null;
}
