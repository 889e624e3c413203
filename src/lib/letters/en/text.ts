import type { Day } from '../../core/day.ts';
import { dayText } from '../../i18n/dates.ts';
import { cited } from '../cite.ts';
import type { Told } from '../facts.ts';
import { asSentence, dayKey, joined, listed } from '../lists.ts';
import type { Key, Statement } from '../wording.ts';

/** `3 December 2026`. */
export const day = (on: Day): string => dayText(on, 'en');

/** How a day may be written in an edited letter. */
export const dayAs = (on: Day): Key => dayKey(on, 'en');

/** `a, b and c`. */
export const together = (items: readonly string[]): string => joined(items, 'and');

/** How a blank begins. */
export const blankMark = '[to be filled in:';

/** Stands where a fact is still missing, and names it. */
export const blank = (what: string): string => `${blankMark} ${what}]`;

/** The owner's words as a sentence, or a blank that names what is missing. */
export const given = (words: string, what: string): string => asSentence(words) || blank(what);

/** `Article 15(1)(a) GDPR`, from a source as the rights write it; empty when it names no article. */
export function article(source: string): string {
	const { law, unit, places } = cited(source);
	const named = places.map(
		({ article: number, paragraphs, points }) =>
			`${unit === 'recital' ? 'Recital' : 'Article'} ${number}` +
			paragraphs.map((paragraph) => `(${paragraph})`).join('-') +
			points.map((point) => `(${point})`).join('-'),
	);
	return named.length > 0 ? `${together(named)} ${law === 'AVG' ? 'GDPR' : law}` : '';
}

/** How an edited letter still names the article of a source. */
export const firstArticle = (source: string): Key => {
	const place = cited(source).places[0];
	if (!place) return '';
	const { article: number, paragraphs } = place;
	const within = paragraphs[0] ? `(${paragraphs[0]})` : '';
	return [`article ${number}${within}`, `art. ${number}${within}`, `recital ${number}`];
};

/** A statement that is recognised by phrases which do not depend on the facts. */
export const statement = (says: Statement['says'], ...keys: readonly Key[]): Statement => ({
	says,
	keys: () => keys,
});

/** Whom we told what (art. 19 GDPR); `asked` is the operation as an infinitive: `to erase your data`. */
export function told(recipients: readonly Told[], asked: string): string {
	if (recipients.length === 0)
		return 'No other company had this data from us. So there was nobody to tell (Article 19 GDPR).';
	const waiting = recipients.some(({ state }) => state === 'to-come');
	return listed(
		waiting
			? `We are asking these companies ${asked} as well (Article 19 GDPR):`
			: `We have asked these companies ${asked} as well (Article 19 GDPR):`,
		recipients.map(({ name, state, on, reason }) => {
			if (state === 'to-come') return `${name}: we will do this within five working days.`;
			return state === 'impossible'
				? `${name}: asking was not possible. ${given(reason, 'reason')}`
				: `${name}: asked on ${day(on)}.${state === 'confirmed' ? ' This company has confirmed it.' : ''}`;
		}),
	);
}
