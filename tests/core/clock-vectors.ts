import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Day } from '../../src/lib/core/day.ts';

/** One row of `vectors/deadlines.csv`, with what its last column and its note say. */
export type Vector = {
	id: string;
	received: string;
	promiseDue: Day;
	statutoryDue: Day;
	extendedDue: Day;
	pauses: { askedOn: Day; answeredOn: Day }[];
	/** `governs`, `working_date`, `statute`, `ext` and, where given, `safe_*`, `with_KB_days*`, `without_suspension`. */
	said: Record<string, string>;
};

/** The deadlines that the law's rules must give, from the fixture. */
export function readVectors(): Vector[] {
	const text = readFileSync(new URL('../fixtures/vectors/deadlines.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	return data.map((row) => ({
		id: row.id!,
		received: row.received!,
		promiseDue: row.promise_due as Day,
		statutoryDue: row.statutory_due as Day,
		extendedDue: row.extended_due as Day,
		pauses: readPauses(row.rule_note!),
		said: Object.fromEntries(row.decided_by!.split('; ').map(readPair)),
	}));
}

const readPair = (text: string) => {
	const [name, value] = text.split('=');
	return [name!, value!.replace(/ \(T-\d+\)$/, '')] as const;
};

function readPauses(note: string): Vector['pauses'] {
	const read = /asked (\S+?),? .*?answered (\S+): pause (\d+)/.exec(note);
	if (!read) return [];
	const [, askedOn, answeredOn, days] = read;
	return Number(days) === 0 ? [] : [{ askedOn: askedOn as Day, answeredOn: answeredOn as Day }];
}
