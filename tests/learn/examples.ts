import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cluesOf } from '../../src/lib/core/intake/clues.ts';
import { forwardIn } from '../../src/lib/core/intake/forward.ts';
import { searchable } from '../../src/lib/core/intake/judge.ts';
import { letterOf } from '../../src/lib/core/intake/letter.ts';
import { messageOf } from '../../src/lib/core/intake/message.ts';
import { spokenIn } from '../../src/lib/core/intake/weigh.ts';
import { parseMail } from '../../src/lib/formats/eml.ts';
import { labelsOf, mailBytes } from '../core/intake-reading.ts';
import type { Example } from './learn.ts';
import { asideTexts, type Saying } from './sayings.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Sayings as examples to learn from. */
export const fromSayings = (sayings: readonly Saying[]): Promise<Example[]> =>
	Promise.all(sayings.map(async ({ rights, text }) => ({ rights, sentences: await cluesOfText(text) })));

/** The labelled mails of a folder of fixtures as examples. */
export const fromMails = (folder: string): Promise<Example[]> =>
	Promise.all(
		labelsOf(folder).map(async ({ file, rights }) => ({
			rights,
			sentences: await cluesIn(readFileSync(join(FIXTURES, folder, file))),
		})),
	);

/** What people write around what they ask for. */
export const asides = async (): Promise<ReadonlySet<string>[]> =>
	(await Promise.all(asideTexts().map(cluesOfText))).flat();

const cluesOfText = (text: string) =>
	cluesIn(mailBytes('From: Kim Jansen <kim@jansen.example>\nTo: post@winkel.example', text));

async function cluesIn(bytes: Uint8Array): Promise<ReadonlySet<string>[]> {
	const outer = messageOf(await parseMail(bytes));
	const letter = letterOf(forwardIn(outer)?.message ?? outer);
	return spokenIn(letter, searchable(letter.sentences)).map(({ tokens }) => cluesOf(tokens));
}
