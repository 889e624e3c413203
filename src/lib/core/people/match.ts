/** What the owner knows about the person to find; at least one of these. */
export type Person = {
	readonly names?: readonly string[];
	/** Addresses known to be this person's. */
	readonly emails?: readonly string[];
	readonly addresses?: readonly { readonly postcode: string; readonly houseNumber: string }[];
	readonly phones?: readonly string[];
	readonly orders?: readonly string[];
	readonly ibans?: readonly string[];
	/** Client ids of Google Analytics, also as the whole `_ga` cookie. */
	readonly clientIds?: readonly string[];
};

/**
 * How sure it is that a record belongs to the person: selected at once; offered; offered low in the list (only a name
 * points here); or somebody else's record in which the person occurs.
 */
export const CERTAINTIES = ['certain', 'likely', 'mention', 'weak'] as const;
/** How sure a match is. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Every reason to find a record. */
export const MATCH_RULES = [
	'email',
	'email-tag',
	'personal-email',
	'shared-email',
	'other-email',
	'order',
	'order-unnamed',
	'customer',
	'payment',
	'parcel',
	'client-id',
	'name-address',
	'name-phone',
	'name-iban',
	'iban',
	'name',
	'recipient',
	'sent-to-other',
	'email-in-text',
	'phone-in-text',
	'address-in-text',
	'name-in-text',
	'order-in-text',
	'given-name-in-text',
] as const;
/** A reason to find a record. */
export type MatchRule = (typeof MATCH_RULES)[number];

/** One reason: the rule, the field it looked at, and the file and field that taught the key it used (null: the owner knew it). */
export type Why = { readonly rule: MatchRule; readonly field: string; readonly through: string | null };

/** One record that concerns the person. */
export type Match = {
	readonly file: string;
	readonly index: number;
	readonly certainty: Certainty;
	readonly why: readonly Why[];
	/** The fields that are about somebody else (art. 15(4) AVG), by index. */
	readonly blank: readonly number[];
};
