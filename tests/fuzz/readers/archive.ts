import { unpack } from '../../../src/lib/formats/inflate.ts';
import { sourceOf } from '../../../src/lib/formats/byte-source.ts';
import { listZip, MEMORY_LIMITS } from '../../../src/lib/formats/zip-listing.ts';
import { deflateRawSync } from 'node:zlib';
import { rawZip, type RawEntry } from '../../backups/raw-zip.ts';
import type { Dice } from '../dice.ts';
import { bytesOf, ODD_WORDS } from '../mutate.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';

/** ZIPs that lie about sizes, places, methods and names; what is opened gives no more than was said. */
export const archive: Reader = {
	seeds: () => fixtures(/\.zip$/),
	tokens: [
		'PK\x03\x04',
		'PK\x01\x02',
		'PK\x05\x06',
		'PK\x06\x06',
		'PK\x06\x07',
		'../',
		'\xff\xff\xff\xff',
		'a/',
	],
	make: (dice) =>
		rawZip(
			dice.some(6, () => entry(dice)),
			dice.once(6) ? { entries: dice.below(9), at: dice.below(500) } : {},
		),
	async read(bytes) {
		const source = sourceOf(bytes);
		const listed = await listZip(source, MEMORY_LIMITS);
		if (!listed.ok) return;
		for (const one of listed.value.entries) {
			if (/(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(one.path)) throw new Error('an unsafe path');
			const pieces = unpack(source, one);
			let unpacked = 0;
			for (let next = await pieces.next(); ; next = await pieces.next()) {
				if (next.done && next.value && unpacked !== one.bytes)
					throw new Error('whole, but not as long as said');
				if (next.done) break;
				unpacked += next.value.length;
			}
			if (unpacked > one.bytes) throw new Error('more than was said');
		}
	},
};

function entry(dice: Dice): RawEntry {
	const text = bytesOf(
		dice
			.some(6, () => dice.of(ODD_WORDS))
			.join('')
			.repeat(dice.of([1, 1, 1, 50, 2000])),
	);
	const packed = dice.once(2);
	return {
		path: dice.some(3, () => dice.of(NAMES)).join(dice.of(['/', ''])),
		content: packed ? deflateRawSync(text) : text,
		method: dice.once(12) ? dice.below(100) : packed ? 8 : 0,
		flags: dice.once(12) ? dice.below(2 ** 16) : 0,
		claimedBytes: dice.once(5) ? dice.of([0, 1, text.length + 1, 2 ** 31, 2 ** 32 - 1]) : text.length,
		...(dice.once(12) ? { claimedAt: dice.of([0, 1, 30, 2 ** 32 - 1]) } : {}),
	};
}

const NAMES = [
	...ODD_WORDS,
	'a.csv',
	'..',
	'',
	'.',
	'C:',
	'con',
	'\\',
	'x'.repeat(100),
	'Takeout',
	'Mail.mbox',
	'b/',
];
