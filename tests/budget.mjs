import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_JS = 120_000;
const LIMIT_CSS = 15_000;

/** What the first visit loads: the page's own scripts and all that they import without being asked. */
const html = readFileSync('build/index.html', 'utf8');
const first = new Set(
	[...html.matchAll(/\.\/(_app\/immutable\/[\w./-]+\.(?:js|css))/g)].map((match) => match[1] ?? ''),
);
const nodes = readdirSync('build/_app/immutable/nodes').filter((name) => /^[01]\.|^2\./.test(name));
for (const name of nodes) first.add(`_app/immutable/nodes/${name}`);
for (const path of first) if (path.endsWith('.js')) addImports(path);

const size = (/** @type {string} */ kind) =>
	[...first]
		.filter((path) => path.endsWith(kind))
		.reduce((sum, path) => sum + gzipSync(read(path)).length, 0);
const js = size('.js');
const css = size('.css');
console.log(
	`first load: ${(js / 1000).toFixed(1)} kB of JavaScript, ${(css / 1000).toFixed(1)} kB of CSS (gzip)`,
);
if (js > LIMIT_JS || css > LIMIT_CSS) {
	console.error(`over the budget of ${LIMIT_JS / 1000} and ${LIMIT_CSS / 1000} kB`);
	process.exit(1);
}

/** @param {string} path */
function addImports(path) {
	const folder = path.slice(0, path.lastIndexOf('/'));
	for (const match of read(path)
		.toString()
		.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
		const next = join(folder, match[1] ?? '');
		if (first.has(next)) continue;
		first.add(next);
		addImports(next);
	}
}

/** @param {string} path */
function read(path) {
	return readFileSync(join('build', path));
}
