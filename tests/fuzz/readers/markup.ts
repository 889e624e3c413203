import { readHtmlTables } from '../../../src/lib/formats/html-table.ts';
import { htmlToText } from '../../../src/lib/formats/mail-html.ts';
import { tableOf } from '../../../src/lib/formats/rows-in-memory.ts';
import { leaves } from '../../../src/lib/formats/tree.ts';
import { readXml } from '../../../src/lib/formats/xml.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** XML as a tree, with the entities and the depth that break other readers. */
export const xml: Reader = {
	seeds: () => fixtures(/\.xml$/),
	tokens: [
		'<a>',
		'</a>',
		'<a/>',
		'<![CDATA[',
		']]>',
		'<!--',
		'-->',
		'<?xml version="1.0" encoding="utf-7"?>',
		'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
		'&b;',
		'&#x0;',
		'&#xffffffff;',
		' x="1"',
		" __proto__='",
		'<__proto__>',
		'<constructor>',
	],
	make: (dice) =>
		bytesOf(`<?xml version="1.0"?>${element(dice, ['orders', 'order', '__proto__', 'a:b'], 6)}`),
	async read(bytes) {
		const read = readXml(textOf(bytes));
		if (read.ok) leaves(read.value.root);
	},
};

/** HTML pages as tables and as the text of a mail. */
export const html: Reader = {
	seeds: () => fixtures(/\.html$|\.xls$/),
	tokens: [
		'<table>',
		'</table>',
		'<tr>',
		'<td colspan=256>',
		'<td colspan=-1>',
		'<td colspan=1e9>',
		'<script>',
		'</script',
		'<style>',
		'<template>',
		'<blockquote>',
		'<div hidden>',
		'<p style="display : none">',
		'<!--',
		'<![CDATA[',
		'&nbsp',
		'&#x110000;',
		'<a href="https://x.example/">',
		'<',
		'</',
		'="',
		'<svg><title>',
	],
	make: (dice) => bytesOf(dice.some(3, () => element(dice, TAGS, 7)).join('')),
	async read(bytes) {
		const text = textOf(bytes);
		const tables = readHtmlTables(text);
		for (const rows of tables) for await (const read of tableOf(rows, null)?.read() ?? []) void read.numbers;
		const cells = tables.flat(2).length;
		if (cells > 200_000 + text.length) throw new Error(`${cells} cells`);
		if (htmlToText(text).length > 20 * text.length + 100) throw new Error('the text grew');
	},
};

function element(dice: Dice, tags: readonly string[], deepest: number): string {
	const tag = dice.of(tags);
	const attributes = dice.some(2, () => ` ${dice.of(ATTRIBUTES)}`).join('');
	const inner = deepest === 0 ? '' : dice.some(4, () => child(dice, tags, deepest - 1)).join('');
	return `<${tag}${attributes}>${inner}${dice.once(6) ? '' : `</${tag}>`}`;
}

const child = (dice: Dice, tags: readonly string[], deepest: number) =>
	dice.once(2) ? element(dice, tags, deepest) : dice.of(WORDS);

const TAGS = 'table tr td th p div b a blockquote script style template br li ul svg select td td tr'.split(
	' ',
);
const ATTRIBUTES = [
	'colspan=3',
	'colspan="300"',
	'hidden',
	'href=http://x.example',
	"x='",
	'style="DISPLAY:none"',
	'__proto__=1',
];
const WORDS = [
	...ODD_WORDS,
	'tekst',
	'&amp;',
	'&b;',
	'&#233;',
	'&eacute',
	'<![CDATA[x]]>',
	'<!-- x -->',
	' ',
	'\u00a0',
];
