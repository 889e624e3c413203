import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * A piece of work beside its baseline, both in the same run. `ratio` is how many times as fast as the baseline (or how
 * many times as small as the bound) the work is.
 * @typedef {{ work: string, value: number, unit: string, spread: number[], runs: number, baseline: string,
 *   baselineValue: number, ratio: number, goal: number | null, met: boolean | null }} Row
 */

const MARK = '<!-- results -->';

/** Writes the figures beside the script: as JSON, and as the table in README.md. @param {Row[]} rows */
export async function report(rows) {
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
	const result = JSON.stringify({ machine, rows: rows.map(inOrder) }, null, '\t');
	await write('results.json', `${result}\n`);
	const text = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
	const before = text.slice(0, text.indexOf(MARK) + MARK.length);
	const after = `Medians, with the least and the most, on ${machine}.\n\n${table(rows)}`;
	await write('README.md', `${before}\n\n${after}\n`);
}

/** In the layout that every file here has. @param {string} name @param {string} text */
async function write(name, text) {
	const filepath = join(import.meta.dirname, name);
	const options = await resolveConfig(filepath, { config: LAYOUT });
	writeFileSync(filepath, await format(text, { ...options, filepath }));
}

const LAYOUT = join(import.meta.dirname, '../../.config/prettier.json');

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
