import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../src/lib/core/fact.ts';
import { RIGHT_IDS, type Language } from '../../src/lib/core/ids.ts';
import { rightOf } from '../../src/lib/core/rights/index.ts';
import { rights as english } from '../../src/lib/i18n/en/rights.ts';
import { rights as dutch } from '../../src/lib/i18n/nl/rights.ts';

const WORDS = { nl: dutch, en: english };

describe.each(RIGHT_IDS)('%s', (id) => {
	const right = rightOf(id);

	test('names each step, ground and statement once', () => {
		for (const ids of [right.steps.map(idOf), right.grounds.map(idOf), right.statements]) {
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	test('can be decided, answered, closed, and ends without a decision in the ways every right does', () => {
		const kinds = right.steps.filter((step) => !step.when && !step.optional).map((step) => step.kind);
		expect(kinds).toEqual(expect.arrayContaining(['decide', 'answer']));
		expect(right.outcomes).toEqual(expect.arrayContaining(['granted', 'not-identifiable', 'outside-gdpr']));
	});

	test('has a ground for each of its outcomes that needs one, and no ground for another outcome', () => {
		const carried = new Set(right.grounds.flatMap((ground) => ground.carries));
		const needing = right.outcomes.filter((outcome) => outcome !== 'granted' && outcome !== 'nothing-held');
		expect([...carried].sort()).toEqual([...needing].sort());
	});

	test('asks for steps on the way to its own outcomes only', () => {
		const counted = right.steps.flatMap((step) => step.countsFor ?? []);
		for (const outcome of counted) expect(OUTCOMES).toContain(outcome);
	});

	test('promises only what it also states', () => {
		expect(right.statements).toEqual(expect.arrayContaining([...right.promised]));
	});

	test.each(['nl', 'en'] as const)('reads as a checklist in %s', async (language) => {
		await expect(asText(id, language)).toMatchFileSnapshot(`../golden/checklists/${id}.${language}.txt`);
	});
});

test('article 16 has no ground of refusal, and nobody can refuse a withdrawal of consent', () => {
	const sources = rightOf('rectification').grounds.filter((ground) => ground.carries.includes('refused'));
	expect(sources.map(idOf)).toEqual(['data-correct', 'truthful-record', 'excessive', 'listed-interest']);
	const refusals = rightOf('consent-withdrawal').grounds.filter((ground) =>
		ground.carries.includes('refused'),
	);
	expect(refusals).toEqual([]);
});

test('article 41 UAVG reaches every right of articles 15 to 21, not article 22', () => {
	const without = RIGHT_IDS.filter(
		(id) => !rightOf(id).grounds.some((ground) => ground.id === 'listed-interest'),
	);
	expect(without).toEqual(['automated-decision', 'consent-withdrawal']);
});

test('recipients are told of a rectification, an erasure and a restriction', () => {
	const telling = RIGHT_IDS.filter((id) => rightOf(id).tell === 'each-recipient');
	expect(telling).toEqual(['rectification', 'erasure', 'restriction']);
	for (const id of telling) expect(rightOf(id).steps.map((step) => step.kind)).toContain('notify');
});

const idOf = ({ id }: { id: string }) => id;

/** A checklist as a lawyer reads it. */
function asText(id: (typeof RIGHT_IDS)[number], language: Language): string {
	const right = rightOf(id);
	const words = WORDS[language];
	const steps = right.steps.map((step, at) => {
		const { title, help, law } = words.steps[step.id];
		const only = step.countsFor
			? ` [${step.countsFor.map((outcome) => words.outcomes[outcome]).join(', ')}]`
			: '';
		const notes = `${step.optional ? ' (optional)' : ''}${step.when ? ' (if)' : ''}${only}`;
		return `${at + 1}. ${title}${notes}\n   ${help}\n   ${law}\n   ${step.source}; ${step.kind} before ${step.gates}\n`;
	});
	const grounds = right.grounds.map((ground) => {
		const { name, help } = words.grounds[ground.id];
		const carries = ground.carries.map((outcome) => words.outcomes[outcome]).join(', ');
		const asks = (ground.asks ?? []).map((question) => `\n    ? ${words.groundQuestions[question]}`).join('');
		return `- ${name} (${ground.source}) [${carries}]\n  ${help}${asks}\n`;
	});
	const statements = right.statements.map(
		(statement) =>
			`- ${right.promised.includes(statement) ? 'promise' : 'law'}: ${words.statements[statement]}\n`,
	);
	const refusal = right.refusalStatements.map((statement) => `- refused: ${words.statements[statement]}\n`);
	const { name, what } = words.names[id];
	const effects = right.effects.map((effect) => `! ${words.effects[effect]}\n`);
	const head = `${name} (art. ${right.article})\n${what}\n${effects.join('')}`;
	return [head, steps.join('\n'), grounds.join(''), [...statements, ...refusal].join('')].join('\n');
}
