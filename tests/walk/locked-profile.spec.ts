import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { KillableBrowser, Ledger } from './killed-browser.ts';
import { serveStorePage } from './served-store.ts';

const PASSPHRASE = 'zes-kamelen-in-een-kast';

/** Texts that stand nowhere else on this disk. */
const secrets = Array.from(
	{ length: 100 },
	(_value, index) => `geheim${index}x${Math.random().toString(36).slice(2)}`,
);

test('of a locked book nothing can be read on disk, not after a kill either', async ({
	browserName: _,
}, info) => {
	test.setTimeout(120_000);
	const { url, server } = await serveStorePage(info.outputPath('page'));
	const profile = info.outputPath('profile');
	const ledger = new Ledger();
	try {
		const browser = await KillableBrowser.start(profile, url, ledger);
		await browser.open();
		const recoveryKey = await browser.page.evaluate((phrase) => window.lockBook(phrase), PASSPHRASE);
		const writing = browser.page.evaluate((all) => window.keepSecrets(all), secrets).catch(() => undefined);
		await expect.poll(() => ledger.stored.size, { timeout: 60_000 }).toBeGreaterThan(60);
		await browser.kill();
		await writing;
		const onDisk = allBytes(profile);
		// the search itself works: what is not personal is there
		expect(onDisk.includes([...ledger.stored][0]!)).toBe(true);
		for (const secret of [...secrets, PASSPHRASE, recoveryKey]) {
			expect(onDisk.includes(secret), secret).toBe(false);
			expect(onDisk.includes(Buffer.from(secret, 'utf16le')), `${secret} as UTF-16`).toBe(false);
		}
	} finally {
		server.close();
	}
});

/** Every byte of every file in a folder. */
function allBytes(folder: string): Buffer {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	return Buffer.concat(files.map((entry) => readFileSync(join(entry.parentPath, entry.name))));
}
