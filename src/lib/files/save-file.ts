/** What became of a file that was handed to the owner. A download gives no sign of success; `offered` is all it says. */
export type Saved = 'offered' | 'shared' | 'cancelled';

/** Hands a file to the owner: as a download, or through the share sheet where a download leads nowhere (iOS app). */
export async function saveFile(content: Blob, name: string): Promise<Saved> {
	const file = new File([content], name, { type: content.type });
	if (isInstalledOnIos() && navigator.canShare?.({ files: [file] })) return share(file);
	download(file);
	return 'offered';
}

/** On iOS the installed app opens a download in a viewer without a way back. */
const isInstalledOnIos = () => (navigator as { standalone?: boolean }).standalone === true;

async function share(file: File): Promise<Saved> {
	try {
		await navigator.share({ files: [file] });
		return 'shared';
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
		download(file);
		return 'offered';
	}
}

function download(file: File): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	// the browser may still be reading it when the click returns
	setTimeout(() => URL.revokeObjectURL(link.href), 120_000);
}
