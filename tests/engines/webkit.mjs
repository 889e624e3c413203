import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { end } from './processes.mjs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** WebKit (of GTK), spoken to over WebDriver; every session begins empty. */
export const webkit = {
	name: 'WebKit',
	/** The packages that have to be installed to walk in it. */
	missing: [
		...(existsSync(DRIVER) && miniBrowser() ? [] : ['webkit2gtk-driver']),
		...(process.env.DISPLAY || existsSync('/usr/bin/xvfb-run') ? [] : ['xvfb', 'xauth']),
	],
	keepsProfile: false,
	start,
};

/** Starts it with an empty book. @param {{ profile: string, downloads: string }} folders @returns {Promise<import('./walk.mjs').Engine>} */
async function start({ profile, downloads }) {
	mkdirSync(profile, { recursive: true });
	writeFileSync(join(profile, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	const port = await freePort();
	const [command, ...before] = process.env.DISPLAY
		? [DRIVER]
		: ['xvfb-run', '-a', '-s', '-screen 0 1440x1000x24', DRIVER];
	const child = spawn(command ?? DRIVER, [...before, `--port=${port}`], {
		// its browser would keep the pipes open
		stdio: 'ignore',
		detached: true,
		env: {
			...process.env,
			XDG_CONFIG_HOME: profile,
			LANG: 'nl_NL.UTF-8',
			LANGUAGE: 'nl',
			TZ: 'Europe/Amsterdam',
		},
	});
	const root = `http://127.0.0.1:${port}`;
	await answering(root);
	const { sessionId } = await send('POST', `${root}/session`, {
		capabilities: {
			alwaysMatch: {
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
			},
		},
	});
	const session = `${root}/session/${sessionId}`;
	const post = (/** @type {string} */ path, /** @type {object} */ body) =>
		send('POST', `${session}/${path}`, body);
	await post('window/rect', { width: 1440, height: 900 });
	return {
		open: (url) => post('url', { url }),
		reload: () => post('refresh', {}),
		call: (work, ...given) =>
			post('execute/sync', { script: `return (${work}).apply(null, arguments)`, args: given }),
		click: (element) => post(`element/${element[ELEMENT]}/click`, {}),
		choose: (element, files) => post(`element/${element[ELEMENT]}/value`, { text: files.join('\n') }),
		close: async () => {
			await send('DELETE', session).catch(() => undefined);
			await end(child);
		},
	};
}

/** @returns {string | undefined} */
function miniBrowser() {
	const libraries = '/usr/lib';
	if (!existsSync(libraries)) return undefined;
	return readdirSync(libraries)
		.flatMap((place) =>
			['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((kind) =>
				join(libraries, place, kind, 'MiniBrowser'),
			),
		)
		.find((path) => existsSync(path));
}

/** @returns {Promise<number>} */
const freePort = () =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** Waits until the driver listens. @param {string} root */
async function answering(root) {
	for (const until = Date.now() + 20_000; Date.now() < until;) {
		if (await send('GET', `${root}/status`).catch(() => null)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('the driver of WebKit does not answer');
}

/** @param {string} method @param {string} url @param {object} [body] @returns {Promise<any>} */
async function send(method, url, body) {
	const answer = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = /** @type {{ value: any }} */ (await answer.json());
	if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
	return value;
}
