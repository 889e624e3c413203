import { readJson } from '../../../src/lib/formats/json.ts';
import { readNdjson, sampleNdjson } from '../../../src/lib/formats/ndjson.ts';
import { leaves } from '../../../src/lib/formats/tree.ts';
import { inPieces } from '../../formats/fixture.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

/** JSON as a whole and line by line. */
export const json: Reader = {
	seeds: () => fixtures(/\.(nd)?json$/),
	tokens: [
		'{',
		'}',
		'[',
		']',
		':',
		',',
		'"',
		'\\',
		'\\u',
		'\\ud800',
		'\\u0000',
		'null',
		'-',
		'1e',
		'"__proto__":{',
		'[[',
	],
	make: (dice) => bytesOf(dice.some(4, () => value(dice, 6)).join(dice.of(['\n', '', ',', '\r\n']))),
	async read(bytes) {
		const text = new TextDecoder().decode(bytes);
		const read = readJson(text);
		if (read.ok) {
			const { names, values } = leaves(read.value.root);
			if (names.length !== values.length) throw new Error('a name without a value');
			if (read.value.brokenAt !== null && isJson(text)) throw new Error('JSON is said to be broken');
		}
		sampleNdjson(text, true);
		const lines = readNdjson(inPieces(bytes, 1 + (bytes.length >> 1)), { encoding: 'utf-8', markBytes: 0 });
		for await (const { trees, numbers } of lines)
			if (trees.length !== numbers.length) throw new Error('a line without its number');
	},
};

function isJson(text: string): boolean {
	try {
		JSON.parse(text.replace(/^\ufeff/, ''));
		return true;
	} catch {
		return false;
	}
}

function value(dice: Dice, deepest: number): string {
	if (deepest > 0 && dice.once(2)) {
		const key = () => JSON.stringify(dice.of(KEYS));
		if (dice.once(2)) return `[${dice.some(4, () => value(dice, deepest - 1)).join()}]`;
		return `{${dice.some(5, () => `${key()}:${value(dice, deepest - 1)}`).join()}}`;
	}
	if (dice.once(300)) return '['.repeat(5000);
	return dice.once(2) ? JSON.stringify(dice.some(3, () => dice.of(ODD_WORDS)).join('')) : dice.of(SCALARS);
}

const KEYS = [
	...ODD_WORDS,
	'id',
	'name',
	'email',
	'address',
	'items',
	'',
	'a.b',
	'a[0]',
	'toString',
	'length',
];
const SCALARS = [
	'0',
	'-0',
	'1.5',
	'1e5',
	'1E+400',
	'12345678901234567890',
	'true',
	'false',
	'null',
	'01',
	'.5',
	'NaN',
	'"\\u00"',
];
