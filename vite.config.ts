import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './.config/browser.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	// the package's own entry wraps its script for browsers of before 2020: larger, and nothing of it can be left out
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	worker: { format: 'es' },
	test: {
		// a property over many runs, on a loaded machine with two cores
		testTimeout: 60_000,
		retry: process.env.CI ? 2 : 0,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.browser.test.ts'],
				},
			},
			{
				// what Node cannot stand in for: windows-1252, IndexedDB, OPFS, workers
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions() }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
