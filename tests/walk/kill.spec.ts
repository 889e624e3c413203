import { expect, test } from '@playwright/test';
import { KillableBrowser, Ledger, threwAway } from './killed-browser.ts';
import { serveStorePage } from './served-store.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);
/** `sqlite` is the engine that Chromium is moving IndexedDB to. */
const FLAGS = process.env['ENGINE'] === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];

test(`killed ${KILLS} times while writing, nothing that was acknowledged is lost`, async ({
	browserName: _,
}, info) => {
	test.setTimeout(60_000 + KILLS * 10_000);
	const { url, server } = await serveStorePage(info.outputPath('page'));
	const ledger = new Ledger();
	const seen: Record<string, number> = {};
	const profile = info.outputPath('profile');
	let wipes = 0;
	try {
		for (let kill = 0; kill <= KILLS; kill += 1) {
			const browser = await KillableBrowser.start(profile, url, ledger, FLAGS);
			const inventory = await browser.open();
			seen[inventory.found.type] = (seen[inventory.found.type] ?? 0) + 1;
			expect(ledger.compare(inventory), `after kill ${kill}`).toEqual({ lost: [], back: [] });
			expect(inventory.half).toEqual([]);
			expect(inventory.broken).toEqual([]);
			if (kill > 0) expect(['opened', 'healed']).toContain(inventory.found.type);
			// the browser's own log tells of every database that it threw away
			if (threwAway(profile)) {
				wipes += 1;
				expect(inventory.found, `wiped at kill ${kill}`).toMatchObject({ type: 'healed', from: 'journal' });
			}
			// every third browser is used at an owner's pace, the others as fast as they can write
			await browser.page.evaluate((pauseMs) => window.writeForEver(pauseMs), kill % 3 === 2 ? 150 : 0);
			const before = ledger.stored.size;
			await expect.poll(() => ledger.stored.size, { intervals: [10] }).toBeGreaterThan(before + 3);
			await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 211));
			await browser.kill();
		}
	} finally {
		server.close();
	}
	expect(ledger.stored.size).toBeGreaterThan(KILLS * 3);
	console.log(
		`${KILLS} kills, ${wipes} wipes, ${ledger.stored.size} writes, ${ledger.erased.size} erased, found: ${JSON.stringify(seen)}`,
	);
});
