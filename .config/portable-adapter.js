import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';

const OUT = 'build';

/**
 * adapter-static, so that the same build works in any folder of any host: addresses become relative, the
 * policy's hash follows, and the response headers for hosts that take a `_headers` file are written beside it.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function portable() {
	const inner = adapterStatic({ pages: OUT, strict: true });
	return {
		...inner,
		name: 'portable-static',
		async adapt(builder) {
			await inner.adapt(builder);
			const page = join(OUT, 'index.html');
			const html = relativeAddresses(readFileSync(page, 'utf8'));
			writeFileSync(page, html);
			writeFileSync(join(OUT, '_headers'), headersFile(html));
			writeFileSync(join(OUT, 'SHA256SUMS'), sums());
		},
	};
}

/** @param {string} html */
function relativeAddresses(html) {
	const before = scriptHash(html);
	const moved = html.replaceAll('"/_app/', '"./_app/').replace(/(href|src)="\/(?!\/)/g, '$1="./');
	const after = scriptHash(moved);
	const result = moved.replace(before, after);
	if (!result.includes(after)) throw new Error('the inline script has no hash in the policy');
	return result;
}

/** @param {string} html */
function scriptHash(html) {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
	if (script === undefined) throw new Error('no inline start script in index.html');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** @param {string} html */
function headersFile(html) {
	const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
	if (!policy) throw new Error('no policy in index.html');
	/** @param {string} csp */
	const block = (csp) =>
		Object.entries({ 'Content-Security-Policy': `${csp}; frame-ancestors 'none'`, ...HEADERS })
			.map(([name, value]) => `  ${name}: ${value}\n`)
			.join('');
	// the service worker alone may ask its own host for the files of the app; no path matches two blocks, because
	// hosts join what two blocks say
	const worker = policy.replace("connect-src 'none'", "connect-src 'self'");
	const paths = [
		'/',
		'/index.html',
		'/_app/*',
		'/icon*',
		'/manifest.webmanifest',
		'/_headers',
		'/SHA256SUMS',
		'/licences.txt',
	];
	return [...paths.map((path) => `${path}\n${block(policy)}`), `/service-worker.js\n${block(worker)}`].join(
		'\n',
	);
}

const HEADERS = {
	'Connection-Allowlist': '(response-origin)',
	'Permissions-Policy': [
		...['camera', 'microphone', 'geolocation', 'usb', 'serial', 'hid', 'payment', 'midi'],
		...['display-capture', 'browsing-topics'],
	]
		.map((feature) => `${feature}=()`)
		.join(', '),
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
};

function sums() {
	return readdirSync(OUT, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map(
			(path) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${relative(OUT, path)}\n`,
		)
		.join('');
}
