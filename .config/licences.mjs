import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

/** What runs in the app of packages that are otherwise needed for building only. */
const BUILT_IN = ['svelte', 'clsx', 'esm-env', '@sveltejs/kit', 'devalue', 'vite'];

/** @typedef {{ packages: Record<string, { version?: string, dependencies?: Record<string, string> }> }} Lock */

/** The packages of the app and of these packages: name, version, licence, and the licence's own text. */
export function licencesText() {
	const { dependencies } = readJson('package.json');
	const packages = reached(Object.keys(dependencies));
	for (const name of BUILT_IN) packages.add(`node_modules/${name}`);
	return [HEAD, ...[...packages].sort().map(entry)].join(`\n${'-'.repeat(80)}\n\n`);
}

const HEAD = `Verzoekboek is gemaakt met deze pakketten. Van elk staat hier de licentie.
Verzoekboek is made with these packages. The licence of each stands here.
`;

/** Everything that these need when the app runs, by its folder. @param {string[]} names @returns {Set<string>} */
function reached(names) {
	/** @type {Lock} */
	const { packages } = readJson('package-lock.json');
	const found = new Set();
	const left = names.map((name) => `node_modules/${name}`);
	for (let path = left.pop(); path !== undefined; path = left.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
			const inside = `${path}/node_modules/${name}`;
			left.push(packages[inside] ? inside : `node_modules/${name}`);
		}
	}
	return found;
}

/** @param {string} path */
function entry(path) {
	const { name, version, license, homepage = '' } = readJson(join(path, 'package.json'));
	const file = readdirSync(path).find((one) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(one));
	const text = file ? readFileSync(join(path, file), 'utf8').replaceAll('\r', '') : homepage;
	// what vite itself is made of is not built into the app
	const own = text.split(/^# Licenses of bundled dependencies/m)[0]?.trim();
	return `${name} ${version}\n${typeof license === 'string' ? license : license?.type}\n\n${own}\n`;
}

/** @param {string} path */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

if (argv[1]?.endsWith('licences.mjs')) writeFileSync('static/licences.txt', licencesText());
