import { Parser } from 'htmlparser2';

/** The tables of an HTML page, as rows of text; scripts and styles are not text, tables inside a cell stand apart. */
export function readHtmlTables(text: string): string[][][] {
	const reader = new Reader();
	const parser = new Parser({
		onopentag: (name, attributes) => reader.open(name, attributes),
		ontext: (piece) => reader.text(piece),
		onclosetag: (name) => reader.close(name),
	});
	parser.end(text);
	return reader.tables;
}

const UNSEEN = new Set(['script', 'style', 'template']);
const BREAKS = new Set(['br', 'p', 'div', 'li']);
const WIDEST_SPAN = 256;
/** Cells that stand for spans, in a whole page: `colspan` costs a few bytes and must not fill the memory. */
const MOST_SPANNED = 200_000;

type OpenTable = { rows: string[][]; cell: string | null; span: number };

class Reader {
	readonly tables: string[][][] = [];
	private readonly stack: OpenTable[] = [];
	private unseen = 0;
	private spanned = 0;

	open(name: string, attributes: Readonly<Record<string, string>>) {
		if (UNSEEN.has(name)) this.unseen++;
		if (name === 'table') this.stack.push({ rows: [], cell: null, span: 1 });
		const table = this.stack.at(-1);
		if (!table) return;
		if (name === 'tr') this.startRow(table);
		else if (name === 'td' || name === 'th') this.startCell(table, Number(attributes.colspan ?? 1));
		else if (BREAKS.has(name) && table.cell !== null) table.cell += '\n';
	}

	text(piece: string) {
		const table = this.stack.at(-1);
		if (!table || table.cell === null || this.unseen > 0) return;
		const text = piece.replace(/[ \t\r\n]+/g, ' ');
		table.cell += table.cell.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text;
	}

	close(name: string) {
		if (UNSEEN.has(name)) this.unseen = Math.max(0, this.unseen - 1);
		const table = this.stack.at(-1);
		if (!table) return;
		if (name === 'td' || name === 'th' || name === 'tr' || name === 'table') this.endCell(table);
		if (name === 'table') this.tables.push(this.stack.pop()!.rows);
	}

	private startRow(table: OpenTable) {
		this.endCell(table);
		table.rows.push([]);
	}

	private startCell(table: OpenTable, span: number) {
		this.endCell(table);
		if (table.rows.length === 0) table.rows.push([]);
		table.cell = '';
		table.span = span >= 1 && span <= WIDEST_SPAN ? Math.floor(span) : 1;
	}

	private endCell(table: OpenTable) {
		if (table.cell === null) return;
		const row = table.rows.at(-1)!;
		row.push(table.cell.replace(/ ?\n ?/g, '\n').trim());
		for (let more = 1; more < table.span && this.spanned < MOST_SPANNED; more++, this.spanned++) row.push('');
		table.cell = null;
	}
}
