/// <reference lib="webworker" />

const opened = navigator.storage
	.getDirectory()
	.then((root) => root.getFileHandle('append-baseline', { create: true }))
	.then((file) => file.createSyncAccessHandle());

/** Appends a line to a file of the origin's own, and answers once it is on the disk. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
	const file = await opened;
	file.write(new TextEncoder().encode(data), { at: file.getSize() });
	file.flush();
	self.postMessage(null);
};
