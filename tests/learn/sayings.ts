import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RightId } from '../../src/lib/core/ids.ts';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'requests');

/** A saying, and what it asks for. */
export type Saying = { readonly rights: readonly RightId[]; readonly text: string };

/** All sayings: a line is rights joined by `+`, a tab, and the text with `\n` for a new line. */
export const sayings = (): Saying[] =>
	readdirSync(join(FOLDER, 'sayings'))
		.sort()
		.flatMap((file) => linesOf(join('sayings', file)))
		.map((line) => {
			const [rights = '', text = ''] = line.split('\t');
			return { rights: rights.split('+').filter(Boolean) as RightId[], text: text.replaceAll('\\n', '\n') };
		});

/** Sentences that people write around what they ask for. */
export const asideTexts = (): string[] => linesOf('asides.tsv');

const linesOf = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
