/**
 * The rules of law.md 1.1 a second time, slowly and by other means: it steps through Date.UTC day by day and shares no
 * line with the clock it is held against.
 */
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

export function step(day: string, days: number): string {
	const date = at(day);
	for (let left = Math.abs(days); left > 0; left--) date.setUTCDate(date.getUTCDate() + Math.sign(days));
	return iso(date);
}

function months(day: string, count: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month - 1 + count + 1, 0));
	last.setUTCDate(Math.min(date, last.getUTCDate()));
	return iso(last);
}

/** Easter Sundays by table, so that no formula is trusted twice. */
const EASTER: Record<string, string> = {
	2023: '04-09',
	2024: '03-31',
	2025: '04-20',
	2026: '04-05',
	2027: '03-28',
	2028: '04-16',
	2029: '04-01',
	2030: '04-21',
	2031: '04-13',
	2032: '03-28',
	2033: '04-17',
	2034: '04-09',
	2035: '03-25',
};

const KINGS_DAY_ON_26 = ['2025', '2031', '2036'];

export function isFree(day: string, goodFriday: boolean): boolean {
	if ([0, 6].includes(at(day).getUTCDay())) return true;
	const [year, monthDay] = [day.slice(0, 4), day.slice(5)];
	if (['01-01', '05-05', '12-25', '12-26'].includes(monthDay)) return true;
	if (monthDay === (KINGS_DAY_ON_26.includes(year) ? '04-26' : '04-27')) return true;
	const easter = `${year}-${EASTER[year]}`;
	return [1, 39, 50, ...(goodFriday ? [-2] : [])].some((days) => step(easter, days) === day);
}

function rolled(day: string, goodFriday: boolean): string {
	let on = day;
	while (isFree(on, goodFriday)) on = step(on, 1);
	return on;
}

/** The number of different days on which at least one question was waiting for its answer. */
export function pauseDays(pauses: readonly { askedOn: string; answeredOn: string }[]): number {
	const waiting = new Set<string>();
	for (const { askedOn, answeredOn } of pauses) {
		for (let day = askedOn; day < answeredOn; day = step(day, 1)) waiting.add(day);
	}
	return waiting.size;
}

export function slowLegalDates(received: string, pause: number) {
	const end = (nominal: string, goodFriday: boolean) => rolled(step(nominal, pause), goodFriday);
	const twice = end(months(months(received, 1), 2), false);
	const once = end(months(received, 3), false);
	return {
		statutoryDue: end(months(received, 1), true),
		safeStatutory: end(months(received, 1), false),
		extendedDue: end(months(received, 3), true),
		safeExtended: twice < once ? twice : once,
	};
}
