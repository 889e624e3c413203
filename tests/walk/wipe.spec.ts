import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { databaseFolder, KillableBrowser, Ledger, threwAway } from './killed-browser.ts';
import { serveStorePage } from './served-store.ts';

/** A file of Chromium's database, found by how its name begins or ends. */
const fileIn = (folder: string, name: RegExp): string => {
	const found = readdirSync(folder).find((one) => name.test(one));
	if (!found) throw new Error(`no ${name} in ${readdirSync(folder).join(' ')}`);
	return join(folder, found);
};

const flip = (file: string, at: (size: number) => number) => {
	const bytes = readFileSync(file);
	const place = at(bytes.length);
	for (let byte = place; byte < Math.min(place + 64, bytes.length); byte += 1) bytes[byte]! ^= 0xff;
	writeFileSync(file, bytes);
};

const CURRENT = /^CURRENT$/;
const MANIFEST = /^MANIFEST-/;
const LOG = /\.log$/;

/** What a crash or a bad disk leaves of a database. */
const DAMAGES: [what: string, damage: (folder: string) => void][] = [
	['CURRENT is gone', (folder) => rmSync(fileIn(folder, CURRENT))],
	['CURRENT is empty', (folder) => truncateSync(fileIn(folder, CURRENT), 0)],
	['CURRENT names nothing', (folder) => writeFileSync(fileIn(folder, CURRENT), 'MANIFEST-999999\n')],
	['CURRENT is noise', (folder) => writeFileSync(fileIn(folder, CURRENT), 'x'.repeat(16))],
	['MANIFEST is gone', (folder) => rmSync(fileIn(folder, MANIFEST))],
	['MANIFEST is empty', (folder) => truncateSync(fileIn(folder, MANIFEST), 0)],
	['MANIFEST begins with noise', (folder) => flip(fileIn(folder, MANIFEST), () => 0)],
	['MANIFEST is flipped in the middle', (folder) => flip(fileIn(folder, MANIFEST), (size) => size >> 1)],
	['the log begins with noise', (folder) => flip(fileIn(folder, LOG), () => 0)],
	['the log is flipped in the middle', (folder) => flip(fileIn(folder, LOG), (size) => size >> 1)],
];

test(`${DAMAGES.length} damaged databases are healed from the second home`, async ({
	browserName: _,
}, info) => {
	const { url, server } = await serveStorePage(info.outputPath('page'));
	const healed: string[] = [];
	try {
		for (const [index, [what, damage]] of DAMAGES.entries()) {
			const profile = info.outputPath(`profile-${index}`);
			const ledger = new Ledger();
			const before = await KillableBrowser.start(profile, url, ledger);
			await before.open();
			await before.page.evaluate(() => window.writeSome(12));
			await before.quit();
			damage(databaseFolder(profile, url));
			const after = await KillableBrowser.start(profile, url, ledger);
			const inventory = await after.open();
			await after.quit();
			expect(ledger.stored.size).toBe(12);
			expect(ledger.compare(inventory), what).toEqual({ lost: [], back: [] });
			expect(inventory.broken, what).toEqual([]);
			expect(['opened', 'healed'], what).toContain(inventory.found.type);
			if (threwAway(profile)) expect(inventory.found.type, what).toBe('healed');
			if (inventory.found.type === 'healed') healed.push(what);
		}
	} finally {
		server.close();
	}
	// a run in which the browser threw no database away would have proved nothing
	expect(healed.length).toBeGreaterThanOrEqual(DAMAGES.length / 2);
	console.log(`thrown away and healed: ${healed.join(', ')}`);
});
