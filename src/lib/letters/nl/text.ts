import type { Day } from '../../core/day.ts';
import { dayText } from '../../i18n/dates.ts';
import { cited } from '../cite.ts';
import type { Told } from '../facts.ts';
import { asSentence, dayKey, joined, listed } from '../lists.ts';
import type { Key, Statement } from '../wording.ts';

/** `3 december 2026`. */
export const day = (on: Day): string => dayText(on, 'nl');

/** How a day may be written in an edited letter. */
export const dayAs = (on: Day): Key => dayKey(on, 'nl');

/** `a, b en c`. */
export const together = (items: readonly string[]): string => joined(items, 'en');

/** How a blank begins. */
export const blankMark = '[nog invullen:';

/** Stands where a fact is still missing, and names it. */
export const blank = (what: string): string => `${blankMark} ${what}]`;

/** The owner's words as a sentence, or a blank that names what is missing. */
export const given = (words: string, what: string): string => asSentence(words) || blank(what);

/** `artikel 15 lid 1 onder a AVG`, from a source as the rights write it; empty when it names no article. */
export function article(source: string): string {
	const { law, unit, places } = cited(source);
	const named = places.map(
		({ article, paragraphs, points }) =>
			`${unit === 'recital' ? 'overweging' : 'artikel'} ${article}` +
			(paragraphs.length > 0 ? ` lid ${together(paragraphs)}` : '') +
			(points.length > 0 ? ` onder ${together(points)}` : ''),
	);
	return named.length > 0 ? `${together(named)} ${law}` : '';
}

/** How an edited letter still names the article of a source. */
export const firstArticle = (source: string): Key => {
	const place = cited(source).places[0];
	if (!place) return '';
	const { article: number, paragraphs } = place;
	const within = paragraphs[0] ? ` lid ${paragraphs[0]}` : '';
	return [`artikel ${number}${within}`, `art. ${number}${within}`, `overweging ${number}`];
};

/** A statement that is recognised by phrases which do not depend on the facts. */
export const statement = (says: Statement['says'], ...keys: readonly Key[]): Statement => ({
	says,
	keys: () => keys,
});

/** Whom we told what (art. 19 AVG); `asked` is the operation as an infinitive: `te wissen`. */
export function told(recipients: readonly Told[], asked: string): string {
	if (recipients.length === 0)
		return 'Geen ander bedrijf had deze gegevens van ons. Wij hoefden dus niemand iets te melden (artikel 19 AVG).';
	const waiting = recipients.some(({ state }) => state === 'to-come');
	return listed(
		waiting
			? `Wij vragen deze bedrijven om uw gegevens ook ${asked} (artikel 19 AVG):`
			: `Wij hebben deze bedrijven gevraagd om uw gegevens ook ${asked} (artikel 19 AVG):`,
		recipients.map(({ name, state, on, reason }) => {
			if (state === 'to-come') return `${name}: dit doen wij binnen vijf werkdagen.`;
			return state === 'impossible'
				? `${name}: vragen was niet mogelijk. ${given(reason, 'reden')}`
				: `${name}: gevraagd op ${day(on)}.${state === 'confirmed' ? ' Dit bedrijf heeft het bevestigd.' : ''}`;
		}),
	);
}
