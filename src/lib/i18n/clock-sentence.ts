import type { ClockStep } from '../core/clock-steps.ts';
import type { ClockWords, WriteDay } from './nl/clock.ts';

/** The sentence of one language for one step of a clock. */
export function clockSentence(words: ClockWords, step: ClockStep, day: WriteDay): string {
	// the table is exhaustive by rule, which the compiler cannot follow through the lookup
	const sentence = words.steps[step.rule] as (step: ClockStep, day: WriteDay) => string;
	return sentence(step, day);
}
