/** By name: what tries one way out, to a port of the loopback. */
export type Ways = Readonly<Record<string, (port: number) => void>>;

/** The ways that a page has to tell somebody outside something; each function runs in the page itself. */
export const PAGE_WAYS = {
	fetch: (port: number) => void fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors' }),
	xhr: (port: number) => {
		const request = new XMLHttpRequest();
		request.open('GET', `http://127.0.0.1:${port}/`);
		request.send();
	},
	beacon: (port: number) => void navigator.sendBeacon(`http://127.0.0.1:${port}/`, 'x'),
	'web-socket': (port: number) => void new WebSocket(`ws://127.0.0.1:${port}/`),
	'event-source': (port: number) => void new EventSource(`http://127.0.0.1:${port}/`),
	'web-transport': (port: number) => void new WebTransport(`https://127.0.0.1:${port}/`),
	image: (port: number) => void (new Image().src = `http://127.0.0.1:${port}/`),
	'style-sheet': (port: number) => {
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = `http://127.0.0.1:${port}/`;
		document.head.append(link);
	},
	'css-address': (port: number) =>
		void (document.body.style.backgroundImage = `url(http://127.0.0.1:${port}/)`),
	font: (port: number) => void new FontFace('x', `url(http://127.0.0.1:${port}/)`).load(),
	media: (port: number) => void (new Audio().src = `http://127.0.0.1:${port}/`),
	frame: (port: number) => {
		const frame = document.createElement('iframe');
		frame.src = `http://127.0.0.1:${port}/`;
		document.body.append(frame);
	},
	object: (port: number) => {
		const object = document.createElement('object');
		object.data = `http://127.0.0.1:${port}/`;
		document.body.append(object);
	},
	script: (port: number) => void import(/* @vite-ignore */ `http://127.0.0.1:${port}/`),
	prefetch: (port: number) => {
		const link = document.createElement('link');
		link.rel = 'prefetch';
		link.href = `http://127.0.0.1:${port}/`;
		document.head.append(link);
	},
	preconnect: (port: number) => {
		const link = document.createElement('link');
		link.rel = 'preconnect';
		link.href = `http://127.0.0.1:${port}/`;
		document.head.append(link);
	},
	'speculation-rules': (port: number) => {
		const rules = document.createElement('script');
		rules.type = 'speculationrules';
		rules.text = JSON.stringify({
			prefetch: [{ source: 'list', urls: [`http://127.0.0.1:${port}/`], eagerness: 'immediate' }],
		});
		document.head.append(rules);
	},
	'dns-prefetch': (port: number) => {
		const link = document.createElement('link');
		link.rel = 'dns-prefetch';
		link.href = `http://port-${port}.example/`;
		document.head.append(link);
	},
	ping: (port: number) => {
		const link = document.createElement('a');
		link.href = '#';
		link.ping = `http://127.0.0.1:${port}/`;
		document.body.append(link);
		link.click();
	},
	form: (port: number) => {
		const form = document.createElement('form');
		form.action = `http://127.0.0.1:${port}/`;
		form.target = '_blank';
		document.body.append(form);
		form.submit();
	},
	'new-window': (port: number) => void window.open(`http://127.0.0.1:${port}/`),
	// last: where it is refused in a frame, the browser ends the page
	'web-rtc': (port: number) => {
		const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
		peer.createDataChannel('x');
		void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
	},
} as const;

/** The ways that leave the page itself: one page each. */
export const LEAVING_WAYS = {
	location: (port: number) => void (location.href = `http://127.0.0.1:${port}/`),
	'meta-refresh': (port: number) => {
		const meta = document.createElement('meta');
		meta.httpEquiv = 'refresh';
		meta.content = `0; url=http://127.0.0.1:${port}/`;
		document.head.append(meta);
	},
} as const;

/** The ways that a worker has. */
export const WORKER_WAYS = {
	fetch: PAGE_WAYS.fetch,
	xhr: PAGE_WAYS.xhr,
	'web-socket': PAGE_WAYS['web-socket'],
	'event-source': PAGE_WAYS['event-source'],
	'web-transport': PAGE_WAYS['web-transport'],
	script: PAGE_WAYS.script,
	font: (port: number) => void new FontFace('x', `url(http://127.0.0.1:${port}/)`).load(),
} as const;

/** The ways that a service worker has. */
export const SERVICE_WORKER_WAYS = {
	fetch: PAGE_WAYS.fetch,
	'web-socket': PAGE_WAYS['web-socket'],
	'event-source': PAGE_WAYS['event-source'],
	'web-transport': PAGE_WAYS['web-transport'],
} as const;
