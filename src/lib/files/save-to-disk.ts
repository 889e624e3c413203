/** Whether the browser can write a file straight to a place that the owner chooses, without a copy in between. */
export const canChoosePlace = (): boolean => 'showSaveFilePicker' in globalThis;

/** How far it is, and what stops it. */
export type Saving = { readonly onProgress: (bytes: number) => void; readonly signal: AbortSignal };

/** Writes a file piece by piece to a place that the owner chooses; a file that was stopped half-way is not left behind. */
export async function saveToDisk(
	content: Blob,
	name: string,
	{ onProgress, signal }: Saving,
): Promise<'saved' | 'cancelled' | 'failed'> {
	const handle = await choosePlace(name);
	if (!handle) return 'cancelled';
	try {
		const file = await handle.createWritable();
		for (let at = 0; at < content.size; at += PIECE_BYTES) {
			if (signal.aborted) {
				await file.abort();
				return 'cancelled';
			}
			await file.write(content.slice(at, at + PIECE_BYTES));
			onProgress(Math.min(at + PIECE_BYTES, content.size));
		}
		await file.close();
		return 'saved';
	} catch {
		// the disk is full, or was taken out
		return 'failed';
	}
}

/** Small pieces make a browser twenty times slower here. */
const PIECE_BYTES = 4 * 2 ** 20;

type Picker = (options: { suggestedName: string; types: object[] }) => Promise<FileSystemFileHandle>;

async function choosePlace(suggestedName: string): Promise<FileSystemFileHandle | null> {
	const { showSaveFilePicker } = globalThis as unknown as { showSaveFilePicker: Picker };
	const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];
	try {
		return await showSaveFilePicker({ suggestedName, types });
	} catch {
		return null;
	}
}
