import type { App } from './app.svelte.ts';

/** Puts a text on the clipboard and says so, or says that this browser did not allow it. */
export async function copyText(app: App, text: string, copied: string): Promise<void> {
	const done = await navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
	app.notices.say(done ? copied : app.words.app.notCopied);
}
