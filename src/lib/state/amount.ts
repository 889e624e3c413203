/** Reads an amount in euros as people write it (`4,50`, `4.50`, `€ 4`) into cents; null when it is none above zero. */
export function readCents(text: string): number | null {
	const match = /^\s*(?:(?:€|EUR)\s*)?(\d{1,4})(?:[.,](\d{2}))?\s*$/i.exec(text);
	if (!match) return null;
	const cents = Number(match[1]) * 100 + Number(match[2] ?? 0);
	return cents > 0 ? cents : null;
}
