import type { Workbox } from 'workbox-window';
import { scriptUrl } from '../store/trusted-scripts.ts';

/** The life of the installed app: ready for offline, a newer version waiting. Never reloads by itself. */
export class Update {
	/** A new version waits until the owner asks for it. */
	waiting = $state.raw(false);
	offlineReady = $state.raw(false);
	#workbox: Workbox | null = null;
	#asked = false;

	/** Registers the service worker that stands beside the app's page. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator)) return;
		// not needed to see the first screen
		const { Workbox } = await import('workbox-window');
		const address = scriptUrl(new URL('service-worker.js', document.baseURI));
		// the type asks for a string; the browser takes the trusted value, and only that
		this.#workbox = new Workbox(address as unknown as string, { updateViaCache: 'none' });
		this.#workbox.addEventListener('installed', (event) => (this.offlineReady ||= !event.isUpdate));
		this.#workbox.addEventListener('waiting', () => (this.waiting = true));
		// workbox hears this once only, and the first visit's own claim uses that up
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			// another tab may have asked; a tab in which somebody types waits for its own button
			if (this.#asked) location.reload();
		});
		await this.#workbox.register({ immediate: true }).catch(() => undefined);
	}

	/** Loads the waiting version. What is being typed is kept as a draft by the forms themselves. */
	load(): void {
		this.#asked = true;
		this.#workbox?.messageSkipWaiting();
		// the waiting worker may have been taken over by another tab already
		if (!this.#workbox) location.reload();
	}
}
