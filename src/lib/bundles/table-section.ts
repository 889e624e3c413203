import type { Role } from '../core/record.ts';
import type { BundleWords } from '../i18n/nl/bundles.ts';
import { html, nothing, together, type Html } from './html.ts';
import type { Cell, Column, Table } from './tables.ts';

/** A table of the data for reading: all records in one where it is narrow, else one table per record. */
export const tableSection = (table: Table, title: string, words: BundleWords): Html =>
	isNarrow(table)
		? folded(`${title}: ${table.rows.length}`, table.rows.length > LONG, wholeTable(table, title, words))
		: together([
				html`<p>${title}: ${table.rows.length}</p>`,
				...table.rows.map((_row, index) => {
					const name = nameOf(table, index, words);
					return folded(name, table.rows.length > FEW, recordTable(table, index, name, words));
				}),
			]);

/** As many columns as fit on a telephone held sideways, and no long texts in them. */
const isNarrow = ({ columns, rows }: Table): boolean =>
	columns.length <= 6 && !rows.some((row) => row.some((cell) => (cell ?? '').length > 80));

/** More rows than this are folded away. */
const LONG = 20;
/** More records than this are folded, each under its name. */
const FEW = 3;

const folded = (summary: string, closed: boolean, content: Html): Html =>
	closed
		? html`<details>
				<summary>${summary}</summary>
				${content}
			</details>`
		: content;

/** A wide table can be scrolled by keyboard too. */
export const scrolling = (label: string, content: Html): Html =>
	html`<div class="scroll" role="group" tabindex="0" aria-label="${label}">${content}</div>`;

const wholeTable = ({ columns, rows }: Table, title: string, words: BundleWords): Html =>
	scrolling(
		`${title}. ${words.data.scroll}`,
		html`<table>
			<caption>
				${title}
			</caption>
			<thead>
				<tr>
					${columns.map((column) => html`<th scope="col">${heading(column, words)}</th>`)}
				</tr>
			</thead>
			<tbody>
				${together(
					rows.map(
						(row) =>
							html`<tr>
								${row.map((cell) => html`<td>${value(cell, words)}</td>`)}
							</tr>`,
					),
				)}
			</tbody>
		</table>`,
	);

/** One record, a line per field; fields that are empty in the system too are left to the CSV and the JSON. */
function recordTable({ columns, rows }: Table, index: number, name: string, words: BundleWords): Html {
	const lines = columns.flatMap((column, at) => {
		const cell = rows[index]?.[at];
		return cell === undefined || cell === '' ? [] : [{ column, cell }];
	});
	return html`<table>
		<caption>
			${name}
		</caption>
		<thead>
			<tr>
				<th scope="col">${words.data.column}</th>
				<th scope="col">${words.data.value}</th>
			</tr>
		</thead>
		<tbody>
			${together(
				lines.map(
					({ column, cell }) =>
						html`<tr>
							<th scope="row">${heading(column, words)}</th>
							<td>${value(cell, words)}</td>
						</tr>`,
				),
			)}
		</tbody>
	</table>`;
}

/** The heading as in the system, and what it means: internal codes are explained (law.md A-03). */
const heading = ({ name, role }: Column, words: BundleWords): Html =>
	html`${name === '' ? '–' : name}${role ? html`<small>${words.data.roles[role]}</small>` : nothing}`;

const value = (cell: Cell, words: BundleWords): Html =>
	cell === null ? html`<em>${words.data.omitted}</em>` : html`${cell ?? ''}`;

const NAMING: readonly Role[] = ['order', 'payment', 'parcel', 'date'];

/** `Bestelling 3 · 1042 · 2026-05-03`: its number here, and what the record calls itself. */
function nameOf({ kind, columns, rows }: Table, index: number, words: BundleWords): string {
	const own = NAMING.flatMap((role) => {
		const at = columns.findIndex((column, place) => column.role === role && Boolean(rows[index]?.[place]));
		return rows[index]?.[at] ?? [];
	});
	return [`${words.data.kinds[kind].one} ${index + 1}`, ...own].join(' · ');
}
