/** An open file of the origin private file system. Nothing is durable before `flush` or, without it, `close`. */
export type OpenFile = {
	size(): Promise<number>;
	read(at: number, length: number): Promise<Uint8Array>;
	write(at: number, bytes: Uint8Array): Promise<void>;
	truncate(size: number): Promise<void>;
	flush(): Promise<void>;
	close(): Promise<void>;
};

/** Opens a file, and makes it if asked to: by a synchronous handle where there is one, else by a writable. */
export async function openFile(
	directory: FileSystemDirectoryHandle,
	name: string,
	{ create }: { create: boolean },
): Promise<OpenFile> {
	const handle = await directory.getFileHandle(name, { create });
	return isSynchronous(handle)
		? synchronousFile(await whenFree(() => handle.createSyncAccessHandle()))
		: writableFile(handle);
}

/** The names of everything in a folder. */
export async function names(directory: FileSystemDirectoryHandle): Promise<string[]> {
	const found = [];
	for await (const name of directory.keys()) found.push(name);
	return found;
}

/** Removes a file, if it is there. */
export async function removeEntry(directory: FileSystemDirectoryHandle, name: string): Promise<void> {
	try {
		await whenFree(() => directory.removeEntry(name));
	} catch (error) {
		if ((error as Error).name !== 'NotFoundError') throw error;
	}
}

/** Tries again while a file is held: the worker of a tab that was just closed holds its file a moment longer. */
export async function whenFree<Value>(work: () => Promise<Value>): Promise<Value> {
	for (let tries = 1; ; tries += 1) {
		try {
			return await work();
		} catch (error) {
			if ((error as Error).name !== 'NoModificationAllowedError' || tries === 40) throw error;
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
	}
}

/** What only workers have, and the DOM's types therefore do not know. */
type Synchronous = { createSyncAccessHandle(): Promise<SyncHandle> };

const isSynchronous = (handle: object): handle is Synchronous => 'createSyncAccessHandle' in handle;

type SyncHandle = {
	getSize(): number;
	read(into: Uint8Array, options: { at: number }): number;
	write(from: Uint8Array, options: { at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
};

function synchronousFile(handle: SyncHandle): OpenFile {
	return {
		size: async () => handle.getSize(),
		read: async (at, length) => {
			const bytes = new Uint8Array(length);
			return bytes.subarray(0, handle.read(bytes, { at }));
		},
		write: async (at, bytes) => {
			// a short write is how some browsers say that the disk is full
			if (handle.write(bytes, { at }) !== bytes.length) throw new DOMException('', 'QuotaExceededError');
		},
		truncate: async (size) => handle.truncate(size),
		flush: async () => handle.flush(),
		close: async () => handle.close(),
	};
}

function writableFile(handle: FileSystemFileHandle): OpenFile {
	let writable: FileSystemWritableFileStream | null = null;
	const opened = async () => (writable ??= await handle.createWritable({ keepExistingData: true }));
	const close = async () => {
		await writable?.close();
		writable = null;
	};
	return {
		size: async () => (await handle.getFile()).size,
		read: async (at, length) => {
			const file = await handle.getFile();
			return new Uint8Array(await file.slice(at, at + length).arrayBuffer());
		},
		write: async (at, bytes) => {
			const data = bytes as Uint8Array<ArrayBuffer>;
			await (await opened()).write({ type: 'write', position: at, data });
		},
		truncate: async (size) => (await opened()).truncate(size),
		// a writable is durable when it is closed, and only then
		flush: close,
		close,
	};
}
