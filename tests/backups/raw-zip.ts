/** One entry of a ZIP as an attacker may write it: what the directory says need not be so. */
export type RawEntry = {
	path: string | Uint8Array;
	content: Uint8Array;
	method?: number;
	flags?: number;
	/** The unpacked size that is claimed. */
	claimedBytes?: number;
	/** The place of the local header that is claimed. */
	claimedAt?: number;
};

/** Writes a ZIP byte by byte; `end` overrides fields of its last record. */
export function rawZip(
	entries: readonly RawEntry[],
	end: { entries?: number; at?: number } = {},
): Uint8Array {
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let at = 0;
	for (const entry of entries) {
		const path = typeof entry.path === 'string' ? new TextEncoder().encode(entry.path) : entry.path;
		const local = [...record(0x04034b50, [...fields(entry), [2, path.length], [2, 0]]), ...path];
		directory.push(
			Uint8Array.from([
				...record(0x02014b50, [
					[2, 20],
					...fields(entry),
					[2, path.length],
					[2, 0],
					[2, 0],
					[2, 0],
					[2, 0],
					[4, 0],
					[4, entry.claimedAt ?? at],
				]),
				...path,
			]),
		);
		parts.push(Uint8Array.from(local), entry.content);
		at += local.length + entry.content.length;
	}
	const directoryBytes = directory.reduce((sum, part) => sum + part.length, 0);
	const count = end.entries ?? entries.length;
	const last = record(0x06054b50, [
		[2, 0],
		[2, 0],
		[2, count],
		[2, count],
		[4, directoryBytes],
		[4, end.at ?? at],
		[2, 0],
	]);
	return joined([...parts, ...directory, Uint8Array.from(last)]);
}

/** Puts bytes behind each other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Packs bytes as a ZIP does. */
export async function deflated(content: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([content as Uint8Array<ArrayBuffer>]).stream();
	return new Uint8Array(
		await new Response(stream.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer(),
	);
}

type Field = [bytes: number, value: number];

const fields = ({ content, method = 0, flags = 0, claimedBytes }: RawEntry): Field[] => [
	[2, 20],
	[2, flags],
	[2, method],
	[2, 0],
	[2, 33],
	[4, 0],
	[4, content.length],
	[4, claimedBytes ?? content.length],
];

const record = (signature: number, all: readonly Field[]): number[] =>
	[[4, signature] as Field, ...all].flatMap(([bytes, value]) =>
		Array.from({ length: bytes }, (_v, index) => (value / 2 ** (8 * index)) & 255),
	);
