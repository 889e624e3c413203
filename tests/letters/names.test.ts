import { expect, test } from 'vitest';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { rightOf } from '../../src/lib/core/rights/index.ts';
import { letters as en } from '../../src/lib/i18n/en/letters.ts';
import { letters as nl } from '../../src/lib/i18n/nl/letters.ts';
import type { FactName } from '../../src/lib/letters/facts.ts';
import { LETTER_MOMENTS, type LetterMoment } from '../../src/lib/letters/moments.ts';
import { COMMON_STATEMENTS, type StatementId } from '../../src/lib/letters/statements.ts';
import { exampleFacts } from './example-facts.ts';

type Names = {
	moments: Record<LetterMoment, string>;
	facts: Record<FactName, string>;
	statements: Record<StatementId, string>;
};

test.each([
	['nl', nl satisfies Names],
	['en', en satisfies Names],
])(
	'every letter, fact and statement has a name for the owner in %s, and nothing else has',
	(_language, words) => {
		const statements = RIGHT_IDS.flatMap((right) => [
			...rightOf(right).statements,
			...rightOf(right).refusalStatements,
		]);
		expect(Object.keys(words.moments).sort()).toEqual([...LETTER_MOMENTS].sort());
		expect(Object.keys(words.facts).sort()).toEqual(Object.keys(exampleFacts('granted', 'access')).sort());
		expect(Object.keys(words.statements).sort()).toEqual(
			[...new Set([...COMMON_STATEMENTS, ...statements])].sort(),
		);
		for (const group of [words.moments, words.facts, words.statements])
			expect(Object.values(group).every((name) => name.trim() !== '')).toBe(true);
	},
);
