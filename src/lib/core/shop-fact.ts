import * as v from 'valibot';
import { day, fact, id, instant, language, ref, right, system, term } from './fact-parts.ts';
import { RECORD_KINDS, ROLES } from './record.ts';

/** What a policy can promise beside its term, as far as the facts of a request can show whether it was kept. */
export const PROMISE_IDS = [
	'known-address',
	'machine-readable',
	'free-of-charge',
	'no-identity-copy',
	'receipt-confirmed',
	'extension-told',
	'reasons-given',
	'recipients-told',
	'stop-first',
	'restricted-until-lifted',
	'lifting-announced',
] as const;

/** A backup file is known by the device that made it and the instant at which it did. */
const backupKey = { madeBy: id, madeAt: instant };
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The facts about the shop itself and the settings of its book. */
export const shopFact = v.variant('type', [
	fact('shop-described', { shop: ref }),
	fact('term-promised', { promise: v.nullable(term), validFrom: day }),
	/** A version of the shop's privacy policy, and what the owner took over of it; one from the same day replaces it. */
	fact('policy-kept', {
		policy: id,
		text: ref,
		validFrom: day,
		promise: v.nullable(term),
		/** The rights with a term of their own. */
		terms: v.array(v.strictObject({ right, term })),
		promises: v.array(v.picklist(PROMISE_IDS)),
		/** What it changes also concerns data that the shop had already: customers are told (art. 13(3) AVG). */
		concernsKnownData: v.boolean(),
	}),
	/** Customers were told of a version. */
	fact('policy-notice-sent', { policy: id, notice: ref, on: day }),
	fact('system-used', { system, used: v.boolean() }),
	/** The owner's own description of a system; null: the register's proposal again. */
	fact('system-described', { system, entry: v.nullable(ref) }),
	/** The owner's own wording of a letter; null: the app's words again. */
	fact('wording-kept', { moment: v.string(), right, language, wording: v.nullable(ref) }),
	fact('backup-offered', { on: day }),
	/** A backup file exists: made here, or shown to this book. `marks`: see `mayHoldErased`. */
	fact('backup-listed', { ...backupKey, expiresOn: day, sealed: v.boolean(), marks: count }),
	/** A file was opened and read whole; before files were listed, it is not known which. */
	fact('backup-checked', { on: day, backup: v.optional(v.strictObject(backupKey)) }),
	fact('backup-thrown-away', { on: day, backup: v.strictObject(backupKey) }),
	/** What the owner said of the columns of a table, to be remembered under the fingerprint of its headings. */
	fact('columns-confirmed', {
		fingerprint: v.string(),
		system,
		kind: v.picklist(RECORD_KINDS),
		columns: v.array(
			v.strictObject({
				role: v.nullable(v.picklist(ROLES)),
				party: v.picklist(['subject', 'recipient', 'other']),
			}),
		),
	}),
	fact('log-sealed', { on: day, entries: v.number(), sha256: v.string() }),
]);
