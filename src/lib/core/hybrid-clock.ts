/**
 * The order of facts over devices: milliseconds since 1970 and a counter, both base 36 and of fixed width, so that
 * text order is time order. Never less than the highest one seen, whatever the device's own clock says.
 */
export function nextClock(lastSeen: string | null, nowMs: number): string {
	const [lastMs, lastCount] = lastSeen ? readClock(lastSeen) : [0, 0];
	if (nowMs > lastMs) return writeClock(nowMs, 0);
	return lastCount < MAX_COUNT ? writeClock(lastMs, lastCount + 1) : writeClock(lastMs + 1, 0);
}

/** The milliseconds since 1970 in a clock value: to be shown, never to be computed with. */
export const clockMs = (clock: string): number => readClock(clock)[0];

const MAX_COUNT = 36 ** 4 - 1;

const writeClock = (ms: number, count: number) =>
	`${ms.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}`;

const readClock = (clock: string): [ms: number, count: number] => [
	parseInt(clock.slice(0, 9), 36),
	parseInt(clock.slice(10), 36),
];
