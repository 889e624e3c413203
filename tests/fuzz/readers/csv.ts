import { openCsv } from '../../../src/lib/formats/csv.ts';
import { detectEncoding } from '../../../src/lib/formats/encoding.ts';
import { inPieces } from '../../formats/fixture.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

const DELIMITERS = [';', ',', '\t', '|'];
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Tables as text: every dialect, quotes that do not close, three encodings. */
export const csv: Reader = {
	seeds: () => fixtures(/\.csv$|\.txt$/),
	tokens: [
		...DELIMITERS,
		...LINE_ENDS,
		'"',
		'""',
		'","',
		'";"',
		'"\n',
		'sep=;\n',
		'sep=,\r\n',
		'# ',
		'€',
		'\\"',
	],
	make(dice) {
		const delimiter = dice.of(DELIMITERS);
		const width = 1 + dice.below(8);
		const rows = dice.some(12, () => row(dice, dice.once(6) ? dice.below(12) : width, delimiter));
		const text = (dice.once(8) ? `sep=${delimiter}\n` : '') + rows.join(dice.of(LINE_ENDS));
		if (dice.once(6)) return Buffer.from(`\ufeff${text}`, 'utf16le');
		return dice.once(5) ? Buffer.from(text, 'latin1') : bytesOf(text);
	},
	async read(bytes) {
		const source = inPieces(bytes, 1 + (bytes.length >> 2));
		const table = openCsv(source, bytes.slice(0, 1 << 18), await detectEncoding(source));
		if (!table) return;
		for await (const { size, cells, numbers, doubts } of table.read()) {
			if (size !== numbers.length) throw new Error('a row without its number');
			if (doubts.length > size) throw new Error('more doubts than rows');
			for (let at = 0; at < size; at++) if (cells(at).length === 0) throw new Error('a row without a cell');
		}
	},
};

const row = (dice: Dice, width: number, delimiter: string) =>
	Array.from({ length: width }, () => cell(dice)).join(delimiter);

function cell(dice: Dice): string {
	const words = dice.some(4, () => dice.of(WORDS)).join(dice.of(['', ' ']));
	if (dice.once(3)) return `"${dice.once(4) ? words : words.replaceAll('"', '""')}"`;
	return dice.once(20) ? `"${words}` : words;
}

const WORDS = [
	...ODD_WORDS,
	'Naam',
	'E-mail',
	'noor@broekhaven.example',
	'1,00',
	'12',
	'1019 AB',
	'ë',
	'straat 1',
	'',
];
