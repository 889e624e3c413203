import { daysBetween, type Day } from '../day.ts';
import type { ListedBackup } from '../listed-backups.ts';
import type { Shop } from '../shop.ts';

/** How much a new backup is wanted, the least first. */
export const URGENCIES = ['fine', 'due', 'late', 'urgent'] as const;

/** How the backups of a book stand today. */
export type BackupStanding = {
	/** The age of the newest checked backup that is still there, in days; null when there is none. */
	readonly ageDays: number | null;
	readonly urgency: (typeof URGENCIES)[number];
	/** A backup that nobody tried for a month may not open on the day that it is needed. */
	readonly testDue: boolean;
};

/** Says how old the last checked backup is, and how loudly that must be said; `requests` is how many there are to lose. */
export function backupStanding(shop: Shop, requests: number, today: Day): BackupStanding {
	const reaches = lastCheckedBackup(shop, today);
	const ageDays = reaches && daysBetween(reaches, today);
	const checkedOn = shop.backupCheckedOn;
	return {
		ageDays,
		urgency: ageDays === null ? withoutBackup(requests) : requests === 0 ? 'fine' : urgencyOf(ageDays),
		testDue: ageDays !== null && checkedOn !== null && daysBetween(checkedOn, today) > MONTH,
	};
}

/** Backups that are to be thrown away: their own term is over. */
export const isExpired = ({ expiresOn }: Pick<ListedBackup, 'expiresOn'>, today: Day): boolean =>
	expiresOn < today;

const MONTH = 30;
const MANY = 5;

/** With nothing to lose no reminder; with more it grows. */
const withoutBackup = (requests: number): BackupStanding['urgency'] =>
	requests === 0 ? 'fine' : requests < MANY ? 'due' : 'late';

/** From one month a reminder, from two a warning, from three the last backup has reached its own end. */
const urgencyOf = (ageDays: number): BackupStanding['urgency'] =>
	URGENCIES[Math.min(3, Math.floor(Math.max(0, ageDays - 1) / MONTH))] ?? 'urgent';

/**
 * The day of the newest backup that was checked; a check from before files were listed counts for its own day. A file
 * with a day that has not been yet was made by a wrong clock: it says nothing.
 */
function lastCheckedBackup({ backups, backupCheckedOn }: Shop, today: Day): Day | null {
	const days =
		backups.length === 0 && backupCheckedOn
			? [backupCheckedOn]
			: backups.filter((one) => one.checkedOn !== null && !one.isThrownAway).map(({ madeOn }) => madeOn);
	return (
		days
			.filter((day) => day <= today)
			.sort()
			.at(-1) ?? null
	);
}
