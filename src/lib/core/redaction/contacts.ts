import { emailKey } from '../people/email.ts';
import { ibanKey, phoneKey } from '../people/numbers.ts';
import type { FoldedText } from './folded-text.ts';
import { isOurs, type Kept } from './kept.ts';
import type { Span } from './spans.ts';

/** The e-mail addresses of others in a text, whole. */
export function emailSpans({ text }: FoldedText, kept: Kept): readonly (Span & { readonly email: string })[] {
	return [...text.matchAll(EMAIL)].flatMap((found) => {
		const [whole, local = '', sign = '', domain = ''] = found;
		const start = found.index + /^[.'-]*/.exec(local)![0].length;
		const email = emailKey(`${local.replace(/^[.'-]+/, '')}@${domain.replaceAll(' ', '')}`);
		const isSpelled = sign !== '@' && !domain.includes('.');
		if (isSpelled || isOurs(kept, email)) return [];
		return [{ from: start, to: found.index + whole.length, kind: 'email' as const, email }];
	});
}

/** An address, also with its `@` spelled as people do who fear robots: `joost (at) voorbeeld.nl`. */
const EMAIL =
	/(?<![\p{L}\p{N}._+'-])([\p{L}\p{N}._+'-]{1,64})(@|\s?[[(]\s?(?:at|apenstaartje|@)\s?[\])]\s?)([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8})/gu;

/**
 * The telephone numbers of others in a text. `known` are numbers that are certainly somebody else's, found in any
 * notation; another number must look like one: ten digits from a zero, or a country before it.
 */
export function phoneSpans({ text }: FoldedText, kept: Kept, known: ReadonlySet<string>): readonly Span[] {
	const accounts = [...text.matchAll(ACCOUNT)].filter((found) => ibanKey(found[0]) !== null);
	const inAccount = (at: number) =>
		accounts.some(({ index, 0: [...iban] }) => at >= index && at < index + iban.length);
	return [...text.matchAll(DIGITS)].flatMap((found) => {
		const written = found[0].trimEnd();
		const key = phoneKey(written);
		if (key === null || kept.phones.has(key) || inAccount(found.index)) return [];
		if (!known.has(key) && !looksLikePhone(written)) return [];
		return [{ from: found.index, to: found.index + written.length, kind: 'phone' as const }];
	});
}

const DIGITS = /(?<![\p{L}\p{N}.,])\(?\+?\(?\d[\d ()/.\-\u00b7\t]{6,24}\d(?!\p{L}|\d)/gu;
const ACCOUNT = /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7} ?[a-z\d]{0,3}/gu;

function looksLikePhone(written: string): boolean {
	if (DAY.test(written)) return false;
	const digits = written.replace(/\D/g, '');
	if (/^\(?\+|^00[1-9]/.test(written)) return digits.length >= 9 && digits.length <= 15;
	return /^\(?0[1-9]/.test(written) && digits.length >= 9 && digits.length <= 12;
}

/** A day, with or without its time. */
const DAY =
	/^(?:\d{1,2}([-/. ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)|\d{1,2}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{2}(?=\s|$)|\d{4}[-/.]\d{2}[-/.]\d{2})/;
