import type { ByteSource } from './byte-source.ts';
import { readText, type Encoded } from './encoding.ts';
import { readJson } from './json.ts';
import type { Trouble } from './table.ts';
import type { Tree } from './tree.ts';

/** Some lines of a file with one JSON value on each: the place of tree `i` is `row ${numbers[i]}`, its line. */
export type TreeRows = {
	readonly trees: readonly Tree[];
	readonly numbers: readonly number[];
	readonly unread: readonly Trouble[];
};

/** The values of a file with one on each line, in bunches; lines that cannot be read are named, not skipped. */
export async function* readNdjson(source: ByteSource, encoded: Encoded): AsyncIterable<TreeRows> {
	const read = lineReader();
	let text = '';
	for await (const piece of readText(source, encoded)) {
		text += piece;
		const end = text.lastIndexOf('\n');
		if (end < 0 && text.length < LONGEST_LINE) continue;
		const used = end < 0 ? text.length : end;
		yield read(text.slice(0, used).split('\n'));
		text = text.slice(used + 1);
	}
	if (text.trim() !== '') yield read([text]);
}

/** The values on the lines of a text that may be cut off in its last line. */
export const sampleNdjson = (text: string, cut: boolean): readonly Tree[] =>
	lineReader()(text.split('\n', 200).slice(0, cut ? -1 : undefined)).trees;

const LONGEST_LINE = 1 << 23;

function lineReader() {
	let number = 0;
	return (lines: readonly string[]): TreeRows => {
		const trees: Tree[] = [];
		const numbers: number[] = [];
		const unread: Trouble[] = [];
		for (const line of lines) {
			number++;
			if (line.trim() === '') continue;
			const read = readJson(line);
			if (read.ok && read.value.brokenAt === null) {
				trees.push(read.value.root);
				numbers.push(number);
			} else unread.push({ place: `row ${number}`, reason: read.ok ? 'cut-off' : 'not-an-object' });
		}
		return { trees, numbers, unread };
	};
}
