import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	auditEntryOf,
	auditLog,
	AUDIT_RESULTS,
	AUDIT_TIMES,
	readAuditEntry,
} from '../../src/lib/core/audit.ts';
import type { AuditEntry, AuditLine } from '../../src/lib/core/audit.ts';
import { merge, type Book } from '../../src/lib/core/book.ts';
import { COLUMNS, exportAudit, K } from '../../src/lib/core/audit-export.ts';
import type { Request } from '../../src/lib/core/request.ts';
import type { StreamId } from '../../src/lib/core/fact.ts';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { clockOf } from '../../src/lib/core/views.ts';
import { CONTEXT, given, receive, ref, type Scenario } from './scenario.ts';

const UUID = '3f2b8c1e-5d4a-4b6f-9a7e-1c2d3e4f5a6b';
const line: AuditLine = {
	v: 1,
	year: 2026,
	right: 'access',
	result: 'granted',
	inTime: 'within-promise',
	procedure: '2026-1',
};
const times = (count: number, more: Partial<AuditLine> = {}) =>
	Array<AuditLine>(count).fill({ ...line, ...more });

const objected = (scenario: Scenario) =>
	scenario
		.carryOut('done')
		.tick('check-receipt', 'check-all-rights')
		.decide('granted')
		.tick('check-letter')
		.answer()
		.tick('erase-or-keep', 'clean-up')
		.and({ type: 'close' });
const marketing = receive('objection', { scope: 'marketing' });
const closed = objected(given(marketing)).request;

const entryOf = (request: Request) => auditEntryOf(request, clockOf(request));

describe('an audit entry', () => {
	test('is made of a completed request, and only of one', () => {
		expect(entryOf(given(marketing).request)).toBeNull();
		expect(entryOf(closed)).toEqual({
			v: 1,
			year: 2026,
			right: 'objection',
			result: 'granted',
			inTime: 'within-promise',
			procedure: '2026-1',
		});
	});

	test('tells promise, law and late apart by the day the answer was sent', () => {
		const on = (today: '2026-07-01' | '2026-07-02' | '2026-07-03', receivedOn: '2026-06-01' | '2026-06-02') =>
			entryOf(objected(given({ ...marketing, receivedOn }, { ...CONTEXT, today })).request)?.inTime;
		expect(on('2026-07-01', '2026-06-01')).toBe('within-promise');
		expect(on('2026-07-02', '2026-06-02')).toBe('within-promise');
		expect(on('2026-07-02', '2026-06-01')).toBe('late');
		expect(on('2026-07-03', '2026-06-02')).toBe('late');
	});

	test('a letter must have arrived by the promised day; sent in time it still keeps the law', () => {
		const post = given(marketing, { ...CONTEXT, today: '2026-06-30' })
			.carryOut('done')
			.tick('check-receipt', 'check-all-rights')
			.decide('granted')
			.tick('check-letter')
			.answer({ delivery: 'post' })
			.tick('erase-or-keep', 'clean-up')
			.and({ type: 'close' });
		expect(entryOf(post.request)?.inTime).toBe('within-law');
	});

	test('where nothing was promised, no promise was kept', () => {
		expect(entryOf(objected(given({ ...marketing, promise: null })).request)?.inTime).toBe('within-law');
	});

	test('a withdrawal is no decision', () => {
		const withdrawn = given(marketing).and({ type: 'withdraw', on: '2026-06-09', channel: 'post' });
		expect(entryOf(withdrawn.tick('clean-up').and({ type: 'close' }).request)?.result).toBe('no-decision');
	});
});

describe('law.md 4.7', () => {
	test('S1: the schema is closed', () => {
		const stored = { ...line, id: UUID };
		expect(readAuditEntry(stored)).toEqual(stored);
		const version7 = '01890a5d-ac96-774b-bcce-b302099a8057';
		for (const more of [
			{ note: 'x' },
			{ month: 6 },
			{ year: 2026.5 },
			{ procedure: 'June' },
			{ id: version7 },
		]) {
			expect(readAuditEntry({ ...stored, ...more })).toBeNull();
		}
		expect(Object.keys(entryOf(closed)!).sort()).toEqual(Object.keys(line).sort());
	});

	test('S2 and S3: no export holds an address, a day, a long number or anything that a request holds', () => {
		const { csv, json } = exportAudit(auditLog([], [closed, closed, closed]));
		for (const text of [csv, json]) {
			expect(text).toContain('objection');
			expect(text).not.toMatch(/@|\d{4}-\d\d-\d\d|\d{6,}|[0-9a-f]{8,}/);
			for (const id of [ref(0), ref(1), ref(2), ref(5)]) expect(text).not.toContain(id);
		}
	});

	test('S4: the order of lines says nothing about the order of closing', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { maxLength: 40 }).chain(withShuffled), ([log, shuffled]) => {
				expect(exportAudit(shuffled).csv).toBe(exportAudit(log).csv);
				expect(exportAudit(shuffled).json).toBe(exportAudit(log).json);
			}),
		);
	});

	test('S5: another person on other days of the year leaves the same bytes', () => {
		const other = given(
			{ ...marketing, subject: ref(101), message: ref(102), mailing: ref(103), receivedOn: '2026-02-03' },
			{ ...CONTEXT, today: '2026-02-20', systems: ['gmail', 'mailchimp'] },
		);
		const first = exportAudit(auditLog([], [closed, closed, closed]));
		const second = exportAudit(auditLog([], Array(3).fill(objected(other).request)));
		expect(second.csv).toBe(first.csv);
		expect(second.json).toBe(first.json);
	});

	test('S6: what is stored is not derived again, and one request anonymised on two devices is one', () => {
		const stored: AuditEntry = { ...line, id: UUID };
		expect(auditLog([stored], [closed, given(marketing).request])).toEqual([line, entryOf(closed)]);
		const book = merge(anonymisedAs(UUID), anonymisedAs(UUID.replace('3f2b', '4f2b')));
		expect(auditLog(book.audit.values(), [])).toEqual([line]);
	});

	test('S7: no combination that is shown occurs fewer than three times', () => {
		fc.assert(
			fc.property(fc.array(anyLine, { maxLength: 60 }), (log) => {
				const { total, lines, csv } = exportAudit(log);
				const counts = new Map<string, number>();
				for (const one of lines) {
					const key = COLUMNS.map((column) => one[column]).join();
					counts.set(key, (counts.get(key) ?? 0) + 1);
				}
				for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(K);
				expect(lines).toHaveLength(total === '<3' ? 0 : log.length);
				expect(csv.split('\r\n')).toHaveLength(total === '<3' ? 3 : log.length + 2);
			}),
		);
	});
});

describe('an export', () => {
	test('leaves alone what occurs often enough', () => {
		expect(exportAudit(times(3))).toMatchObject({ total: 3, generalised: [] });
		expect(exportAudit(times(3)).csv).toBe(
			'v,year,right,result,inTime,procedure\r\n' +
				'1,2026,access,granted,within-promise,2026-1\r\n'.repeat(3),
		);
	});

	test('drops inTime, then the result, then groups the right, then the year, and says so', () => {
		const losing = (log: AuditLine[]) =>
			exportAudit(log).generalised.map(({ loss, entries }) => `${loss} ${entries}`);
		expect(losing([...times(2), ...times(1, { inTime: 'late' })])).toEqual(['in-time 3']);
		expect(losing([...times(2), ...times(1, { result: 'no-decision' })])).toEqual(['result 3']);
		expect(losing([...times(2), ...times(1, { right: 'portability' })])).toEqual(['right 3']);
		expect(losing([...times(2), ...times(1, { year: 2027, procedure: '2027-1' })])).toEqual(['year 3']);
		expect(losing([...times(2), ...times(1, { right: 'erasure' })])).toEqual(['all 3']);
	});

	test('hides one rare line among frequent ones', () => {
		const { lines, generalised } = exportAudit([...times(6), ...times(1, { right: 'erasure' })]);
		expect(generalised).toEqual([{ loss: 'all', entries: 3 }]);
		expect(lines.filter((one) => one.right === 'access')).toHaveLength(4);
		expect(JSON.stringify(lines)).not.toContain('eras');
	});

	test('of one or two entries only says that there are fewer than three', () => {
		const { csv, json, lines } = exportAudit(times(2));
		expect([csv, lines]).toEqual(['total\r\n<3\r\n', []]);
		expect(JSON.parse(json)).toEqual({ v: 1, k: 3, total: '<3', generalised: [], entries: [] });
	});

	test('of nothing is an empty table', () => {
		expect(exportAudit([])).toMatchObject({ total: 0, csv: 'v,year,right,result,inTime,procedure\r\n' });
	});
});

const ERASED: StreamId = `request/${ref(0)}`;

/** What a device keeps after it anonymised the request. */
const anonymisedAs = (id: string): Book => ({
	streams: new Map(),
	audit: new Map([[id, { ...line, id }]]),
	tombstones: new Map([[ERASED, { stream: ERASED, entries: [id], expiresOn: '2026-12-31' }]]),
});

const anyLine: fc.Arbitrary<AuditLine> = fc.record({
	v: fc.constant(1 as const),
	year: fc.integer({ min: 2024, max: 2031 }),
	right: fc.constantFrom(...RIGHT_IDS),
	result: fc.constantFrom(...AUDIT_RESULTS),
	inTime: fc.constantFrom(...AUDIT_TIMES),
	procedure: fc.constantFrom('2026-1', '2027-1'),
});

const withShuffled = (log: AuditLine[]) =>
	fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }));
