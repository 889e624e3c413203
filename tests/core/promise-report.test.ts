import { expect, test } from 'vitest';
import type { PolicyVersion } from '../../src/lib/core/policy-version.ts';
import { promiseReport } from '../../src/lib/core/promise-report.ts';
import type { Request } from '../../src/lib/core/request.ts';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const version = (
	validFrom: PolicyVersion['validFrom'],
	promises: PolicyVersion['promises'],
): PolicyVersion => ({
	policy: ref(70),
	text: ref(71),
	validFrom,
	promise: { value: 30, unit: 'day' },
	terms: {},
	promises,
	concernsKnownData: false,
	notices: [],
});
const open = given(receive('access')).request;
const answered = (sentOn: `${number}-${number}-${number}`): Request => ({
	...open,
	answers: [{ sentOn, letter: ref(5), delivery: 'email', to: 'known-address' }],
});
const judging = {
	policies: [version('2026-01-01', ['free-of-charge']), version('2026-06-02', [])],
	systems: CONTEXT.systems,
	today: '2026-11-01',
} as const;

test('each request is counted by the version in force at its receipt', () => {
	const later: Request = { ...answered('2026-06-20'), receivedOn: '2026-06-02' };
	const report = promiseReport(2026, [answered('2026-06-09'), answered('2026-08-01'), open, later], judging);
	expect(report.rows).toEqual([
		{ promise: 'answer-in-term', kept: 2, notKept: 2, open: 0 },
		{ promise: 'free-of-charge', kept: 2, notKept: 0, open: 1 },
	]);
	expect(report).toMatchObject({ kept: 4, judged: 6 });
});

test('requests of another year, or from before the first version, are not judged', () => {
	expect(promiseReport(2025, [answered('2026-06-09')], judging).rows).toEqual([]);
	const before: Request = { ...answered('2025-12-30'), receivedOn: '2025-12-01' };
	expect(promiseReport(2025, [before], judging)).toEqual({ rows: [], kept: 0, judged: 0 });
});
