import { amsterdamTime, DAY_MS, dayNumber, dayOf, readDay, readInstant, type Day } from './day.ts';

/**
 * The last instant to notify the authority of a breach: 72 elapsed hours after the shop became aware, over weekends,
 * holidays and changes of the clock (art. 33(1) AVG; law.md T-30). Instants are ISO 8601, the answer in UTC; throws
 * RangeError for what is no instant.
 */
export function breachDue(awareAt: string): string {
	const aware = readInstant(awareAt);
	if (aware === null) throw new RangeError('not an instant with a zone');
	return writeInstant(aware + 72 * HOUR_MS);
}

/** What a clock in Amsterdam shows at an ISO 8601 instant: the day and `HH:MM`; null for what is no instant. */
export function shownInAmsterdam(instant: string): { readonly on: Day; readonly at: string } | null {
	const ms = readInstant(instant);
	return ms === null ? null : amsterdamTime(ms);
}

/**
 * The instant in UTC at which a clock in Amsterdam shows a day and `HH:MM`; null for anything else. Of an hour that
 * comes twice it is the first, so that a term is never too long; in an hour that is skipped it is an hour later.
 */
export function instantInAmsterdam(on: string, at: string): string | null {
	const day = readDay(on);
	const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(at);
	if (!day || !time) return null;
	const asUtc = dayNumber(day) * DAY_MS + Number(time[1]) * HOUR_MS + Number(time[2]) * 60_000;
	const summer = asUtc - 2 * HOUR_MS;
	const shown = amsterdamTime(summer);
	return writeInstant(shown.on === day && shown.at === at ? summer : asUtc - HOUR_MS);
}

const HOUR_MS = 3_600_000;

function writeInstant(ms: number): string {
	const days = Math.floor(ms / DAY_MS);
	const rest = ms - days * DAY_MS;
	const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
	const time = [rest / HOUR_MS, (rest / 60_000) % 60, (rest / 1000) % 60].map(two).join(':');
	return `${dayOf(days)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`;
}
