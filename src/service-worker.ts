/// <reference lib="webworker" />
import { build, files, version } from '$service-worker';

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'verzoekboek-app-';
const CACHE = PREFIX + version;
const SHELL = worker.registration.scope;

const addresses = [...build, ...files].map((path) => new URL(path, SHELL).href);
const known = new Set(addresses);

worker.addEventListener('install', (event) => event.waitUntil(precache()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
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
			await cache.put(url, response);
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
	return (await cache.match(key)) ?? (await caches.match(key)) ?? fetch(request);
}
