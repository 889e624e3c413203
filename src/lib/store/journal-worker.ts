import { openHome, type JournalHome } from './journal-home.ts';

/** What the page can ask of the second home. */
export type JournalMethod = keyof JournalHome;

/** One call of the page. */
export type JournalCall = { id: number; method: JournalMethod; args: readonly unknown[] };

/** The answer to one call; what was thrown crosses as its name alone. */
export type JournalAnswer = { id: number; value: unknown } | { id: number; error: string };

let home: Promise<JournalHome> | undefined;

self.onmessage = async ({ data }: MessageEvent<JournalCall>) => {
	const { id } = data;
	try {
		answer({ id, value: await call(data) });
	} catch (error) {
		answer({ id, error: (error as Error).name });
	}
};

async function call({ method, args }: JournalCall): Promise<unknown> {
	home ??= open();
	return ((await home)[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args);
}

/** The page names the worker after the book. */
const open = async () => openHome(await navigator.storage.getDirectory(), self.name);

const answer = (message: JournalAnswer) => self.postMessage(message);
