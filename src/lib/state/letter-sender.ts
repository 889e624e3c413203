import type { PayloadOf } from '../core/payload.ts';
import type { LetterFacts } from '../letters/facts.ts';
import type { Register } from './register.svelte.ts';

/** The shop as letters and the record of processing name it; empty parts where it was not described. */
export const senderOf = (register: Register): LetterFacts['shop'] =>
	asSender(register.known('shop', register.shop.described));

/** The same, of a payload that was read already. */
export function asSender(shop: PayloadOf<'shop'> | null): LetterFacts['shop'] {
	if (!shop) return NOBODY;
	const { kind: _kind, ...sender } = shop;
	return sender;
}

const NOBODY: LetterFacts['shop'] = { name: '', owner: '', email: '', postalAddress: '', phone: '' };
