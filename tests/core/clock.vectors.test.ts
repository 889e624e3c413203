import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as Core from '../../src/lib/core/clock.ts';
import type { ClockStep, TermName } from '../../src/lib/core/clock-steps.ts';
import type { Day } from '../../src/lib/core/day.ts';
import type * as Holidays from '../../src/lib/core/holidays.ts';
import { clock as words } from '../../src/lib/i18n/nl/clock.ts';
import { readVectors } from './clock-vectors.ts';

const vectors = readVectors();
const THIRTY_DAYS = { value: 30, unit: 'day' } as const;

/** How the vectors write the reasoning of one term: `T-07+T-08+T-09(zondag 2028-04-30)`. */
const reasoning = (first: string, term: TermName, steps: readonly ClockStep[]) =>
	[first, ...steps.flatMap((step) => ('term' in step && step.term === term ? [written(step)] : []))].join(
		'+',
	);

const written = (step: ClockStep) =>
	step.rule === 'T-09'
		? `T-09(${step.over.map(({ on, why }) => `${words.daysOff[why]} ${on}`).join(',')})`
		: step.rule;

it('has 37 vectors, one with a pause', () => {
	expect(vectors).toHaveLength(37);
	expect(vectors.filter(({ pauses }) => pauses.length > 0).map(({ id }) => id)).toEqual(['D65']);
});

describe.each([
	['UTC', 0],
	['America/New_York', 300],
	['Asia/Tokyo', -540],
])('a device in %s', (zone, minutesBehind) => {
	const before = process.env.TZ;
	let core: typeof Core;
	let holidays: typeof Holidays;

	beforeAll(async () => {
		process.env.TZ = zone;
		vi.resetModules();
		core = await import('../../src/lib/core/clock.ts');
		holidays = await import('../../src/lib/core/holidays.ts');
	});
	afterAll(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	it('really is in that zone', () => {
		expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(minutesBehind);
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	});

	it.each(vectors)('$id received $received', ({ received, pauses, said, ...dates }) => {
		const found = core.clock({ receivedAt: received, promise: THIRTY_DAYS, pauses });
		expect(found).toMatchObject({
			promiseDue: dates.promiseDue,
			statutoryDue: dates.statutoryDue,
			extendedDue: dates.extendedDue,
			governs: said.governs,
			workingDate: said.working_date,
			safeStatutory: said.safe_statutory ?? dates.statutoryDue,
			withoutSuspension: said.without_suspension ?? dates.statutoryDue,
		});
		if (said.safe_extended) expect(found.safeExtended).toBe(said.safe_extended);
		expect(reasoning('T-07', 'statute', found.steps)).toBe(said.statute);
		expect(reasoning('T-15', 'extension', found.steps)).toBe(said.ext);
		const extended = core.clock({ receivedAt: received, promise: THIRTY_DAYS, pauses, extended: true });
		expect(extended.workingDate).toBe(found.safeExtended);
	});

	it.each(vectors.filter(({ said }) => said.with_KB_days || said.with_KB_days_ext))(
		'$id with the days equated by royal decree',
		({ said, statutoryDue, extendedDue }) => {
			const [from, expected] = said.with_KB_days
				? [statutoryDue, said.with_KB_days]
				: [extendedDue, said.with_KB_days_ext];
			expect(holidays.roll(from, 'ABC').on).toBe(expected);
		},
	);

	it.each([
		['2026-03-02', '2026-04-13'],
		['2026-01-31', '2026-03-16'],
		['2026-03-16', '2026-04-28'],
		['2026-02-20', '2026-04-07'],
		['2026-04-02', '2026-05-18'],
		['2027-03-25', '2027-05-10'],
		['2026-11-13', '2026-12-28'],
		['2025-11-21', '2026-01-05'],
	] as const)('an answer received on %s can go to court until %s', (received, until) => {
		expect(core.courtUntil(received)).toBe(until satisfies Day);
	});
});
