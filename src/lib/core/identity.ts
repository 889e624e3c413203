import type { IDENTITY_METHODS } from './fact.ts';
import { compareAddresses, type AddressMatch } from './look-alike.ts';

export { compareAddresses };

/** How the shop became sure who asked. */
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

/** What says whether the asker is the person. */
export type IdentityInput = {
	/** The address in the shop's own systems; null or empty when the person is in none of them. */
	readonly known: string | null;
	/** The address that the request came from; null or empty when it came by phone, post or at the counter. */
	readonly askedFrom: string | null;
	/** Where the answer is asked to go; without it to the known address. */
	readonly sendTo?: string | null;
	readonly byRepresentative?: boolean;
	/** A reasonable doubt in this one case, with its reason on record (art. 12(6) AVG; law.md I-02). */
	readonly doubtRecorded?: boolean;
	/** Every system was searched and none holds anything: there is nothing to give to the wrong person. */
	readonly nothingHeld?: boolean;
	readonly settled?: IdentityMethod | null;
};

/** Whether two written addresses are one, apart from case, spaces around them and how accents are composed. */
export const sameAddress = (known: string, other: string): boolean =>
	compareAddresses(known, other).kind === 'same';

/** Why the shop cannot be sure yet. */
export type IdentityDoubt =
	'representative' | 'not-known' | 'no-address' | 'other-address' | 'look-alike' | 'other-delivery' | 'doubt';

/** Whether an answer may be sent; if not, why, and which steps can remove the doubt, the least intrusive first. */
export type IdentityState =
	| { readonly needed: false; readonly because: 'known-address' | 'nothing-held' | IdentityMethod }
	| {
			readonly needed: true;
			readonly because: IdentityDoubt;
			/** How the asking address, or the one to send to, resembles the known one; null where none was compared. */
			readonly match: AddressMatch | null;
			readonly ladder: readonly IdentityMethod[];
	  };

/**
 * Whether sending is blocked until the person is identified: never for the known address that asks for an answer to
 * itself, always for another one or one that only looks like it (law.md I-02, I-03, I-07, I-08, I-11).
 */
export function identityNeeded(input: IdentityInput): IdentityState {
	const { settled = null, nothingHeld = false } = input;
	const doubt = firstDoubt(input);
	if (doubt === null) return { needed: false, because: 'known-address' };
	if (doubt.because === 'not-known' && nothingHeld) return { needed: false, because: 'nothing-held' };
	const ladder = LADDERS[doubt.because];
	if (settled && ladder.includes(settled)) return { needed: false, because: settled };
	return { needed: true, ...doubt, ladder };
}

function firstDoubt(input: IdentityInput): { because: IdentityDoubt; match: AddressMatch | null } | null {
	const { known, askedFrom, sendTo = null, byRepresentative = false, doubtRecorded = false } = input;
	if (byRepresentative) return { because: 'representative', match: null };
	if (!known) return { because: 'not-known', match: null };
	if (!askedFrom) return { because: 'no-address', match: null };
	const match = compareAddresses(known, askedFrom);
	if (match.kind !== 'same') {
		return { because: match.kind === 'other' ? 'other-address' : 'look-alike', match };
	}
	const delivery = sendTo ? compareAddresses(known, sendTo) : match;
	if (delivery.kind !== 'same') return { because: 'other-delivery', match: delivery };
	return doubtRecorded ? { because: 'doubt', match } : null;
}

const WITHOUT_KNOWN_ADDRESS: readonly IdentityMethod[] = [
	'customer-account',
	'two-facts',
	'shown-in-person',
	'masked-copy-destroyed',
];

const WHOLE_LADDER: readonly IdentityMethod[] = ['confirmed-by-known-address', ...WITHOUT_KNOWN_ADDRESS];

const LADDERS: Readonly<Record<IdentityDoubt, readonly IdentityMethod[]>> = {
	representative: ['representative-authorised'],
	'not-known': WITHOUT_KNOWN_ADDRESS,
	'no-address': WHOLE_LADDER,
	'other-address': WHOLE_LADDER,
	'look-alike': WHOLE_LADDER,
	'other-delivery': WHOLE_LADDER,
	doubt: WHOLE_LADDER,
};

/**
 * Where a text first holds what may be a citizen service number: nine digits, together or with dots, spaces or
 * hyphens between them, that pass the eleven test; null when nowhere. Only the place, never the number (art. 46 UAVG).
 */
export function findsCitizenNumber(text: string): { readonly start: number; readonly end: number } | null {
	for (const { index: start } of text.matchAll(/\d+/g)) {
		const end = endOfNineDigits(text, start);
		const found = end !== null && passesElevenTest(text.slice(start, end).replace(/\D/g, ''));
		if (found && !AFTER_COUNTRY_CODE.test(text.slice(Math.max(0, start - 12), start))) return { start, end };
	}
	return null;
}

/** Where nine digits end that begin here, with the same separator between all groups; null when they do not. */
function endOfNineDigits(text: string, start: number): number | null {
	let [at, digits, separator] = [start, 0, ''];
	for (; digits < 9; at++) {
		const char = text[at] ?? '';
		if (isDigit(char)) digits++;
		else if (!SEPARATORS.includes(char) || (separator && char !== separator) || !isDigit(text[at + 1]))
			return null;
		else separator = char;
	}
	return isDigit(text[at]) ? null : at;
}

const SEPARATORS: readonly string[] = ['.', ' ', '\u00a0', '\u2009', '\u202f', '-'];

/** `+31 `, `0031 (0)`: what follows is the rest of a telephone number. */
const AFTER_COUNTRY_CODE = /(?:\+|\b00)\d{1,3}[ .()0\u00a0-]{0,5}$/;

const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

function passesElevenTest(digits: string): boolean {
	if (digits === '000000000') return false;
	const sum = Array.from(digits, Number).reduce(
		(total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at),
		0,
	);
	return sum % 11 === 0;
}
