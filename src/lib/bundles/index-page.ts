import { isTouched } from '../core/redaction/cuts.ts';
import { dayText } from '../i18n/dates.ts';
import type { BundleWords } from '../i18n/nl/bundles.ts';
import { statementText, wordingOf } from '../letters/wording.ts';
import type { BundleInput, Sha256 } from './bundle.ts';
import type { BundleFile } from './file.ts';
import { isSplit } from './folders.ts';
import { html, nothing, together, type Html } from './html.ts';
import { page } from './page.ts';
import { listOf, systemsSection } from './system-section.ts';
import { tableSection } from './table-section.ts';
import type { Table } from './tables.ts';
import { wordsOf } from './words.ts';

/** The page that explains the bundle and shows the data, for people with and without a screen reader. */
export function indexPage(
	input: BundleInput,
	tables: readonly Table[],
	files: readonly Pick<BundleFile, 'path' | 'about'>[],
	sha256: Sha256,
): Promise<string> {
	const words = wordsOf(input.language);
	const sections: readonly (readonly [string, string, Html])[] = [
		['asked', words.asked.title, asked(input, words)],
		['answer', words.answer.title, answer(input, words)],
		['systems', words.systems.title, systemsSection(input, words)],
		['rights', words.rights.title, rights(input)],
		['data', words.data.title, data(input, tables, words)],
		['files', words.files.title, fileList(files, words)],
	];
	return page(
		{
			language: input.language,
			title: words.title(input.facts.shop.name),
			header: html`<h1>${words.title(input.facts.shop.name)}</h1>
				<nav aria-label="${words.contents}">
					<ul>
						${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}
					</ul>
				</nav>`,
			main: together(
				sections.map(
					([id, title, content]) =>
						html`<section aria-labelledby="${id}">
							<h2 id="${id}">${title}</h2>
							${content}
						</section>`,
				),
			),
		},
		sha256,
	);
}

function asked({ language, right, facts }: BundleInput, words: BundleWords): Html {
	const { shop, receivedOn, writtenOn } = facts;
	const contact = [shop.email, shop.phone].filter((way) => way !== '').join(', ');
	return listOf([
		[words.asked.request, wordingOf(language).rights[right].request],
		[words.asked.received, dayText(receivedOn, language)],
		[words.asked.answered, dayText(writtenOn, language)],
		[words.asked.from, [shop.name, shop.postalAddress].filter((part) => part !== '').join(', ')],
		[words.asked.contact, contact],
	]);
}

function answer({ right, records }: BundleInput, words: BundleWords): Html {
	const out = records.filter(({ decision }) => decision === 'in');
	const systems = new Set(out.map(({ system }) => system)).size;
	const blanked = out.some(({ fields }) => fields.some(isTouched));
	return html`<p>${words.answer.found(out.length, systems)}</p>
		${blanked ? html`<p>${words.answer.left}</p>` : nothing}
		${isSplit(right) ? html`<p>${words.answer.folders}</p>` : nothing}
		<p><a href="letter.html">${words.asked.letter}</a></p>`;
}

/** The rights, whether a computer decides, and the complaint: the same sentences as in the letter. */
const rights = ({ facts, language }: BundleInput): Html =>
	together(
		(['other-rights', 'automated-decisions', 'remedies'] as const).map(
			(statement) => html`<p>${statementText(statement, 'access', facts, language)}</p>`,
		),
	);

function data({ systems }: BundleInput, tables: readonly Table[], words: BundleWords): Html {
	if (tables.length === 0) return html`<p>${words.data.nothing}</p>`;
	const nameOf = (id: string) => systems.find((system) => system.id === id)?.name ?? id;
	const ids = [...new Set(tables.map(({ system }) => system))];
	return html`<p>${words.data.intro}</p>
		${ids.map(
			(id) =>
				html`<h3>${nameOf(id)}</h3>
					${tables
						.filter(({ system }) => system === id)
						.map((table) =>
							tableSection(table, `${nameOf(id)}: ${words.data.kinds[table.kind].many}`, words),
						)}`,
		)}`;
}

const fileList = (files: readonly Pick<BundleFile, 'path' | 'about'>[], words: BundleWords): Html =>
	html`<p>${words.files.csv}</p>

		<table>
			<caption>
				${words.files.title}
			</caption>
			<thead>
				<tr>
					<th scope="col">${words.files.path}</th>
					<th scope="col">${words.files.about}</th>
				</tr>
			</thead>
			<tbody>
				${together(
					files.map(
						({ path, about }) =>
							html`<tr>
								<th scope="row"><a href="${path}">${path}</a></th>
								<td>${about}</td>
							</tr>`,
					),
				)}
			</tbody>
		</table> `;
