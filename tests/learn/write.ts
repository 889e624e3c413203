import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asides, fromMails, fromSayings } from './examples.ts';
import { learn } from './learn.ts';
import { sayings } from './sayings.ts';

const FOLDERS = ['requests', 'requests-blind', 'requests-blind-2', 'requests-blind-3'];
const SEEDS = [1, 2, 3];
const FILE = join(import.meta.dirname, '../../src/lib/core/intake/words/clue-weights.json');

const mails = await Promise.all(FOLDERS.map(fromMails));
const learnt = learn([...(await fromSayings(sayings())), ...mails.flat()], await asides(), SEEDS);
writeFileSync(FILE, `${JSON.stringify(learnt)}\n`);
console.log(`${learnt.weights.split('\n').length} clues`);
