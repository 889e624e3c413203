import { sourceOf } from '../../../src/lib/formats/byte-source.ts';
import { sniff } from '../../../src/lib/formats/sniff.ts';
import { recogniseFile } from '../../../src/lib/systems/recognise-file.ts';
import { readParts } from '../../systems/samples.ts';
import type { Reader } from '../reader.ts';
import { fixtures } from '../samples.ts';
import { csv } from './csv.ts';
import { eml } from './eml.ts';
import { json } from './json.ts';
import { html, xml } from './markup.ts';
import { mbox } from './mbox.ts';
import { vcard } from './vcard.ts';

const FORMS = [csv, json, xml, html, eml, mbox, vcard];

/** Any file that is dropped: recognised by its content, read by the system that knows it, to the last record. */
export const dropped: Reader = {
	seeds: () => fixtures(/^(ga4|gmail|hostile|mollie|myonlinestore|other|postnl)\//),
	tokens: FORMS.flatMap(({ tokens }) => tokens),
	make: (dice) => dice.of(FORMS).make(dice),
	async read(bytes) {
		const source = sourceOf(bytes);
		sniff({ bytes: bytes.subarray(0, 1 << 16), size: bytes.length });
		const found = await recogniseFile(source);
		if (!found.ok) return;
		for (const { records } of await readParts(found.value))
			for (const { fields } of records)
				if (fields.some(({ value }) => typeof value !== 'string')) throw new Error('a value that is no text');
	},
};
