import { INVISIBLE } from './fold.ts';

/** An e-mail address as it is compared: NFC, trimmed, lower case. */
export function emailKey(address: string): string {
	return address
		.replace(INVISIBLE, '')
		.normalize('NFC')
		.trim()
		.toLowerCase()
		.replace(/^mailto:/, '');
}

/** The address without its `+tag`. */
export function withoutTag(key: string): string {
	const at = key.lastIndexOf('@');
	const plus = key.indexOf('+');
	return plus > 0 && plus < at ? key.slice(0, plus) + key.slice(at) : key;
}

/** The addresses of one e-mail cell: where it reads `Name <address>`, the name is none, whatever it looks like. */
export function emailsInCell(cell: string): string[] {
	const angled = cell.match(/<[^<>\s]{1,320}@[^<>\s]{1,255}>/g);
	return emailsIn(angled ? angled.join(' ') : cell);
}

/** The whole addresses in a text, also in their URL or HTML form; never a part of a longer address. */
export function emailsIn(text: string): string[] {
	const plain = unescaped(text);
	const found: string[] = [];
	for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
		const left =
			/(?<![\p{L}\p{N}\p{M}._+'’-])[\p{L}\p{N}\p{M}._+'’-]*$/u.exec(
				plain.slice(Math.max(0, at - 64), at),
			)?.[0] ?? '';
		const right = /^[\p{L}\p{N}\p{M}.-]*/u.exec(plain.slice(at + 1, at + 256))?.[0] ?? '';
		const local = left.replace(/^[.'’-]+/, '');
		const domain = right.replace(/(?<![.-])[.-]+$/, '');
		if (local && domain) found.push(emailKey(`${local}@${domain}`));
	}
	return found;
}

/** Whether an address belongs to a post rather than to a person: several people read what is sent there. */
export function isSharedByNature(key: string): boolean {
	return SHARED_NAMES.has(withoutTag(key).split('@', 1)[0] ?? '');
}

/** Whether mail from this address is written by a machine. */
export function isMachine(key: string): boolean {
	const local = key.split('@', 1)[0] ?? '';
	return /^(?:no|do-?not|donot)[-_.]?reply|^(?:mailer-daemon|postmaster|notifications?|notify|bounces?|service|system|systeem|robot|alerts?)(?:[-_.+].*)?$/.test(
		local,
	);
}

function unescaped(text: string): string {
	let plain = text.replace(INVISIBLE, '');
	if (plain.includes('&'))
		plain = plain.replace(/&(?:#64|#x40|commat);/gi, '@').replace(/&(?:#43|#x2b|plus);/gi, '+');
	for (let round = 0; round < 2 && /%(?:25)?40/.test(plain); round++) {
		plain = plain.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
	}
	return plain;
}

const SHARED_NAMES = new Set(
	(
		'info contact kontakt sales verkoop inkoop administratie boekhouding office kantoor receptie support service ' +
		'klantenservice helpdesk admin webmaster factuur facturen facturatie invoice invoices finance accounts accounting ' +
		'team bestelling bestellingen order orders secretariaat'
	).split(' '),
);
