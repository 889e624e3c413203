import type { Server } from 'node:http';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { serve } from '../../.config/serve.mjs';

/** The store on a page of its own, built as the app is, served from one origin for as long as a test runs. */
export async function serveStorePage(folder: string): Promise<{ url: string; server: Server }> {
	await buildPage(folder);
	return serve({ root: folder, headers: false });
}

/** The store of today under `old/` and, under `new/`, one of a version after it whose upgrade takes its time. */
export async function serveTwoVersions(folder: string): Promise<{ url: string; server: Server }> {
	await buildPage(join(folder, 'old'));
	await buildPage(join(folder, 'new'), [nextVersion()]);
	return serve({ root: folder, headers: false });
}

async function buildPage(outDir: string, plugins: Plugin[] = []): Promise<void> {
	await build({
		configFile: false,
		root: 'tests/walk/store-page',
		base: './',
		logLevel: 'error',
		worker: { format: 'es', plugins: () => plugins },
		plugins,
		build: { outDir, emptyOutDir: true },
	});
}

/** Makes of today's code that of a later version: its number is higher, and it writes every payload anew. */
function nextVersion(): Plugin {
	const changes: [file: string, from: RegExp, to: string][] = [
		['core/book.ts', /BOOK_VERSION = (\d+)/, 'BOOK_VERSION = $1 + 1'],
		['store/database.ts', /(meta: 'key',\s*\}\))/, `$1.upgrade(${SLOW_UPGRADE})`],
	];
	return {
		name: 'next-version',
		enforce: 'pre',
		transform(code, id) {
			const change = changes.find(([file]) => id.replaceAll('\\', '/').endsWith(`lib/${file}`));
			if (!change) return null;
			const [file, from, to] = change;
			if (!from.test(code)) throw new Error(`nothing to change in ${file}`);
			return code.replace(from, to);
		},
	};
}

const SLOW_UPGRADE = `async (transaction) => {
	for (let turn = 0; turn < 30; turn += 1)
		await transaction.table('payloads').toCollection().modify((row) => { row.turn = turn; });
}`;
