import { readPolicy } from '../../../src/lib/policy/read-policy.ts';
import { dutch } from '../../policy/phrases/dutch.ts';
import { english } from '../../policy/phrases/english.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

const PHRASES = [dutch, english].flatMap((bank) => [
	...Object.values(bank.slots).flatMap(({ text, others }) => [text, ...others]),
	...Object.values(bank.claims).flatMap(({ wrong, fine }) => [...wrong, ...fine]),
	...bank.unfilled,
	...bank.outline.filter((part) => part.startsWith('#')),
]);

/** Privacy policies as text, Markdown and HTML; what is quoted stands in the text. */
export const policy: Reader = {
	seeds: () => fixtures(/^policies\/.*\.(txt|md|html)$/),
	tokens: [
		'\n\n',
		'- ',
		'1. ',
		'| a | b |\n',
		'<p>',
		'<li>',
		'</table>',
		'[NAAM]',
		'{{',
		'XX-XX-20XX',
		'binnen een maand',
		'within 30 days',
		'geen ',
		'niet ',
		'. ',
		'&nbsp;',
		'**',
		'_',
		'a@b.example',
	],
	make: (dice) =>
		bytesOf(
			dice
				.some(25, () => dice.of(dice.once(3) ? ODD_WORDS : PHRASES))
				.join(dice.of([' ', '\n', '\n\n', '</p><p>', '. '])),
		),
	async read(bytes) {
		const text = new TextDecoder().decode(bytes);
		const { findings, systems, retention, addressRule, remarks } = readPolicy(text, { today: '2026-11-22' });
		for (const said of [...findings, ...systems, ...retention, addressRule, ...Object.values(remarks)])
			if (said && !text.includes(said.quote)) throw new Error('a quote that is not in the text');
	},
};
