import { sourceOf } from '../formats/byte-source.ts';
import { unpack } from '../formats/inflate.ts';
import type { ZipEntry } from '../formats/zip-listing.ts';

/** The content of one entry; null when its packed bytes are broken, or give anything but the size they claim. */
export async function unpackEntry(
	zip: Uint8Array,
	entry: ZipEntry,
	mostBytes: number,
): Promise<Uint8Array | null> {
	if (entry.bytes > mostBytes) return null;
	// grown as it comes out: a claimed size is no reason to take memory
	const pieces: Uint8Array[] = [];
	const unpacking = unpack(sourceOf(zip), entry);
	for (let step = await unpacking.next(); ; step = await unpacking.next()) {
		if (step.done) return step.value ? joined(pieces) : null;
		pieces.push(step.value.slice());
	}
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
