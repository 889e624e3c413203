import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/**
 * A piece of work beside its baseline, both in the same run. `ratio` is how many times as fast as the baseline (or how
 * many times as small as the bound) the work is.
 * @typedef {{ work: string, value: number, unit: string, spread: number[], runs: number, baseline: string,
 *   baselineValue: number, ratio: number, goal: number | null, met: boolean | null }} Row
 */

const MARK = '<!-- results -->';

/** Writes the figures beside the script: as JSON, and as the table in README.md. @param {Row[]} rows */
export function report(rows) {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
	const result = JSON.stringify({ machine, rows: rows.map(inOrder) }, null, '\t');
	writeFileSync(join(import.meta.dirname, 'results.json'), `${result}\n`);
	const readme = join(import.meta.dirname, 'README.md');
	const text = readFileSync(readme, 'utf8');
	const before = text.slice(0, text.indexOf(MARK) + MARK.length);
	writeFileSync(
		readme,
		`${before}\n\nMedians, with the least and the most, on ${machine}.\n\n${table(rows)}\n`,
	);
}

/** @param {Row} row */
function inOrder({ work, baseline, ratio, goal, met, ...more }) {
	return { work, baseline, ratio, goal: goal === null ? null : Number(goal.toFixed(2)), met, ...more };
}

/** @param {Row[]} rows */
function table(rows) {
	const cells = rows.map((row) => [
		row.work,
		`${row.value} ${row.unit} (${row.spread.join('–')}, ${row.runs} runs)`,
		row.baseline,
		`${row.baselineValue} ${row.unit}`,
		row.ratio,
		row.goal === null ? '–' : `≥ ${Number(row.goal.toFixed(2))}`,
		row.met === null ? '–' : row.met ? 'yes' : 'no',
	]);
	const head = ['work', 'median', 'baseline', 'median', 'ratio', 'goal', 'met'];
	const rule = ['---', '---:', '---', '---:', '---:', '---:', '---'];
	return [head, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
