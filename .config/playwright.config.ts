import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.mjs';

/** The walks: the production build, served as a static host would, driven in a real browser. */
export default defineConfig({
	testDir: '../tests/walk',
	outputDir: '../test-results',
	timeout: 120_000,
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// a loaded machine may miss a moment; what is wrong is wrong three times
	retries: process.env.CI ? 2 : 0,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		launchOptions: launchOptions(),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		viewport: { width: 1440, height: 900 },
	},
});
