import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import portable from './.config/portable-adapter.js';

/** The version is a hash of all that goes into the build: equal sources build to equal bytes. */
function sourceHash() {
	const hash = createHash('sha256');
	for (const root of ['src', 'static', '.config']) {
		const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
			entry.isFile(),
		);
		for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
			hash.update(path).update(readFileSync(path));
		}
	}
	for (const path of ['package-lock.json', 'vite.config.ts', 'svelte.config.js'])
		hash.update(readFileSync(path));
	return hash.digest('hex').slice(0, 10);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: portable(),
		router: { type: 'hash' },
		// pictures for the install dialog are not needed offline
		serviceWorker: { register: false, files: (path) => !path.startsWith('screenshots/') },
		version: { name: `${version}-${sourceHash()}`, pollInterval: 0 },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// the one inline style that the router's announcer sets
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['none'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'frame-src': ['none'],
				'form-action': ['none'],
				'base-uri': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'verzoekboek-scripts'],
			},
		},
	},
};
