import type { LetterSystem } from './facts.ts';

/** The systems that hold something about the person. */
export const held = (systems: readonly LetterSystem[]): readonly LetterSystem[] =>
	systems.filter(({ searched }) => searched === 'found');
