import { describe, expect, it } from 'vitest';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { likenessIn } from '../../src/lib/core/intake/learnt.ts';
import { asides, fromSayings } from './examples.ts';
import { learn, type Example } from './learn.ts';
import { sayings } from './sayings.ts';

const said = (rights: Example['rights'], ...clues: string[]): Example => ({
	rights,
	sentences: [new Set(clues)],
});

describe('learning', () => {
	const examples = [
		said(['erasure'], 'w:wis', 'w:alles'),
		said(['erasure'], 'w:wis', 'w:mij'),
		said(['erasure'], 'w:wis', 'w:dit'),
		said(['access'], 'w:toon', 'w:alles'),
		said(['access'], 'w:toon', 'w:mij'),
		said(['access'], 'w:toon', 'w:dit'),
		said([], 'w:lamp', 'w:dit'),
		said([], 'w:lamp', 'w:mij'),
		said([], 'w:lamp', 'w:alles'),
	];

	it('tells apart what the examples tell apart', () => {
		const learnt = learn(examples, [], [1]);
		const likes = (clue: string) =>
			likenessIn([new Set([clue])], learnt)
				.filter(({ score }) => score > 0)
				.map(({ right }) => right);
		expect(['w:wis', 'w:toon', 'w:lamp'].map(likes)).toEqual([['erasure'], ['access'], []]);
	});

	it('gives the same weights for the same examples', () => {
		expect(learn(examples, [], [1])).toEqual(learn(examples, [], [1]));
	});
});

describe('sayings that were not learnt from', () => {
	it('are read as meant, three in four by likeness alone', { timeout: 120_000 }, async () => {
		const all = await fromSayings(sayings());
		const isLeftOut = (_: unknown, at: number) => at % 5 === 0;
		const learnt = learn(
			all.filter((one, at) => !isLeftOut(one, at)),
			await asides(),
			[1],
		);
		const left = all.filter(isLeftOut);
		const right = left.filter(({ sentences, rights }) => {
			const read = likenessIn(sentences, learnt).filter(({ score }) => score > 0);
			return read.map((one) => one.right).join() === RIGHT_IDS.filter((one) => rights.includes(one)).join();
		});
		expect(right.length / left.length).toBeGreaterThan(0.75);
	});
});
