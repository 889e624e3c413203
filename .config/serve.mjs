import { spawn } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @type {Record<string, string>} */
const MEDIA = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/**
 * Serves a build as a static host would, with exactly the headers of its `_headers` file, on the loopback only.
 * `base` is the folder it pretends to live in; `headers: false` imitates a host that sets none.
 */
export function serve({ root = 'build', port = 0, base = '/', headers = true } = {}) {
	const blocks = headers ? readHeaders(join(root, '_headers')) : [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const inner = path.startsWith(base) ? path.slice(base.length) : '';
		const file = path.startsWith(base) ? locate(root, inner) : undefined;
		const sent = headersFor(blocks, file ? `/${inner}` : '/');
		if (!file) {
			response.writeHead(404, { ...sent, 'Content-Type': 'text/plain' }).end('Not found\n');
			return;
		}
		response.writeHead(200, {
			...sent,
			'Content-Type': MEDIA[extname(file)] ?? 'application/octet-stream',
			'Cache-Control': file.includes(`${sep}immutable${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
		});
		createReadStream(file).pipe(response);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const address = server.address();
			if (!address || typeof address === 'string') throw new Error('no port');
			resolve({ server, url: `http://localhost:${address.port}${base}` });
		});
	});
}

/**
 * The blocks of a `_headers` file: a path, `*` at its end for all below it, and the headers of what matches.
 * @param {string} file
 */
function readHeaders(file) {
	return readFileSync(file, 'utf8')
		.split(/\n(?=\/)/)
		.map((block) => {
			const [pattern = '', ...lines] = block.trimEnd().split('\n');
			const headers = lines.map((line) => {
				const at = line.indexOf(':');
				return /** @type {const} */ ([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
			});
			return { pattern, headers: Object.fromEntries(headers) };
		});
}

/** As hosts do: all blocks that match. @param {ReturnType<typeof readHeaders>} blocks @param {string} path */
function headersFor(blocks, path) {
	const matching = blocks.filter(({ pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
	);
	return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** @param {string} root @param {string} path */
function locate(root, path) {
	const file = join(root, normalize(`/${path}`), path === '' || path.endsWith('/') ? 'index.html' : '');
	return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { url } = await serve({ port: Number(process.env.PORT ?? 4173) });
	console.log(`Verzoekboek: ${url}  (Ctrl+C stopt)`);
	if (process.argv.includes('--open') && !process.env.CI && process.stdout.isTTY) open(url);
}

/** @param {string} url */
function open(url) {
	const command =
		{ darwin: 'open', win32: 'explorer' }[/** @type {'darwin'} */ (process.platform)] ?? 'xdg-open';
	spawn(command, [url], { stdio: 'ignore', detached: true })
		.on('error', () => {})
		.unref();
}
