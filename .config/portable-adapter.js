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
			const policy = policyOf(html);
			giveToServiceWorker(policy);
			writeFileSync(join(OUT, '_headers'), headersFile(policy));
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
function policyOf(html) {
	const policy = /http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1];
	if (!policy) throw new Error('no policy in index.html');
	return `${policy}; frame-ancestors 'none'`;
}

/** The service worker learns what it puts on all that it serves. @param {string} policy */
function giveToServiceWorker(policy) {
	const path = join(OUT, 'service-worker.js');
	const headers = { 'Content-Security-Policy': policy, ...HEADERS };
	writeFileSync(path, `self.pageHeaders = ${JSON.stringify(headers)};\n${readFileSync(path, 'utf8')}`);
}

/** @param {string} policy */
function headersFile(policy) {
	// the service worker alone may ask its own host for the files of the app; no path meets two policies, because
	// hosts join what two blocks say
	const worker = policy.replace("connect-src 'none'", "connect-src 'self'");
	const paths = readdirSync(OUT, { withFileTypes: true })
		.map((entry) => (entry.isDirectory() ? `/${entry.name}/*` : `/${entry.name}`))
		.filter((path) => path !== WORKER)
		.sort();
	return [
		block('/*', HEADERS),
		...['/', ...paths, '/_headers', '/SHA256SUMS'].map((path) =>
			block(path, { 'Content-Security-Policy': policy }),
		),
		block(WORKER, { 'Content-Security-Policy': worker }),
	].join('\n');
}

/** @param {string} path @param {Record<string, string>} headers */
function block(path, headers) {
	const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
	return `${path}\n${lines.join('')}`;
}

const WORKER = '/service-worker.js';

const HEADERS = {
	'Connection-Allowlist': '(response-origin)',
	'Permissions-Policy': [
		...['camera', 'microphone', 'speaker-selection', 'display-capture', 'geolocation', 'local-fonts'],
		...['usb', 'serial', 'hid', 'midi', 'gamepad', 'accelerometer', 'gyroscope', 'magnetometer'],
		...['xr-spatial-tracking', 'idle-detection', 'window-management', 'keyboard-map', 'compute-pressure'],
		...['clipboard-read', 'payment', 'publickey-credentials-get', 'publickey-credentials-create'],
		...['identity-credentials-get', 'otp-credentials', 'storage-access', 'browsing-topics', 'deferred-fetch'],
		...[
			'local-network-access',
			'autoplay',
			'encrypted-media',
			'fullscreen',
			'picture-in-picture',
			'sync-xhr',
		],
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
