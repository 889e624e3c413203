import { readCards } from '../../../src/lib/formats/vcard.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

/** Address cards of three versions. */
export const vcard: Reader = {
	seeds: () => fixtures(/\.vcf$/),
	tokens: [
		'BEGIN:VCARD\r\n',
		'END:VCARD\r\n',
		'\r\n ',
		'\r\n\t',
		'=\r\n',
		';ENCODING=QUOTED-PRINTABLE:',
		'=C3=',
		'%zz',
		'\\n',
		'\\;',
		'\\',
		';',
		':',
		'"',
		'item1.',
	],
	make: (dice) => bytesOf(dice.some(4, () => card(dice)).join('')),
	async read(bytes) {
		const { cards, broken } = readCards(new TextDecoder().decode(bytes));
		const lines = [...cards.map(({ line }) => line), ...broken];
		if (new Set(lines).size !== lines.length) throw new Error('two cards on one line');
	},
};

function card(dice: Dice): string {
	const eol = dice.of(['\r\n', '\n', '\r']);
	const properties = dice.some(8, () => `${dice.of(NAMES)}${dice.of(PARAMETERS)}:${value(dice)}`);
	return ['BEGIN:VCARD', ...properties, dice.once(6) ? '' : 'END:VCARD', ''].join(eol);
}

const value = (dice: Dice) =>
	dice.some(5, () => dice.of(WORDS)).join(dice.of([';', '', '\\,', '=\r\n', '\r\n ']));

const NAMES = ['FN', 'N', 'EMAIL', 'item1.EMAIL', 'TEL', 'ADR', 'NOTE', 'X-ABLabel', 'VERSION', ''];
const PARAMETERS = ['', ';TYPE=HOME', ';ENCODING=QUOTED-PRINTABLE', ';CHARSET=x', ';"', ';QUOTED-PRINTABLE'];
const WORDS = [...ODD_WORDS, 'Noor', 'a@b.example', '=C3=A9', '=', '=ZZ', '\\n', '\\', '%', '%C3'];
