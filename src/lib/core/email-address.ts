import { decodeDomain } from './punycode.ts';

/** An e-mail address as one compares it: composed letters, lower case, the domain in its own letters. */
export type EmailAddress = {
	readonly local: string;
	readonly domain: string;
	/** Both together. */
	readonly whole: string;
	/** True when the domain was written as `xn--…`. */
	readonly encoded: boolean;
};

/** Reads one address, also as `mailto:` link or between angle brackets after a name; null for what is none. */
export function readAddress(text: string): EmailAddress | null {
	if (text.length > MAX_TEXT) return null;
	const written = unwrapped(text.trim()).normalize('NFC').toLowerCase().normalize('NFC');
	const at = written.lastIndexOf('@');
	const [local, domain] = [written.slice(0, at), written.slice(at + 1)];
	if (at < 1 || domain === '' || written.length > MAX_ADDRESS || /[\s<>]/.test(written)) return null;
	const decoded = decodeDomain(domain);
	return { local, domain: decoded, whole: `${local}@${decoded}`, encoded: decoded !== domain };
}

/** The local part without its plus tag: most providers deliver both to one mailbox. */
export const withoutTag = (local: string): string =>
	local.indexOf('+') > 0 ? local.split('+', 1)[0]! : local;

const MAX_ADDRESS = 320;
const MAX_TEXT = 1000;

function unwrapped(text: string): string {
	const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
	const inside = open < 0 ? text : text.slice(open + 1, -1).trim();
	return /^mailto:/i.test(inside) ? inside.slice(7).split('?', 1)[0]!.trim() : inside;
}
