import type { SystemId } from '../core/ids.ts';
import { dayText } from '../i18n/dates.ts';
import type { BundleWords } from '../i18n/nl/bundles.ts';
import type { BundleInput } from './bundle.ts';
import { html, nothing, type Html } from './html.ts';
import { textAsHtml } from './plain-text.ts';

/** What art. 15(1) AVG asks to say of each system that holds something, and what was found in it. */
export function systemsSection(input: BundleInput, words: BundleWords): Html {
	const { otherRecipients } = input.facts;
	return html`<p>${words.systems.intro}</p>
		${input.systems.map((system) => systemPart(input, system, words))}
		${
			otherRecipients.length === 0
				? nothing
				: textAsHtml([words.systems.others, ...otherRecipients.map((name) => `- ${name}`)].join('\n'))
		}`;
}

function systemPart(input: BundleInput, system: BundleInput['systems'][number], words: BundleWords): Html {
	const { language } = input;
	const found = input.records.filter(
		({ system: id, decision }) => id === system.id && decision === 'in',
	).length;
	const holds = found > 0 || system.searched === 'found';
	const result = holds ? words.systems.found(found) : emptyResult(input, system, words);
	const said: readonly (readonly [string, string])[] = holds
		? [
				[words.systems.purposes, system.purposes[language]],
				[words.systems.categories, system.categories[language]],
				[words.systems.recipient, `${system.runBy} (${words.systems.role[system.role]})`],
				[words.systems.keptFor, system.keptFor[language]],
				[words.systems.source, system.source?.[language] ?? words.systems.fromYou],
				[words.systems.transfer, system.transfer?.[language] ?? words.systems.noTransfer],
			]
		: [];
	const searched = howSearched(input, system.id, words).map((how) => [words.systems.searched, how] as const);
	return html`<h3>${system.name}</h3>
		${listOf([...said, ...searched, [words.systems.result, result]])}`;
}

/** Why there is nothing of a system: it held nothing, holds it no longer, was not searched, or is none for this person. */
function emptyResult(
	{ searches }: BundleInput,
	{ id, searched }: BundleInput['systems'][number],
	words: BundleWords,
): string {
	const last = searches.findLast(({ system }) => system === id);
	if (last?.outcome === 'not-searched') return words.systems.notSearched(last.reason);
	if (last?.outcome === 'no-longer-held') return words.systems.noLongerHeld(last.reason);
	return words.systems[searched === 'nothing' ? 'nothing' : 'notApplicable'];
}

/** Each file that was read of a system, or the day that it was looked through by hand. */
const howSearched = (
	{ searches, language }: BundleInput,
	id: SystemId,
	words: BundleWords,
): readonly string[] =>
	searches
		.filter(({ system, outcome }) => system === id && LOOKED.has(outcome))
		.map(({ on, search }) =>
			search
				? words.systems.read(search.records, search.unreadable.length)
				: words.systems.byHand(dayText(on, language)),
		);

const LOOKED: ReadonlySet<string> = new Set(['found', 'nothing', 'no-longer-held']);

/** Terms and what is said of them. */
export const listOf = (items: readonly (readonly [string, string | Html])[]): Html =>
	html`<dl>
		${items.map(
			([term, said]) =>
				html`<dt>${term}</dt>
					<dd>${said}</dd> `,
		)}
	</dl>`;
