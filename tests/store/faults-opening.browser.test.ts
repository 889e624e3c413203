import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/lib/store/open-store.ts';
import { newRequest, received, stepDone } from './book-parts.ts';
import { loseDatabase, loseJournal } from './damage.ts';
import { arm, disarm, FAULTS, install, type Fault } from './faults.ts';
import { inventory, opened } from './inventory.ts';

let uninstall: () => void;
beforeAll(() => void (uninstall = install()));
afterAll(() => uninstall());
afterEach(() => void disarm());

const LOSSES: [what: string, lose: (name: string) => Promise<void>][] = [
	['a whole book', async () => undefined],
	['a book whose database was lost', loseDatabase],
	['a book whose journal was lost', loseJournal],
];

const faults = FAULTS.flatMap((fault) => (['before', 'after'] as const).map((moment) => ({ fault, moment })));

/** The short run lets every third call fail, each time in the next way. */
const STEP = import.meta.env['VITE_SOAK'] === '1' ? 1 : 3;

describe.each(LOSSES)('opening %s', (_what, lose) => {
	it(
		'while storage fails at one of its calls: the next opening has everything',
		{ timeout: 300_000 },
		async () => {
			let cases = 0;
			for (let nth = 1; ; nth += STEP) {
				const { fault, moment } = faults[(nth + cases) % faults.length]!;
				if (!(await survives(lose, fault, moment, nth))) break;
				cases += 1;
			}
			expect(cases).toBeGreaterThan(1);
		},
	);
});

/** One opening with its Nth storage call failing; false when it has fewer calls. */
async function survives(
	lose: (name: string) => Promise<void>,
	fault: Fault,
	moment: 'before' | 'after',
	nth: number,
): Promise<boolean> {
	const name = `fault-${crypto.randomUUID()}`;
	const stream = newRequest();
	const first = await opened(name);
	await first.append([received(stream, 'anna')]);
	await first.append([stepDone(stream, new Blob(['%PDF']))]);
	const before = await inventory(first);
	first.close();
	await lose(name);

	const failing = openStore({ name });
	arm(fault, nth, moment);
	const result = await failing.open();
	const struck = disarm();
	if (result.ok) expect(['opened', 'healed'], `call ${nth}, ${fault}`).toContain(result.value.found.type);
	failing.close();

	const next = await opened(name);
	expect(await inventory(next), `call ${nth}, ${fault}`).toBe(before);
	next.close();
	await openStore({ name }).destroy();
	return struck;
}
