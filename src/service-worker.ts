/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';
import { fetchOutside } from './lib/state/refusal.ts';

/** With the response headers of the page, which the build writes above this script. */
const worker = self as unknown as ServiceWorkerGlobalScope & { pageHeaders?: Record<string, string> };
const PREFIX = 'verzoekboek-app-';
const CACHE = PREFIX + version;
const SHELL = worker.registration.scope;
const SHARE = new URL('share', SHELL).href;

const addresses = [...build, ...files].map((path) => new URL(path, SHELL).href);
const known = new Set(addresses);

worker.addEventListener('install', (event) => event.waitUntil(precache()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
	if (event.data?.type === 'TRY_OUTSIDE')
		void fetchOutside().then((seen) => event.ports[0]?.postMessage(seen));
	if (event.data?.type === 'TAKE_SHARED') event.ports[0]?.postMessage(handOver());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method === 'POST' && url.href === SHARE) return event.respondWith(takeShare(request));
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	url.hash = '';
	url.search = '';
	const isPage = request.mode === 'navigate' && !known.has(url.href);
	event.respondWith(fromCache(isPage ? SHELL : url.href, request));
});

/** Unchanged parts are copied from the previous version, the rest is fetched past the HTTP cache. */
async function precache(): Promise<void> {
	const cache = await caches.open(CACHE);
	const older = await Promise.all((await previousCaches()).map((name) => caches.open(name)));
	await Promise.all(
		[...addresses, SHELL].map(async (url) => {
			const kept = url.includes('/_app/immutable/') ? await firstMatch(older, url) : undefined;
			const response = kept ?? (await fetch(url, { cache: 'reload', redirect: 'error' }));
			if (!response.ok) throw new Error(`precache: ${response.status}`);
			await cache.put(url, withHeaders(response));
		}),
	);
}

/** The version before this one stays: a tab that still runs it may yet ask for its parts. */
async function takeOver(): Promise<void> {
	for (const name of (await previousCaches()).slice(0, -1)) await caches.delete(name);
	await worker.clients.claim();
}

const previousCaches = async () =>
	(await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);

async function firstMatch(stores: Cache[], url: string): Promise<Response | undefined> {
	for (const store of stores) {
		const hit = await store.match(url);
		if (hit) return hit;
	}
	return undefined;
}

async function fromCache(key: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(key)) ?? (await caches.match(key)) ?? withHeaders(await fetch(request));
}

/** On a host that sets no headers the policy holds from the second load on: all that comes from here carries it. */
function withHeaders(response: Response): Response {
	if (response.type === 'opaqueredirect') return response;
	const { body, status, statusText } = response;
	const headers = new Headers(response.headers);
	for (const [name, value] of Object.entries(worker.pageHeaders ?? {})) headers.set(name, value);
	return new Response(body, { status, statusText, headers });
}

/** What another app shared, in memory alone: nothing personal is ever kept where a lock cannot reach it. */
let shared: File[] = [];

async function takeShare(request: Request): Promise<Response> {
	const form = await request.formData();
	const files = form.getAll('files').filter((one) => one instanceof File);
	const text = ['title', 'text']
		.map((name) => form.get(name))
		.filter((one) => typeof one === 'string' && one !== '');
	const typed = text.length > 0 ? [new File([text.join('\n\n')], 'shared.txt', { type: 'text/plain' })] : [];
	shared = files.length > 0 ? files : typed;
	return withHeaders(new Response(null, { status: 303, headers: { Location: SHELL } }));
}

function handOver(): File[] {
	const files = shared;
	shared = [];
	return files;
}
