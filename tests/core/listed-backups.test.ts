import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import type { ShopFact, StreamId } from '../../src/lib/core/fact.ts';
import { marksBeyond, mayHoldErased } from '../../src/lib/core/listed-backups.ts';
import { evolveShop } from '../../src/lib/core/shop.ts';
import type { Tombstone } from '../../src/lib/core/tombstone.ts';
import { backupStanding } from '../../src/lib/core/views/backup-standing.ts';
import { uuid } from './book-arbitraries.ts';

const DEVICE = uuid(3, 1);
const TODAY = '2026-11-22';
let count = 0;
const fact = (body: object): ShopFact => {
	count += 1;
	const clock = `${count.toString(36).padStart(9, '0')}-0000`;
	return { id: uuid(2, count), clock, device: DEVICE, ...body } as ShopFact;
};
const keyOf = (madeOn: Day) => ({ madeBy: DEVICE, madeAt: `${madeOn}T12:00:00.000Z` });
const listed = (madeOn: Day, marks = 0) =>
	fact({ type: 'backup-listed', ...keyOf(madeOn), expiresOn: addDays(madeOn, 90), sealed: true, marks });
const checked = (madeOn: Day, on: Day = madeOn) =>
	fact({ type: 'backup-checked', on, backup: keyOf(madeOn) });
const gone = (madeOn: Day) => fact({ type: 'backup-thrown-away', on: TODAY, backup: keyOf(madeOn) });
const marks = (...erasedOn: Day[]) =>
	new Map(
		erasedOn.map((on, n): [StreamId, Tombstone] => [
			`request/${uuid(1, n)}`,
			{ stream: `request/${uuid(1, n)}`, entries: [], expiresOn: addDays(on, 120) },
		]),
	);

describe('the list of backups', () => {
	it('knows what was made, tested and thrown away', () => {
		const { backups } = evolveShop([
			listed('2026-10-01'),
			listed('2026-11-01'),
			checked('2026-11-01', '2026-11-02'),
			gone('2026-10-01'),
		]);
		expect(backups).toMatchObject([
			{ madeOn: '2026-10-01', isThrownAway: true, checkedOn: null },
			{ madeOn: '2026-11-01', isThrownAway: false, checkedOn: '2026-11-02', expiresOn: '2027-01-30' },
		]);
	});

	it('holds a file once, and one that was shown again is not gone', () => {
		const { backups } = evolveShop([
			listed('2026-10-01'),
			gone('2026-10-01'),
			listed('2026-10-01'),
			checked('2026-10-01', TODAY),
		]);
		expect(backups).toMatchObject([{ isThrownAway: false, checkedOn: TODAY }]);
	});

	it('says which files may hold somebody who was erased since', () => {
		const before = marks('2026-10-15');
		const [old, fresh] = evolveShop([
			listed('2026-10-01', marksBeyond(new Map(), addDays('2026-10-01', 90))),
			listed('2026-11-01', marksBeyond(before, addDays('2026-11-01', 90))),
		]).backups;
		expect(mayHoldErased(old!, before)).toBe(true);
		expect(mayHoldErased(fresh!, before)).toBe(false);
		expect(mayHoldErased(fresh!, marks('2026-10-15', TODAY))).toBe(true);
	});

	it('still says so when an older mark went at its own end', () => {
		// known to the file, and gone before the file expires: neither is counted
		const early = marks('2026-07-20');
		const madeOn = '2026-11-01';
		const known = marksBeyond(early, addDays(madeOn, 90));
		expect(known).toBe(0);
		const [file] = evolveShop([listed(madeOn, known)]).backups;
		expect(mayHoldErased(file!, early)).toBe(false);
		expect(mayHoldErased(file!, marks(TODAY))).toBe(true);
	});
});

describe('the reminder', () => {
	const standing = (facts: ShopFact[], requests = 1) => backupStanding(evolveShop(facts), requests, TODAY);
	const daysAgo = (days: number) => {
		const madeOn = addDays(TODAY, -days);
		return [listed(madeOn), checked(madeOn, TODAY)];
	};

	it.each([
		[0, 'fine'],
		[30, 'fine'],
		[31, 'due'],
		[60, 'due'],
		[61, 'late'],
		[91, 'urgent'],
		[900, 'urgent'],
	])('of a checked backup of %i days: %s', (days, urgency) => {
		expect(standing(daysAgo(days))).toMatchObject({ ageDays: days, urgency });
	});

	it('counts from the day that the file was made, not from the day that it was read', () => {
		expect(standing(daysAgo(80)).ageDays).toBe(80);
	});

	it('without a backup grows with what there is to lose', () => {
		expect([0, 1, 5].map((requests) => standing([], requests).urgency)).toEqual(['fine', 'due', 'late']);
	});

	it('does not count a file that was never checked, was thrown away, or is of tomorrow', () => {
		expect(standing([listed(TODAY)]).ageDays).toBeNull();
		expect(standing([listed(TODAY), checked(TODAY), gone(TODAY)]).ageDays).toBeNull();
		const tomorrow = addDays(TODAY, 1);
		expect(standing([listed(tomorrow), checked(tomorrow, TODAY)]).ageDays).toBeNull();
	});

	it('counts a check from before files were listed', () => {
		expect(standing([fact({ type: 'backup-checked', on: '2026-11-12' })]).ageDays).toBe(10);
	});

	it('asks for a test when nobody opened a backup for a month', () => {
		const made = addDays(TODAY, -31);
		expect(standing([listed(made), checked(made)]).testDue).toBe(true);
		expect(standing([listed(made), checked(made, addDays(TODAY, -30))]).testDue).toBe(false);
	});
});
