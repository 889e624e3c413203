import * as v from 'valibot';
import { SYSTEM_IDS } from './ids.ts';
import { CUT_KINDS } from './redaction/cuts.ts';

/** What the company behind a system is to the shop: processor (art. 28 AVG) or controller of its own; law.md N-07. */
export const SYSTEM_ROLES = ['processor', 'own-controller', 'to-be-checked'] as const;

const text = v.string();

/** The person whose data it is, as the owner knows them, and who asked for them if that was somebody else. */
const subject = v.strictObject({
	kind: v.literal('subject'),
	name: text,
	/** The known address: the one in the shop's own systems (law.md I-03). */
	email: text,
	/** The address that the request came from, if it differs. */
	askedFrom: v.nullable(text),
	representative: v.nullable(text),
	postalAddress: text,
	phone: text,
});

const shop = v.strictObject({
	kind: v.literal('shop'),
	name: text,
	owner: text,
	email: text,
	postalAddress: text,
	phone: text,
});

/** The owner's own words, once per language of her letters. */
const bilingual = v.strictObject({ nl: text, en: text });

/** What the owner made of the register's proposal for one system (art. 30(1) AVG). */
const system = v.strictObject({
	kind: v.literal('system'),
	runBy: text,
	country: text,
	role: v.picklist(SYSTEM_ROLES),
	purposes: bilingual,
	basis: bilingual,
	categories: bilingual,
	keptFor: bilingual,
	transfer: v.nullable(bilingual),
	contact: bilingual,
	/** Which contract, of which day (art. 28(3) AVG). */
	contract: text,
	/** How the data are kept safe there (art. 30(1)(g) AVG). */
	security: text,
});

/** A message as received: its own headers and its text; attachments are named, not kept. */
const mail = v.strictObject({
	kind: v.literal('mail'),
	from: text,
	subject: text,
	sentAt: v.nullable(text),
	receivedAt: v.nullable(text),
	text,
	attachments: v.array(v.strictObject({ name: text, mediaType: text, bytes: v.number() })),
});

const note = v.strictObject({ kind: v.literal('note'), text });

/** What a step of the checklist asked the owner to write down, by the ids in the right's own file. */
const details = v.strictObject({ kind: v.literal('details'), rows: v.array(v.record(text, text)) });

const trouble = v.strictObject({ place: text, reason: text });

/** What was read in one file, and what of it concerned the person. */
const search = v.strictObject({
	kind: v.literal('search'),
	system: v.picklist(SYSTEM_IDS),
	fileName: text,
	sha256: text,
	bytes: v.number(),
	fileKind: text,
	records: v.number(),
	unreadable: v.array(trouble),
	/** Records that were read, though something was out of shape: how many, and the first of them. */
	repaired: v.optional(v.strictObject({ records: v.number(), first: v.array(trouble) })),
	/** Attachments of messages that are no text, in which nothing was looked for. */
	unsearchedParts: v.optional(v.number()),
	found: v.number(),
	period: v.nullable(v.strictObject({ from: text, to: text })),
});

const decision = v.picklist(['in', 'out', 'undecided']);

const cuts = v.array(
	v.strictObject({
		at: v.number(),
		length: v.number(),
		kind: v.picklist(CUT_KINDS),
		/** True once the owner put it back. */
		back: v.boolean(),
	}),
);

const recordField = v.strictObject({
	name: text,
	value: text,
	role: v.nullable(text),
	party: v.picklist(['subject', 'recipient', 'other']),
	/** True once the owner took it out because it is about somebody else (art. 15(4) AVG). */
	blanked: v.boolean(),
	/** Parts of the value that are about somebody else, in the order of the text. */
	cuts: v.optional(cuts),
});

/** The records that were found for one request, each with the owner's decision. */
const dossier = v.strictObject({
	kind: v.literal('dossier'),
	records: v.array(
		v.strictObject({
			id: text,
			system: v.picklist(SYSTEM_IDS),
			fileName: text,
			recordKind: text,
			place: text,
			fields: v.array(recordField),
			certainty: v.picklist(['certain', 'likely', 'weak', 'mention']),
			why: v.array(v.strictObject({ rule: text, field: text, through: v.nullable(text) })),
			decision,
			decisionReason: text,
		}),
	),
});

/** What the owner changed of the records of a dossier since it was saved, by the ids of the records. */
const review = v.strictObject({
	kind: v.literal('review'),
	changes: v.array(
		v.strictObject({
			record: text,
			decision,
			decisionReason: text,
			/** Of each field that was touched: its place, and what stays out of it. */
			fields: v.array(v.strictObject({ at: v.number(), blanked: v.boolean(), cuts })),
		}),
	),
});

const letter = v.strictObject({
	kind: v.literal('letter'),
	moment: text,
	language: v.picklist(['nl', 'en']),
	subject: text,
	text,
});

/** What went into a bundle: paths and hashes, never the content. */
const bundle = v.strictObject({
	kind: v.literal('bundle'),
	bytes: v.number(),
	sha256: text,
	files: v.array(v.strictObject({ path: text, bytes: v.number(), sha256: text })),
	/** It opens with a password, which is not kept. */
	locked: v.optional(v.boolean()),
	/** The last payload of the request that said which records are in. */
	records: v.optional(text),
});

/** A version of the shop's own privacy policy as it was given: text, Markdown or HTML. */
const policy = v.strictObject({ kind: v.literal('policy'), text });

/** Everything personal, apart from the facts, so that it can be removed without rewriting them. */
export const payload = v.variant('kind', [
	subject,
	shop,
	system,
	mail,
	note,
	details,
	search,
	dossier,
	review,
	letter,
	bundle,
	policy,
]);

/** One piece of personal data or of the owner's own words; immutable, a change is a new one. */
export type Payload = v.InferOutput<typeof payload>;
/** The kinds of payload. */
export type PayloadKind = Payload['kind'];
/** The payload of one kind. */
export type PayloadOf<Kind extends PayloadKind> = Extract<Payload, { kind: Kind }>;
/** One record of a dossier. */
export type DossierRecord = PayloadOf<'dossier'>['records'][number];

/** Reads a payload from outside; null when it is none. */
export function readPayload(input: unknown): Payload | null {
	const read = v.safeParse(payload, input);
	return read.success ? read.output : null;
}
