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
	const result = holds
		? words.systems.found(found)
		: words.systems[system.searched === 'nothing' ? 'nothing' : 'notApplicable'];
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
	return html`<h3>${system.name}</h3>
		${listOf([...said, [words.systems.result, result]])}`;
}

/** Terms and what is said of them. */
export const listOf = (items: readonly (readonly [string, string | Html])[]): Html =>
	html`<dl>
		${items.map(
			([term, said]) =>
				html`<dt>${term}</dt>
					<dd>${said}</dd> `,
		)}
	</dl>`;
