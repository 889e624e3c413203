/** Continues a CRC-32 (ISO 3309, as ZIP uses it) over more bytes; start with 0. Eight bytes a turn. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let crc = ~before;
	let at = 0;
	for (const end = bytes.length - 7; at < end; at += 8) {
		const low = crc ^ word(bytes, at);
		const high = word(bytes, at + 4);
		crc =
			entry(7, low) ^
			entry(6, low >>> 8) ^
			entry(5, low >>> 16) ^
			entry(4, low >>> 24) ^
			entry(3, high) ^
			entry(2, high >>> 8) ^
			entry(1, high >>> 16) ^
			entry(0, high >>> 24);
	}
	for (; at < bytes.length; at++) crc = entry(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
	return ~crc >>> 0;
}

const TABLES = makeTables();

const entry = (table: number, byte: number): number => TABLES[(table << 8) | (byte & 0xff)] ?? 0;

const word = (bytes: Uint8Array, at: number): number =>
	(bytes[at] ?? 0) |
	((bytes[at + 1] ?? 0) << 8) |
	((bytes[at + 2] ?? 0) << 16) |
	((bytes[at + 3] ?? 0) << 24);

/** Eight tables of 256: the first is of one byte, each next one of a byte that is followed by one more zero byte. */
function makeTables(): Int32Array {
	const tables = new Int32Array(8 * 256);
	for (let byte = 0; byte < 256; byte++) {
		let crc = byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
		tables[byte] = crc;
	}
	for (let at = 256; at < tables.length; at++) {
		const shorter = tables[at - 256] ?? 0;
		tables[at] = (tables[shorter & 0xff] ?? 0) ^ (shorter >>> 8);
	}
	return tables;
}
