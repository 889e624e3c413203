import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { end } from './processes.mjs';

const BINARY = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** Nothing of the browser's own goes out or asks in between, and a download goes where the walk looks. */
const preferences = (/** @type {string} */ downloads) => ({
	'browser.download.dir': downloads,
	'browser.download.folderList': 2,
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.download.manager.showWhenStarting': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'app.normandy.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'network.connectivity-service.enabled': false,
	'network.captive-portal-service.enabled': false,
	'intl.accept_languages': 'nl-NL, nl',
	'remote.prefs.recommended': true,
});

/** Firefox, spoken to over WebDriver BiDi. */
export const firefox = {
	name: 'Firefox',
	/** The packages that have to be installed to walk in it. */
	missing: existsSync(BINARY) ? [] : ['firefox-esr'],
	keepsProfile: true,
	start,
};

/** Starts it with a profile. @param {{ profile: string, downloads: string }} folders @returns {Promise<import('./walk.mjs').Engine>} */
async function start({ profile, downloads }) {
	mkdirSync(profile, { recursive: true });
	const lines = Object.entries(preferences(downloads)).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
	);
	writeFileSync(join(profile, 'user.js'), lines.join('\n'));
	const child = spawn(
		BINARY,
		[
			'--headless',
			'--no-remote',
			'--profile',
			profile,
			'--width',
			'1440',
			'--height',
			'900',
			'--remote-debugging-port',
			'0',
		],
		{ stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, TZ: 'Europe/Amsterdam' } },
	);
	const { send, close } = await connect(`${await addressOf(child)}/session`);
	await send('session.new', { capabilities: {} });
	const { contexts } = await send('browsingContext.getTree', {});
	const context = contexts[0].context;
	/** @param {Function} work @param {unknown[]} given */
	const call = async (work, given) => {
		const { result, exceptionDetails } = await send('script.callFunction', {
			functionDeclaration: work.toString(),
			arguments: given.map(toRemote),
			awaitPromise: true,
			target: { context },
			serializationOptions: { maxDomDepth: 0 },
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.type === 'node' ? { sharedId: result.sharedId } : (result.value ?? null);
	};
	return {
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
		call: (work, ...given) => call(work, given),
		click: (element) =>
			send('input.performActions', {
				context,
				actions: [
					{
						type: 'pointer',
						id: 'mouse',
						actions: [
							{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
							{ type: 'pointerDown', button: 0 },
							{ type: 'pointerUp', button: 0 },
						],
					},
				],
			}),
		choose: (element, files) => send('input.setFiles', { context, element, files }),
		close: async () => {
			await send('browser.close', {}).catch(() => undefined);
			close();
			await end(child);
		},
	};
}

/** Where it listens, which it says once it does. @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
const addressOf = (child) =>
	new Promise((resolve, reject) => {
		let said = '';
		child.stderr?.on('data', (chunk) => {
			said += chunk;
			const [address] = /ws:\/\/\S+/.exec(said) ?? [];
			if (address) resolve(address);
		});
		child.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
	});

/** @param {string} address */
async function connect(address) {
	const socket = new WebSocket(address);
	/** @type {Map<number, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
	const waiting = new Map();
	let last = 0;
	socket.onmessage = ({ data }) => {
		const { id, type, result, message } = JSON.parse(data);
		if (type === 'success') waiting.get(id)?.resolve(result);
		else waiting.get(id)?.reject(new Error(message));
		waiting.delete(id);
	};
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = reject;
	});
	return {
		/** @param {string} method @param {object} params @returns {Promise<any>} */
		send: (method, params) =>
			new Promise((resolve, reject) => {
				waiting.set(++last, { resolve, reject });
				socket.send(JSON.stringify({ id: last, method, params }));
			}),
		close: () => socket.close(),
	};
}

/** A value as BiDi wants it: what a walk hands in is an element, words, or plain JSON. @param {any} value @returns {object} */
function toRemote(value) {
	if (value === null) return { type: 'null' };
	if (Array.isArray(value)) return { type: 'array', value: value.map(toRemote) };
	if (typeof value !== 'object') return { type: typeof value, value };
	if ('sharedId' in value) return value;
	return { type: 'object', value: Object.entries(value).map(([key, inner]) => [key, toRemote(inner)]) };
}
