import workerUrl from './attempt-worker.ts?worker&url';
import { scriptUrl } from '../store/trusted-scripts.ts';
import { fetchOutside, OUTSIDE, PATIENCE_MS, refusal, type Seen } from './refusal.ts';

/** What can be tried without leaving the page and without anything reaching anybody, should it succeed. */
export const ATTEMPTS = {
	connection: fetchOutside,
	picture: () => refusal('img-src', () => (new Image().src = OUTSIDE)),
	worker: fromWorker,
	'service-worker': fromServiceWorker,
	direct: directChannel,
	code: () => thrown(() => new Function('')),
	markup: () =>
		'trustedTypes' in window ? thrown(() => (document.createElement('p').innerHTML = '<b></b>')) : notHere,
	devices: camera,
	windows: () => Promise.resolve<Seen>(crossOriginIsolated ? 'refused' : 'let-through'),
} satisfies Record<string, () => Promise<Seen>>;

/** The name of something that the app tries. */
export type Attempt = keyof typeof ATTEMPTS;

const notHere = Promise.resolve<Seen>('not-here');

function fromWorker(): Promise<Seen> {
	const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
	return new Promise<Seen>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<Seen>) => resolve(data);
		worker.onerror = () => resolve('not-here');
	}).finally(() => worker.terminate());
}

function fromServiceWorker(): Promise<Seen> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return notHere;
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<Seen>) => resolve(data);
		setTimeout(() => resolve('not-here'), 2 * PATIENCE_MS);
		worker.postMessage({ type: 'TRY_OUTSIDE' }, [port2]);
	});
}

/** Asks this very device, on a port where nobody listens, so that nothing leaves it even if the browser sends. */
function directChannel(): Promise<Seen> {
	if (!('RTCPeerConnection' in window)) return notHere;
	const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
	let found = 0;
	return new Promise<Seen>((resolve) => {
		peer.onicecandidateerror = () => resolve('let-through');
		peer.onicecandidate = ({ candidate }) => {
			if (candidate?.candidate) found += 1;
			// done at once: the browser did not even ask; without a network there was nothing to ask by
			else if (!candidate) resolve(found > 0 ? 'refused' : 'not-here');
		};
		setTimeout(() => resolve('let-through'), PATIENCE_MS);
		peer.createDataChannel('x');
		void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
	}).finally(() => peer.close());
}

function thrown(attempt: () => unknown): Promise<Seen> {
	try {
		attempt();
		return Promise.resolve('let-through');
	} catch {
		return Promise.resolve('refused');
	}
}

function camera(): Promise<Seen> {
	const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
	if (!featurePolicy) return notHere;
	return Promise.resolve(featurePolicy.allowsFeature('camera') ? 'let-through' : 'refused');
}
