import { deflateRawSync } from 'node:zlib';
import { sourceOf } from '../../../src/lib/formats/byte-source.ts';
import { unpack } from '../../../src/lib/formats/inflate.ts';
import { readXlsx } from '../../../src/lib/formats/xlsx.ts';
import { listZip, MEMORY_LIMITS } from '../../../src/lib/formats/zip-listing.ts';
import { joined, rawZip } from '../../backups/raw-zip.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, mutate, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

/** Workbooks: the XML of one part is changed and the ZIP made to fit, or the ZIP itself is changed. */
export const workbook: Reader = {
	seeds: () => fixtures(/\.xlsx$/),
	tokens: [
		'<c r="XFD1048576"><v>1</v></c>',
		'<c r="A0">',
		'<c t="s"><v>-1</v></c>',
		'<c t="s"><v>99999</v></c>',
		'<c s="9999"><v>1e308</v></c>',
		'<c t="d"><v>2026-99-99</v></c>',
		'<c t="e"><v>#REF!</v></c>',
		'<row r="">',
		'</row>',
		'</c>',
		'<v>',
		'<is><t>',
		'<dimension ref="A1:XFD1048576"/>',
		'<!DOCTYPE a [<!ENTITY b "bb">]>&b;',
		'<t xml:space="preserve">',
		'<sheet name="" sheetId="0" r:id="rId99"/>',
		'r:id="',
		'numFmtId="999"',
		'date1904="1"',
	],
	make: (dice) => zipOf(sheetFiles(dice)),
	async mutate(seed, dice) {
		const files = dice.once(5) ? null : await filesOf(seed);
		if (!files || files.size === 0) return mutate(seed, dice, { tokens: workbook.tokens, seeds: [seed] });
		const path = dice.of([...files.keys()]);
		const content = files.get(path) ?? new Uint8Array();
		return zipOf(files.set(path, mutate(content, dice, { tokens: workbook.tokens, seeds: [content] })));
	},
	async read(bytes) {
		const read = await readXlsx(sourceOf(bytes));
		if (!read.ok) return;
		for (const table of read.value)
			for await (const { size, numbers } of table.read())
				if (size !== numbers.length) throw new Error('a row without its number');
	},
};

const zipOf = (files: ReadonlyMap<string, Uint8Array>) =>
	rawZip(
		[...files].map(([path, content]) => ({
			path,
			content: deflateRawSync(content),
			method: 8,
			claimedBytes: content.length,
		})),
	);

const taken = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

/** The parts of a workbook, taken out once. */
async function filesOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const known = taken.get(bytes);
	if (known) return new Map(known);
	const files = new Map<string, Uint8Array>();
	const listed = await listZip(sourceOf(bytes), MEMORY_LIMITS);
	for (const entry of listed.ok ? listed.value.entries : []) {
		const pieces: Uint8Array[] = [];
		for await (const piece of unpack(sourceOf(bytes), entry)) pieces.push(piece.slice());
		files.set(entry.path, joined(pieces));
	}
	taken.set(bytes, files);
	return new Map(files);
}

function sheetFiles(dice: Dice): ReadonlyMap<string, Uint8Array> {
	const strings = dice.some(6, () => `<si><t>${word(dice)}</t></si>`).join('');
	const rows = dice.some(
		8,
		() => `<row r="${1 + dice.below(20)}">${dice.some(6, () => cell(dice)).join('')}</row>`,
	);
	const parts: Record<string, string> = {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook><workbookPr ${dice.of(['', 'date1904="1"'])}/><sheets><sheet name="${word(dice)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${dice.once(8) ? word(dice) : 'worksheets/sheet1.xml'}"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
		'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
		'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${dice.of(FORMATS)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet><dimension ref="${dice.of(['A1:C3', 'A1', 'A1:XFD1048576', ''])}"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
	};
	return new Map(
		Object.entries(parts)
			.filter(() => !dice.once(40))
			.map(([path, text]) => [path, bytesOf(text)]),
	);
}

function cell(dice: Dice): string {
	const place = `${dice.of('ABCDEZ'.split(''))}${1 + dice.below(20)}`;
	const type = dice.of(['', 't="s"', 't="str"', 't="b"', 't="d"', 't="e"', 't="inlineStr"', 't="x"']);
	const value = dice.of(['0', '1', '45000.5', '-1', '1e9', '1e308', 'NaN', '', word(dice)]);
	const style = dice.of(['', 's="1"', 's="2"', 's="99"']);
	return `<c r="${place}" ${type} ${style}>${type.includes('inline') ? `<is><t>${value}</t></is>` : `<v>${value}</v>`}</c>`;
}

const word = (dice: Dice) => dice.of(ODD_WORDS).replace(/[<"&]/g, '');

const FORMATS = ['yyyy-mm-dd', '[$-413]d mmmm jjjj', '0.00', '[h]:mm:ss', '@', '[[[', 'd\\"'];
