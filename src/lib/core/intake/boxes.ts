import type { Line } from './lines.ts';

/** The lines of a form without the boxes that were left empty, where others are ticked. */
export const withoutEmptyBoxes = (lines: readonly Line[]): readonly Line[] =>
	lines.some(({ text }) => TICKED.test(text)) ? lines.filter(({ text }) => !EMPTY.test(text)) : lines;

const TICKED = /^[\s>*•-]{0,6}(?:[☒☑✓✔✗✘🗹]|\[[xXvV✓✔]\]|\([xXvV✓✔]\))/u;
const EMPTY = /^[\s>*•-]{0,6}(?:[☐□▢◻⬜]|\[[ _]{0,3}\]|\([ _]{1,3}\))/u;
