import { html, together, type Html } from './html.ts';

/** A letter's plain text as markup: paragraphs apart by an empty line, lists of lines with a dash, line breaks kept. */
export const textAsHtml = (text: string): Html =>
	together(
		text
			.replace(/\r\n?/g, '\n')
			.split(/\n[ \t]*\n/)
			.filter((block) => block.trim() !== '')
			.map(blockAsHtml),
	);

function blockAsHtml(block: string): Html {
	const runs: { list: boolean; lines: string[] }[] = [];
	for (const line of block.trim().split('\n')) {
		const list = line.startsWith('- ');
		const last = runs.at(-1);
		if (last?.list === list) last.lines.push(line);
		else runs.push({ list, lines: [line] });
	}
	return together(runs.map(({ list, lines }) => (list ? asList(lines) : asParagraph(lines))));
}

const asList = (lines: readonly string[]): Html =>
	html`<ul>
		${lines.map((line) => html`<li>${line.slice(2)}</li>`)}
	</ul>`;

const asParagraph = (lines: readonly string[]): Html =>
	html`<p>${lines.map((line, index) => html`${index === 0 ? together([]) : html`<br />`}${line}`)}</p>`;
