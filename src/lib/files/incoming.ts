/** What the app was opened with: files, or a place in it (a shortcut), as the browser's launch queue gives it. */
type Launch = { readonly targetURL?: string; readonly files?: readonly { getFile(): Promise<File> }[] };

type Launches = { setConsumer(take: (launch: Launch) => void): void };

/** Hears of files that the app is opened with, and of shortcuts chosen while it is open; the place is a hash. */
export function onLaunch(take: (files: File[], hash: string) => void): void {
	const { launchQueue } = window as unknown as { launchQueue?: Launches };
	launchQueue?.setConsumer((launch) => {
		const hash = launch.targetURL ? new URL(launch.targetURL).hash : '';
		void Promise.all((launch.files ?? []).map((handle) => handle.getFile())).then((files) =>
			take(files, hash),
		);
	});
}

/** The files or the text that another app shared; empty when none did. Asked for once, they are gone there. */
export function takeShared(): Promise<File[]> {
	const worker = navigator.serviceWorker?.controller;
	if (!worker) return Promise.resolve([]);
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }: MessageEvent<File[]>) => resolve(Array.isArray(data) ? data : []);
		setTimeout(() => resolve([]), ANSWER_MS);
		worker.postMessage({ type: 'TAKE_SHARED' }, [port2]);
	});
}

/** Where a file belongs: a message, a backup, or an export of a system. */
export function kindOfIncoming({
	name,
	type,
}: {
	name: string;
	type: string;
}): 'message' | 'backup' | 'export' {
	if (/\.age$/i.test(name) || /^verzoekboek-[\d-]+\.zip$/i.test(name)) return 'backup';
	if (/\.(?:eml|txt|msg)$/i.test(name) || type === 'message/rfc822' || type === 'text/plain')
		return 'message';
	return name.includes('.') ? 'export' : 'message';
}

const ANSWER_MS = 3000;
