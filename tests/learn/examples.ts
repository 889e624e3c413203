import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RightId } from '../../src/lib/core/ids.ts';
import { cluesOf } from '../../src/lib/core/intake/clues.ts';
import { forwardIn } from '../../src/lib/core/intake/forward.ts';
import { letterOf } from '../../src/lib/core/intake/letter.ts';
import { messageOf } from '../../src/lib/core/intake/message.ts';
import { spokenIn } from '../../src/lib/core/intake/weigh.ts';
import { parseMail } from '../../src/lib/formats/eml.ts';
import { labelsOf, mailBytes } from '../core/intake-reading.ts';
import type { Example } from './learn.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** A saying, and what it asks for. */
export type Saying = { readonly rights: readonly RightId[]; readonly text: string };

/** The lines of a file of sayings: rights joined by `+`, a tab, the text with `\n` for a new line. */
export const sayingsIn = (file: string): Saying[] =>
	linesOf(file).map((line) => {
		const [rights = '', text = ''] = line.split('\t');
		return { rights: rights.split('+').filter(Boolean) as RightId[], text: text.replaceAll('\\n', '\n') };
	});

/** All that is learnt from: sayings, and the mails of these folders. */
export async function examples(folders: readonly string[]): Promise<Example[]> {
	const sayings = sayingsIn('sayings.tsv').map(async ({ rights, text }) => ({ rights, sentences: await clues(text) }));
	const mails = folders.flatMap((folder) =>
		labelsOf(folder).map(async ({ file, rights }) => ({
			rights,
			sentences: await cluesIn(readFileSync(join(FIXTURES, folder, file))),
		})),
	);
	return Promise.all([...sayings, ...mails]);
}

/** What people write around what they ask for. */
export const asides = async (): Promise<ReadonlySet<string>[]> =>
	(await Promise.all(linesOf('asides.tsv').map(clues))).flat();

const linesOf = (file: string): string[] =>
	readFileSync(join(FIXTURES, 'requests', file), 'utf8').trimEnd().split('\n');

const clues = (text: string) =>
	cluesIn(mailBytes('From: Kim Jansen <kim@jansen.example>\nTo: post@winkel.example', text));

async function cluesIn(bytes: Uint8Array): Promise<ReadonlySet<string>[]> {
	const outer = messageOf(await parseMail(bytes));
	const letter = letterOf(forwardIn(outer)?.message ?? outer);
	return spokenIn(letter).map(({ tokens }) => cluesOf(tokens));
}
