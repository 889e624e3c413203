import type { AuditLine } from './audit.ts';
import { rightOf } from './rights/index.ts';

/** Fewer equal lines than this do not leave the app (law.md 4.4: a product choice for a set this small). */
export const K = 3;

/** What a line lost before it could leave; each step also loses the ones before it. */
export const LOSSES = ['none', 'in-time', 'result', 'right', 'year', 'all'] as const;

/** One such step. */
export type Loss = (typeof LOSSES)[number];

/** The columns of an export, in order; an empty value was taken out. */
export const COLUMNS = ['v', 'year', 'right', 'result', 'inTime', 'procedure'] as const;

/** One line as it leaves: a right can be a group (`copy`, `change-or-stop`, `erase`), a year a band (`2025-2029`). */
export type ExportedLine = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The log as it may leave the app, in both forms, and how much of it was made coarser. */
export type AuditExport = {
	/** The number of entries; `<3` when telling it would tell too much, and then nothing else is told. */
	readonly total: number | '<3';
	readonly generalised: readonly { readonly loss: Loss; readonly entries: number }[];
	readonly lines: readonly ExportedLine[];
	readonly csv: string;
	readonly json: string;
};

/**
 * Makes coarser whatever occurs fewer than three times: without `inTime`, then without `result`, then the right in a
 * group, then the year in a band of five, then nothing but its presence (law.md 4.4). The order of lines is that of
 * their text, so it says nothing about when they were made; ids stay behind.
 */
export function exportAudit(log: readonly AuditLine[]): AuditExport {
	if (log.length > 0 && log.length < K) return written('<3', []);
	return written(log.length, enoughOfEach(log));
}

type Class = { readonly line: ExportedLine; readonly loss: Loss; readonly count: number };

function enoughOfEach(log: readonly AuditLine[]): Class[] {
	const classes: Class[] = [];
	let rest = log;
	for (const loss of LOSSES) {
		const groups = grouped(rest, (line) => textOf(SHOWN[loss](line)));
		const enough = groups.filter((group) => group.length >= K);
		classes.push(...enough.map((group) => ({ line: SHOWN[loss](group[0]!), loss, count: group.length })));
		rest = groups.filter((group) => group.length < K).flat();
	}
	return rest.length > 0 ? hidden(classes, rest.length) : classes;
}

function grouped(log: readonly AuditLine[], keyOf: (line: AuditLine) => string): AuditLine[][] {
	const groups = new Map<string, AuditLine[]>();
	for (const line of log) {
		const group = groups.get(keyOf(line));
		if (group) group.push(line);
		else groups.set(keyOf(line), [line]);
	}
	return [...groups.values()];
}

/** Hides the last few lines, too rare in any form, among lines taken from the largest class. */
function hidden(classes: readonly Class[], few: number): Class[] {
	const [largest, ...others] = [...classes].sort((a, b) => b.count - a.count || compare(a.line, b.line));
	const needed = K - few;
	const taken = largest!.count - needed >= K ? needed : largest!.count;
	const left = { ...largest!, count: largest!.count - taken };
	const blank: Class = { line: NOTHING, loss: 'all', count: few + taken };
	return [left, ...others, blank].filter((one) => one.count > 0);
}

const SHOWN: Record<Loss, (line: AuditLine) => ExportedLine> = {
	none: (line) => ({ ...line, v: '1', year: String(line.year) }),
	'in-time': (line) => ({ ...SHOWN.none(line), inTime: '' }),
	result: (line) => ({ ...SHOWN['in-time'](line), result: '' }),
	right: (line) => ({ ...SHOWN.result(line), right: rightOf(line.right).group }),
	// the version of the checklists tells the year
	year: (line) => ({ ...SHOWN.right(line), year: bandOf(line.year), procedure: '' }),
	all: () => NOTHING,
};

const NOTHING: ExportedLine = { v: '1', year: '', right: '', result: '', inTime: '', procedure: '' };

const bandOf = (year: number) => `${year - (year % 5)}-${year - (year % 5) + 4}`;

function written(total: AuditExport['total'], classes: readonly Class[]): AuditExport {
	const lines = classes.flatMap(({ line, count }) => Array<ExportedLine>(count).fill(line)).sort(compare);
	const generalised = LOSSES.filter((loss) => loss !== 'none')
		.map((loss) => ({ loss, entries: countOf(classes, loss) }))
		.filter(({ entries }) => entries > 0);
	const json = JSON.stringify({ v: 1, k: K, total, generalised, entries: lines.map(asJson) }, null, '\t');
	return { total, generalised, lines, csv: csvOf(total, lines), json: `${json}\n` };
}

const countOf = (classes: readonly Class[], loss: Loss) =>
	classes.filter((one) => one.loss === loss).reduce((sum, one) => sum + one.count, 0);

/** RFC 4180; every value is one of ours, so none needs quotes or could be a formula. */
function csvOf(total: AuditExport['total'], lines: readonly ExportedLine[]): string {
	const rows = total === '<3' ? [['total'], [total]] : [COLUMNS, ...lines.map(valuesOf)];
	return rows.map((row) => `${row.join(',')}\r\n`).join('');
}

const asJson = (line: ExportedLine) =>
	Object.fromEntries(COLUMNS.map((column) => [column, column === 'v' ? 1 : line[column] || null]));

const valuesOf = (line: ExportedLine) => COLUMNS.map((column) => line[column]);
const textOf = (line: ExportedLine) => valuesOf(line).join(',');
const compare = (a: ExportedLine, b: ExportedLine) =>
	textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0;
