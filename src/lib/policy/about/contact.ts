import type { PolicyDocument } from '../document/read-document.ts';
import { isUnfilled } from '../placeholders.ts';
import { shopName } from './shop-name.ts';

/** Who the shop is and how to reach it, as far as the policy says. */
export type Contact = {
	readonly name: string | null;
	/** Street, number, postcode and town as written, on one line. */
	readonly address: string | null;
	readonly email: string | null;
	readonly phone: string | null;
};

/** Reads who is responsible and how to reach them; what is still to be filled in does not count. */
export function contactOf(document: PolicyDocument): Contact {
	return {
		name: shopName(document),
		address: addressIn(document.text),
		email: emailOf(document),
		phone: phoneOf(document),
	};
}

const EMAIL =
	/[\p{L}\d][\p{L}\d._%+-]{0,63}(?:@| ?[[(](?:at|apenstaartje)[\])] ?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu;

/** The address for privacy before the one for everything, and never that of an authority. */
function emailOf(document: PolicyDocument): string | null {
	const found = /@|\((?:at|apen)|\[(?:at|apen)/i.test(document.text)
		? [...document.text.matchAll(EMAIL)].map((match) => match[0])
		: [];
	const all = [...found, ...document.links.filter((link) => link.includes('@'))]
		.map((one) => one.replace(/ ?[[(](?:at|apenstaartje)[\])] ?/i, '@').replace(/\.$/, ''))
		.filter(
			(one) => !isUnfilled(one) && !/autoriteitpersoonsgegevens|@(?:mollie|postnl|google)\./i.test(one),
		);
	return all.find((one) => /^(?:privacy|avg|gdpr|data|gegevens|dpo)/i.test(one)) ?? all[0] ?? null;
}

const PHONE = /(?<![\p{L}\d/.-])(?:\+\d{2}|00\d{2}|0)(?:[ ()./-]{0,3}\d){7,11}(?![\d-])/gu;

function phoneOf(document: PolicyDocument): string | null {
	for (const match of document.text.matchAll(PHONE)) {
		const before = document.text.slice(Math.max(0, match.index - 60), match.index);
		const digits = match[0].replace(/\D/g, '').length;
		if (
			digits >= 9 &&
			digits <= 13 &&
			!/nummer:? ?$/i.test(before.replace(/telefoon\s?nummer:? ?$/i, '')) &&
			!/kvk|btw|vat|iban|autoriteit|authority|kamer van|chamber|bsn/i.test(before)
		)
			return match[0].trim();
	}
	const link = document.links.find((one) => /^[+\d][\d ()-]{8,}$/.test(one));
	return link ?? null;
}

const TOWN =
	"(?:'[st][ -])?\\p{Lu}[\\p{L}'-]{0,40}(?:[ -](?:aan|op|den|de|der|van|bij|a/d|ter|te|ten|'t|en|\\p{Lu}[\\p{L}'-]{0,40})){0,4}";
const STREET_WORD =
	"(?:\\p{Lu}[\\p{L}'’-]{0,40}|(?:\\p{Lu}\\.){1,3}|St\\.|Dr\\.|Mr\\.|Ds\\.|Prof\\.|Burg\\.|\\d{1,3}e|'[st])";
const STREET = `${STREET_WORD}(?: (?:${STREET_WORD}|van|der|de|den|het|ten|ter|op|aan|en|'t|v\\.?d\\.?)){0,5} \\d{1,5}(?:[-/ ]?(?:[A-Z]{1,2}|[a-h]|bis|hs|huis|bus \\w{1,4}|\\d{1,4}))?(?![\\p{L}\\d])`;
/** A Dutch postcode, or a Belgian one behind its street. */
const POSTAL = new RegExp(
	`(?<street>${STREET})(?:,? (?:te|in|at))?,?[ \\t\\n]{0,8}(?<![\\p{L}\\d])(?<code>[1-9]\\d{3} ?[A-Z]{2}),?\\s{1,3}(?<town>${TOWN})`,
	'u',
);
const BELGIAN = new RegExp(
	`(?<street>${STREET})(?:,|[ \\t]*\\n)\\s*(?<code>(?:B-)?[1-9]\\d{3}),?\\s{1,3}(?![A-Z]{2}\\b)(?<town>${TOWN})`,
	'u',
);

/** "Heideweg 3 in Ede (6711 SD)". */
const TOWN_FIRST = new RegExp(
	`(?<street>${STREET}),?(?: in| te)? (?<town>${TOWN}),? \\(?(?:postcode |postal code )?(?<code>[1-9]\\d{3} ?[A-Z]{2})\\)?`,
	'u',
);

/** "(8011 SE) Perkamentstad aan de Ruggensteeg 41". */
const CODE_FIRST = new RegExp(
	`\\(?(?<code>[1-9]\\d{3} ?[A-Z]{2})\\)? (?<town>\\p{Lu}[\\p{L}'-]{0,40}(?: \\p{Lu}[\\p{L}'-]{0,40})?),? (?:aan (?:de |het )?|at )?(?<street>${STREET})`,
	'u',
);

/** The first postal address: without a street it is not complete, and does not count. */
function addressIn(text: string): string | null {
	for (const at of postcodesIn(text)) {
		const piece = text
			.slice(Math.max(0, at - 120), at + 80)
			.replace(FIELD, '\n')
			.replace(/\u00a0/g, ' ')
			.replace(/ [·•/–—-] /g, ', ');
		const read =
			POSTAL.exec(piece) ?? TOWN_FIRST.exec(piece) ?? CODE_FIRST.exec(piece) ?? BELGIAN.exec(piece);
		if (!read?.groups?.street || isUnfilled(piece) || /postbus|autoriteit/i.test(piece)) continue;
		return read[0]
			.replace(/\s+/g, ' ')
			.replace(/ (?:en|van|de|te)$/, '')
			.trim();
	}
	return null;
}

/** Names of fields, and marks of tables and lists. */
const FIELD =
	/\b(?:(?:bezoek|post|vestigings)?adres|straat(?: en (?:huis)?nummer)?|postcode(?: (?:en|&|\/) (?:woon)?plaats)?|(?:woon|vestigings)?plaats|street|address|postal code|postcode and town|town|city) ?: ?|[*_|]/gi;

/** Where postcodes may stand: the Dutch ones first, since four digits alone are a year as often. */
const postcodesIn = (text: string): number[] =>
	[DUTCH_CODE, FOUR_DIGITS].flatMap((code) =>
		[...text.matchAll(code)].slice(0, 30).map((match) => match.index),
	);

const DUTCH_CODE = /(?<![\p{L}\d])[1-9]\d{3}[ \u00a0]?[A-Z]{2}(?![\p{L}\d])/gu;
const FOUR_DIGITS = /(?<![\p{L}\d])[1-9]\d{3}(?![\p{L}\d])/gu;
