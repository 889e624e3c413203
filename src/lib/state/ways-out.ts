/**
 * What stays open where the host sends no response headers, measured by the walk of all ways out: of the page, whose
 * policy then stands in its own text alone; of a worker the first time that the app is loaded, before the service
 * worker hands it the headers; and of the service worker itself.
 */
export const OPEN_WAYS = {
	page: [
		'location',
		'meta-refresh',
		'new-window',
		'web-rtc',
		'preconnect',
		'dns-prefetch',
		// a connection only: the request itself is held back
		'form',
		'frame',
	],
	worker: ['fetch', 'xhr', 'web-socket', 'event-source', 'web-transport', 'script', 'font'],
	// what a script that already runs in the page can do by an empty frame, with the headers too
	frame: ['form', 'new-window'],
	'service-worker': ['fetch', 'web-socket', 'event-source', 'web-transport'],
} as const;

/** A way out of the page that only response headers close. */
export type OpenWay = (typeof OPEN_WAYS.page)[number];
