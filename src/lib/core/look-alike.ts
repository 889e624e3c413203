import { skeleton } from './confusables.ts';
import { readAddress, withoutTag, type EmailAddress } from './email-address.ts';

/**
 * How one part of an address resembles the same part of another: equal; other letters that look the same; a few
 * letters typed differently; only a plus tag or dots more or less; letters hidden behind `xn--`; the known domain
 * with more behind it.
 */
export type Likeness = 'same' | 'letters' | 'typing' | 'plus-tag' | 'dots' | 'punycode' | 'longer';

/** An address beside the known one: the same, another, or one that only looks like it, with the reason per part. */
export type AddressMatch =
	| { readonly kind: 'same' }
	| { readonly kind: 'other' }
	| { readonly kind: 'look-alike'; readonly local: Likeness; readonly domain: Likeness };

/** Compares the address that asks with the known one; what is no address is another one (law.md I-07, I-08). */
export function compareAddresses(known: string, asking: string): AddressMatch {
	const [ours, theirs] = [readAddress(known), readAddress(asking)];
	if (!ours || !theirs) return { kind: 'other' };
	if (ours.whole === theirs.whole) return { kind: 'same' };
	const local = localLikeness(ours.local, theirs.local);
	const domain = domainLikeness(ours, theirs);
	return local && domain ? { kind: 'look-alike', local, domain } : { kind: 'other' };
}

function localLikeness(ours: string, theirs: string): Likeness | null {
	if (ours === theirs) return 'same';
	const [a, b] = [skeleton(ours), skeleton(theirs)];
	if (a === b) return 'letters';
	const [untagged, other] = [withoutTag(a), withoutTag(b)];
	if (untagged === other) return 'plus-tag';
	const undotted = untagged.replaceAll('.', '');
	if (undotted !== '' && undotted === other.replaceAll('.', '')) return 'dots';
	return isNear(ours, theirs) || isNear(a, b) ? 'typing' : null;
}

function domainLikeness(
	{ domain: ours }: EmailAddress,
	{ domain: theirs, encoded }: EmailAddress,
): Likeness | null {
	if (ours === theirs) return 'same';
	const [a, b] = [skeleton(ours), skeleton(theirs)];
	if (a === b) return encoded ? 'punycode' : 'letters';
	if (isNear(ours, theirs) || isNear(a, b)) return encoded ? 'punycode' : 'typing';
	return b.startsWith(`${a}.`) ? 'longer' : null;
}

/** At most two letters were added, left out, changed or swapped, and not the whole text. */
function isNear(a: string, b: string): boolean {
	const longest = Math.max(a.length, b.length);
	return Math.abs(a.length - b.length) <= 2 && distance(a, b) < Math.min(3, longest);
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
	let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const changed = a[i - 1] === b[j - 1] ? 0 : 1;
			row[j] = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + changed);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) row[j] = Math.min(row[j]!, older[j - 2]! + 1);
		}
		[older, old] = [old, row];
	}
	return old[b.length]!;
}
