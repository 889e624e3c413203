/** An order number as it is compared: without `#`, leading zeros and case; null where the text is none. */
export function orderKey(text: string): string | null {
	const bare = text
		.trim()
		.replace(/^#\s*/, '')
		.replace(/^(\d+)\.0+$/, '$1')
		.toLowerCase();
	if (bare.length > 40 || !/\d/.test(bare) || /[\s@]/.test(bare)) return null;
	return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : bare;
}

/** An order number in running text. `named` says that the text calls it one (`Bestelling 1052`, `#1052`, nothing but `1052`). */
export type OrderInText = { readonly key: string; readonly named: boolean };

/** The order numbers in a text that `known` holds; never a part of a longer number, an amount or a date. */
export function ordersIn(text: string, known: { has(key: string): boolean }): OrderInText[] {
	const found: OrderInText[] = [];
	for (const token of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-_/](?=[\p{L}\p{N}]))*/gu)) {
		const before = text.slice(Math.max(0, token.index - 40), token.index);
		const after = text.slice(token.index + token[0].length, token.index + token[0].length + 2);
		if (/\d[.,:]$/.test(before) || /^[.,:]\d/.test(after)) continue;
		const glued = /^(\p{L}+)(\d+)$/u.exec(token[0]);
		const bare = glued && NUMBER_IS_NAMED.test(glued[1] ?? '') ? glued[2] : undefined;
		const key = orderKey(bare ?? token[0]);
		if (key === null || !known.has(key)) continue;
		const whole = text.trim().replace(/^#\s*/, '') === token[0];
		found.push({ key, named: bare !== undefined || whole || NUMBER_IS_NAMED.test(before) });
	}
	return found;
}

const NUMBER_IS_NAMED =
	/(?:#|(?:^|[^\p{L}])(?:bestel\p{L}{0,12}|order\p{L}{0,12}|ordnr|auftrag\p{L}{0,8}|commande|pedido|referentie\p{L}{0,8}|reference|referenz|ref|kenmerk|transaction_?id)[\s.:#=-]{0,4}(?:(?:nr|no|num|nummer|number|numero|id)[\s.:#=-]{0,4})?)\s?$/iu;
