import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AuditEntry } from '../../src/lib/core/audit.ts';
import type { Day } from '../../src/lib/core/day.ts';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { reportCsv, shareReport, type SharedCell } from '../../src/lib/core/report-sharing.ts';
import { reportYears, yearlyReport, type ReportRow } from '../../src/lib/core/report.ts';
import type { Request } from '../../src/lib/core/request.ts';
import { given, receive, ref } from './scenario.ts';

const open = given(receive('access')).request;
const answered = (receivedOn: Day, sentOn: Day, more: Partial<Request> = {}): Request => ({
	...open,
	receivedOn,
	decision: { outcome: 'granted', on: sentOn, grounds: [], reason: null },
	answers: [{ sentOn, letter: ref(5), delivery: 'email', to: 'known-address' }],
	...more,
});
const refusal = { outcome: 'refused', on: '2026-03-20', grounds: ['excessive'], reason: ref(4) } as const;
const year = [
	answered('2026-03-02', '2026-03-12'),
	answered('2026-03-02', '2026-03-22', { decision: refusal }),
	answered('2026-03-02', '2026-04-02', { promise: null }),
	answered('2026-03-02', '2026-04-20'),
	answered('2026-03-02', '2026-05-20', {
		extensions: [{ sentOn: '2026-03-30', ground: 'complexity', reason: ref(4) }],
	}),
	{ ...open, receivedOn: '2026-05-28' as const },
	answered('2025-12-30', '2026-01-10'),
];
const gone: AuditEntry = {
	id: '3f2b8c1e-5d4a-4b6f-9a7e-1c2d3e4f5a6b',
	v: 1,
	year: 2026,
	right: 'access',
	result: 'granted',
	inTime: 'late',
	procedure: '2026-1',
};

describe('the yearly report', () => {
	test('counts per right what came in, how it was answered and how long it took', () => {
		const { rights, all } = yearlyReport(2026, year, [gone], '2026-06-10');
		expect(rights.access).toEqual({
			received: 7,
			withinPromise: 2,
			withinLaw: 2,
			late: 2,
			open: 1,
			extended: 1,
			refused: 1,
			medianDays: 31,
			anonymous: 1,
		});
		expect(all).toEqual(rights.access);
		expect(rights.erasure).toMatchObject({ received: 0, medianDays: null });
	});

	test('an open request past its term is late', () => {
		const { all } = yearlyReport(2026, [{ ...open, receivedOn: '2026-04-01' }], [], '2026-06-10');
		expect([all.late, all.open]).toEqual([1, 0]);
	});

	test('knows the years of which something is left', () => {
		expect(reportYears(year, [{ ...gone, year: 2023 }])).toEqual([2026, 2025, 2023]);
	});
});

describe('a report that is shared', () => {
	test('prints one and two as <3, and hides what would give them away', () => {
		const requests = [
			...Array<Request>(6).fill(answered('2026-03-02', '2026-03-12')),
			answered('2026-03-02', '2026-05-20'),
		];
		const { rights, all } = shareReport(yearlyReport(2026, requests, [], '2026-06-10'));
		expect(rights.access.late).toBe('<3');
		expect(
			[rights.access.received, rights.access.withinPromise].filter((cell) => cell === 'hidden'),
		).toHaveLength(1);
		expect(all.late).toBe('<3');
		expect(rights.access.medianDays).toBe(10);
	});

	test('never lets one hidden number be computed from a sum', () => {
		fc.assert(
			fc.property(fc.array(anyRow, { minLength: 8, maxLength: 8 }), (rows) => {
				const rights = Object.fromEntries(RIGHT_IDS.map((right, at) => [right, rows[at]!])) as Record<
					(typeof RIGHT_IDS)[number],
					ReportRow
				>;
				const shared = shareReport({ year: 2026, rights, all: sumOf(rows) });
				const all = [...RIGHT_IDS.map((right) => shared.rights[right]), shared.all];
				const sums = [
					...all.map((row) => [row.received, row.withinPromise, row.withinLaw, row.late, row.open]),
					...(['received', 'late', 'extended', 'refused'] as const).map((column) =>
						all.map((row) => row[column]),
					),
				];
				for (const sum of sums) expect(isSafe(sum)).toBe(true);
				expect(reportCsv(shared)).not.toMatch(/,[12](,|\r)/);
			}),
		);
	});

	test('is a table with a line per right and one for all', () => {
		const csv = reportCsv(shareReport(yearlyReport(2026, year, [gone], '2026-06-10')));
		expect(csv.split('\r\n')).toHaveLength(11);
		expect(csv.split('\r\n')[1]).toBe('2026,access,7,<3,<3,<3,<3,<3,<3,<3,30');
	});
});

/** One hidden number in a sum of shown ones could be computed. */
const isSafe = (sum: readonly SharedCell[]) => sum.filter((cell) => typeof cell !== 'number').length !== 1;

const anyRow: fc.Arbitrary<ReportRow> = fc
	.tuple(...Array.from({ length: 6 }, () => fc.nat({ max: 6 })))
	.map(([withinPromise = 0, withinLaw = 0, late = 0, pending = 0, extended = 0, refused = 0]) => ({
		received: withinPromise + withinLaw + late + pending,
		withinPromise,
		withinLaw,
		late,
		open: pending,
		extended,
		refused,
		medianDays: null,
		anonymous: 0,
	}));

const sumOf = (rows: readonly ReportRow[]): ReportRow =>
	rows.reduce((all, row) => ({
		...all,
		received: all.received + row.received,
		withinPromise: all.withinPromise + row.withinPromise,
		withinLaw: all.withinLaw + row.withinLaw,
		late: all.late + row.late,
		open: all.open + row.open,
		extended: all.extended + row.extended,
		refused: all.refused + row.refused,
	}));
