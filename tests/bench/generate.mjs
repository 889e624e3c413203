import { once } from 'node:events';
import { createReadStream, createWriteStream, openSync, closeSync, writeSync } from 'node:fs';
import { crc32, createDeflateRaw } from 'node:zlib';

/** The customer whom the benchmark looks for. */
export const WANTED = 'noor@broekhaven.example';

/**
 * Writes a mailbox of about so many bytes: mail of 2 to 40 kB, one in eight with an attachment. Every 400th message
 * concerns the customer, in turn in a header, in plain text, in quoted-printable and in base64. The same seed, the same
 * bytes. Returns how many messages do.
 * @param {string} path @param {number} bytes
 */
export async function writeMailbox(path, bytes, seed = 7) {
	const random = randomFrom(seed);
	let wanted = 0;
	await write(path, bytes, (number) => {
		const isWanted = number % 400 === 399;
		const form = isWanted ? wanted++ % 4 : -1;
		return message(number, form, random);
	});
	return wanted;
}

/**
 * Writes a table of orders; every two-thousandth is the customer's.
 * @param {string} path @param {number} rows
 */
export async function writeOrders(path, rows, seed = 11) {
	const random = randomFrom(seed);
	const out = createWriteStream(path);
	out.write('Ordernummer;Orderdatum;Naam;E-mailadres;Straat;Huisnummer;Postcode;Plaats;Bedrag;Opmerking\r\n');
	for (let row = 1; row <= rows; row++) {
		const isWanted = row % 2000 === 0;
		const email = isWanted ? WANTED : `klant${row}@example.com`;
		const name = isWanted ? 'Noor van den Broekhaven' : `${pick(NAMES, random)} ${pick(SURNAMES, random)}`;
		const remark = random() < 0.1 ? `"${words(8, random)}; ${words(5, random)}\r\nGroet"` : words(12, random);
		const day = `${two(1 + Math.floor(random() * 28))}-${two(1 + Math.floor(random() * 12))}-202${Math.floor(random() * 5)}`;
		const cells = [100_000 + row, day, name, email, 'Voorbeeldlaan', 1 + Math.floor(random() * 200)];
		const rest = [
			`${1000 + Math.floor(random() * 8999)} SA`,
			'Testerdam',
			`${Math.floor(random() * 200)},95`,
			remark,
		];
		if (!out.write(`${[...cells, ...rest, '', words(20, random)].slice(0, 10).join(';')}\r\n`))
			await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
}

/**
 * Packs one file as a ZIP of its own, as a Takeout comes.
 * @param {string} path @param {string} file @param {string} name
 */
export async function writeZipOf(path, file, name) {
	const out = openSync(path, 'w');
	const local = 30 + name.length;
	let [crc, bytes, packed] = [0, 0, 0];
	const plain = createReadStream(file, { highWaterMark: 1 << 20 }).on('data', (piece) => {
		crc = crc32(piece, crc);
		bytes += piece.length;
	});
	for await (const piece of plain.pipe(createDeflateRaw({ level: 1 })))
		packed += writeSync(out, piece, 0, piece.length, local + packed);
	const fields = Buffer.alloc(26);
	// version, no flags, deflated, noon of 18 December 2026
	[20, 0, 8, 12 << 11, (46 << 9) | (12 << 5) | 18].forEach((value, at) =>
		fields.writeUInt16LE(value, 2 * at),
	);
	[crc, packed, bytes].forEach((value, at) => fields.writeUInt32LE(value, 10 + 4 * at));
	fields.writeUInt16LE(name.length, 22);
	const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14)]);
	const end = Buffer.alloc(18);
	[0, 0, 1, 1].forEach((value, at) => end.writeUInt16LE(value, 2 * at));
	[central.length + name.length, local + packed].forEach((value, at) => end.writeUInt32LE(value, 8 + 4 * at));
	const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]);
	writeSync(out, head, 0, head.length, 0);
	const tail = Buffer.concat([central, Buffer.from(name), Buffer.from('PK\x05\x06', 'latin1'), end]);
	writeSync(out, tail, 0, tail.length, local + packed);
	closeSync(out);
}

/** @param {string} path @param {number} bytes @param {(number: number) => string} next */
async function write(path, bytes, next) {
	const out = createWriteStream(path, { highWaterMark: 1 << 22 });
	for (let written = 0, number = 0; written < bytes; number++) {
		const text = next(number);
		written += text.length;
		if (!out.write(text, 'latin1')) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
}

/** @param {number} number @param {number} form @param {() => number} random */
function message(number, form, random) {
	const from = form === 0 ? WANTED : `klant${number}@example.com`;
	const said = form > 0 ? `Mijn adres is ${WANTED}, bedankt.` : '';
	const body = `${words(60 + Math.floor(random() * 400), random)}\n${said}\n${words(40, random)}\n`;
	const head = [
		`From ${1790000000000000000n + BigInt(number)}@xxx Wed Nov 20 10:00:00 +0000 2024`,
		`Message-ID: <m${number}@mail.example>`,
		'Date: Wed, 20 Nov 2024 10:00:00 +0100',
		`From: Iemand <${from}>`,
		'To: Winkel <winkel@zilvermeeuw.example>',
		`Subject: ${words(5, random)}`,
		'MIME-Version: 1.0',
	];
	const [encoding, text] = encode(form, body);
	const part = [
		`Content-Type: text/plain; charset=utf-8`,
		`Content-Transfer-Encoding: ${encoding}`,
		'',
		text,
	];
	if (random() > 0.125) return [...head, ...part, ''].join('\n');
	const image = lines(base64Noise(20_000 + Math.floor(random() * 200_000), random));
	return [
		...head,
		'Content-Type: multipart/mixed; boundary="deel"',
		'',
		'--deel',
		...part,
		'--deel',
		'Content-Type: image/jpeg; name="foto.jpg"',
		'Content-Transfer-Encoding: base64',
		'',
		image,
		'--deel--',
		'',
		'',
	].join('\n');
}

/** @param {number} form @param {string} body @returns {[encoding: string, text: string]} */
function encode(form, body) {
	if (form === 2) return ['quoted-printable', body.replaceAll('@', '=40').replace(/(.{70})(?=.)/g, '$1=\n')];
	if (form === 3) return ['base64', lines(Buffer.from(body).toString('base64'))];
	return ['7bit', body.replace(/(.{60,75}) /g, '$1\n')];
}

const NAMES = ['Jan', 'Fatma', 'Sanne', 'Kees', 'Lotte', 'Bram'];
const SURNAMES = ['de Vries', 'Jansen', 'Proefstra', 'van Test', 'Bakker'];
const WORDS =
	'de het een en van wij u bestelling zilver ketting levering pakket vraag wanneer komt dank groet winkel adres maat blauw morgen nog niet wel graag kunnen'.split(
		' ',
	);

/** @param {number} count @param {() => number} random */
const words = (count, random) => Array.from({ length: count }, () => pick(WORDS, random)).join(' ');

/** @template T @param {readonly T[]} list @param {() => number} random */
const pick = (list, random) => list[Math.floor(random() * list.length)];

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');

/** @param {string} text */
const lines = (text) => text.replace(/(.{76})/g, '$1\n');

/** @param {number} length @param {() => number} random */
function base64Noise(length, random) {
	const bytes = Buffer.alloc(length * 0.75);
	for (let at = 0; at + 4 <= bytes.length; at += 4) bytes.writeUInt32LE(Math.floor(random() * 2 ** 32), at);
	return bytes.toString('base64');
}

/** Numbers from 0 to 1, the same for the same seed. @param {number} seed */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
