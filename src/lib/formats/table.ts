/** Why a row is doubtful, or why it was not given. */
export type RowTrouble =
	| 'missing-cells'
	| 'extra-cells'
	| 'unclosed-quote'
	| 'stray-quote'
	| 'total-row'
	| 'too-long'
	| 'not-an-object'
	| 'cut-off';

/** Where in a file something is wrong, and what: `row 12`, `line 7`, `byte 40960`. Never the content itself. */
export type Trouble = { readonly place: string; readonly reason: RowTrouble };

/** Looks through a text: gives where the next thing stands from a place on, Infinity where there is none. */
export type TextSearch = (text: string) => (from: number) => number;

/** Rows in a bunch: the place of row `i` is `row ${numbers[i]}`; 1 is the first row below the headings. */
export type Rows = {
	readonly size: number;
	cells(index: number): readonly string[];
	/** One cell of a row; empty where the row has none there. */
	cell(index: number, at: number): string;
	/** Text in which each cell of a row stands as it is; cheap, while to read cells may not be. */
	text(index: number): string;
	/** The rows in which a search finds something, and maybe others, in their order. */
	where(search: TextSearch): Iterable<number>;
	readonly numbers: readonly number[];
	/** Rows that are not given. */
	readonly unread: readonly Trouble[];
	/** Rows that are given, but had to be repaired. */
	readonly doubts: readonly Trouble[];
};

/** A table from any kind of file: csv, a sheet, an HTML table. Every cell is text, letter for letter. */
export type Table = {
	readonly form: 'table';
	/** The sheet's name where the file has several tables, else null. */
	readonly name: string | null;
	/** As in the file; a column without a heading has its letter, as in a spreadsheet. */
	readonly headings: readonly string[];
	/** False: the file has no row of headings, `headings` are letters. */
	readonly headed: boolean;
	/** The first rows, at most 200. */
	readonly sample: readonly (readonly string[])[];
	/** All rows, from the first; may be called again. */
	read(): AsyncIterable<Rows>;
};
