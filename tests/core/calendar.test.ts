import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/lib/core/request.ts';
import { requestMark } from '../../src/lib/core/request-mark.ts';
import { requestDates } from '../../src/lib/core/views/calendar.ts';
import { clockOf } from '../../src/lib/core/views/clock-of.ts';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const access = given(receive('access')).request;
const datesOf = (request: Request) =>
	Object.fromEntries(
		requestDates(request, clockOf(request), CONTEXT.today, CONTEXT.systems).map(({ key, on, over }) => [
			key,
			over ? `${on} over` : on,
		]),
	);
const answered = (request: Request): Request => ({
	...request,
	answers: [{ sentOn: '2026-06-09', letter: ref(5), delivery: 'email', to: 'known-address' }],
});

describe('the days of a request', () => {
	test('are the working date and the last day to tell of more time', () => {
		expect(datesOf(access)).toEqual({ answer: '2026-07-01', 'extension-gate': '2026-07-01' });
	});

	test('move with an extension, which closes its own gate', () => {
		const extended: Request = {
			...access,
			extensions: [{ sentOn: '2026-06-20', ground: 'complexity', reason: ref(4) }],
		};
		expect(datesOf(extended)).toEqual({ answer: '2026-09-01', 'extension-gate': '2026-07-01 over' });
	});

	test('leave the calendar once it is answered; a refusal opens the way to court', () => {
		const refused: Request = {
			...answered(access),
			decision: { outcome: 'refused', on: '2026-06-09', grounds: [], reason: null },
		};
		expect(datesOf(refused)).toEqual({
			answer: '2026-07-01 over',
			'extension-gate': '2026-07-01 over',
			'court-window': '2026-07-21',
			close: '2026-06-23',
		});
		expect(
			datesOf({ ...refused, decision: { ...refused.decision!, outcome: 'granted' } }),
		).not.toHaveProperty('court-window');
	});

	test('hold the review of a restriction', () => {
		expect(datesOf(given(receive('restriction')).request)).toHaveProperty('review-restriction');
	});
});

describe('the mark of a request', () => {
	test('is the same for the same request, and short', () => {
		const id = 'c0ffee12-0000-4000-8000-000000000000';
		expect(requestMark(id)).toBe(requestMark(id));
		expect(requestMark(id)).toMatch(/^[A-Z]\d{1,3}$/);
	});

	test('differs for most others', () => {
		const marks = Array.from({ length: 200 }, (_, at) =>
			requestMark(`${(at * 21_474_837).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`),
		);
		expect(new Set(marks).size).toBeGreaterThan(180);
	});
});
