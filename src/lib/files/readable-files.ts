/** The files of which a first byte can be read: a folder, or a file that was moved since, cannot. */
export async function readableFiles(files: readonly File[]): Promise<File[]> {
	const readable = await Promise.all(files.map(isReadable));
	return files.filter((_, at) => readable[at]);
}

async function isReadable(file: File): Promise<boolean> {
	try {
		await file.slice(0, 1).arrayBuffer();
		return true;
	} catch {
		return false;
	}
}
