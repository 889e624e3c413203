import { anyOf } from '../any-of.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { OfRights } from '../promises/named-rights.ts';

/** Where a policy says that copies go only to the address that the shop already has; null when it does not. */
export function addressRule(document: PolicyDocument, ofRights: OfRights): { readonly quote: string } | null {
	const sentence = document.sentences.find(
		(one) => KNOWN_ADDRESS.test(one.plain) && (ofRights(one) || SENDING.test(one.plain)),
	);
	return sentence ? { quote: document.quote(sentence) } : null;
}

const KNOWN_ADDRESS = anyOf(
	/(?<!\bip[- ])(?:adres|address).{0,80}(?:bij ons (?:al )?bekend|(?:al )?bekend is|klantenbestand|in ons (?:bestand|systeem)|in onze administratie|waarmee (?:u|je) .{0,30}(?:besteld|bestelt|heeft aangemeld)|on file|(?:already )?know(?:n to us)?\b|we (?:already )?have|registered with us|used (?:to|for) .{0,20}order)/,
	/\b(?:bekende|geregistreerde|bij ons bekende|known|registered) (?:e-?mail|mail)?-?\s?(?:adres|address)/,
);
const SENDING = /\b(?:kopie|antwoord|stur|mail|verstrek|verzend|cop(?:y|ies)|answer|send|reply)/;
