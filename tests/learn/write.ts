import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asides, examples } from './examples.ts';
import { learn } from './learn.ts';

const FOLDERS = ['requests', 'requests-blind', 'requests-blind-2'];
const SEEDS = [1, 2, 3];
const FILE = join(import.meta.dirname, '../../src/lib/core/intake/words/clue-weights.json');

const learnt = learn(await examples(FOLDERS), await asides(), SEEDS);
writeFileSync(FILE, `${JSON.stringify(learnt)}\n`);
console.log(`${learnt.weights.split('\n').length} clues`);
