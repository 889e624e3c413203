/**
 * The furthest row and column that the XML of a sheet names, as far as a reader fills it; the XML comes in pieces of
 * Latin-1. `take` and `end` answer false when a row or cell is not written as spreadsheet programs write it: a parser
 * might then see a place that was not seen here.
 */
export class SheetCorner {
	rows = 0;
	columns = 0;
	#rest = '';

	take(piece: string): boolean {
		const text = this.#rest + piece;
		const open = text.lastIndexOf('<');
		this.#rest = open < 0 ? '' : text.slice(open);
		if (this.#rest.length > LONGEST_TAG && STARTS.test(this.#rest)) return false;
		if (this.#rest.length > LONGEST_TAG) this.#rest = '';
		return this.#look(open < 0 ? text : text.slice(0, open));
	}

	/** The last tag of the sheet. */
	end(): boolean {
		return this.#look(this.#rest);
	}

	#look(text: string): boolean {
		for (const { index } of text.matchAll(PLACED)) {
			TAG.lastIndex = index;
			const tag = TAG.exec(text)?.[0];
			if (tag === undefined || !this.#place(tag)) return false;
		}
		return true;
	}

	#place(tag: string): boolean {
		for (const [, attribute = ''] of tag.matchAll(R)) {
			const [, letters = '', row = ''] = ADDRESS.exec(attribute) ?? [];
			const column = columnNumber(letters);
			if (row === '' || Number(row) > MOST_ROWS || column > MOST_COLUMNS) return false;
			this.rows = Math.max(this.rows, Number(row));
			this.columns = Math.max(this.columns, column);
		}
		return true;
	}
}

/** What Excel itself can hold. */
const MOST_ROWS = 2 ** 20;
const MOST_COLUMNS = 2 ** 14;

const LONGEST_TAG = 4096;
/** A row or a cell, under whatever prefix. */
const PLACED = /<(?:[^ \t\r\n<>/:]*:)?(?:c|row)(?=[\s/>])/g;
const STARTS = /^<(?:[^ \t\r\n<>/:]*:)?(?:c|row)[\s/>]/;
const TAG = /<[^ \t\r\n<>/]+(?:[ \t\r\n]+[\w:.-]+=(?:"[^"<>&]*"|'[^'<>&]*'))*[ \t\r\n]*\/?>/y;
const R = /[\s:]r=["']([^"']*)["']/g;
const ADDRESS = /^([A-Z]{0,3})([1-9]\d{0,6})$/;

const columnNumber = (letters: string) =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
