import type { Person } from '../../src/lib/core/people.ts';

/** What the oracle says of one record. */
export type OracleEntry = {
	readonly file: string;
	readonly row?: number;
	readonly index?: number;
	readonly key?: string | number;
	readonly messageId?: string;
	readonly subject?: string;
	readonly date?: string;
	readonly why?: readonly string[];
	readonly redact?: readonly string[];
};

/** What must be found for one person, and what must not. */
export type OraclePerson = {
	readonly person: string;
	readonly name: string;
	readonly identity_given: { name: string; email: string; postcode: string; houseNumber: string };
	readonly known_only_after_asking: { gaClientId?: string };
} & Readonly<Record<Tier, readonly OracleEntry[]>>;

/** How a record relates to the person. */
export type Tier = 'certain' | 'likely' | 'weak' | 'mention' | 'must_not';

/** What the owner knows of the person when the request comes in, and the visitor number where the person sent theirs. */
export function personOf({ identity_given: given, known_only_after_asking: asked }: OraclePerson): Person {
	return {
		names: [given.name],
		emails: [given.email],
		addresses: [{ postcode: given.postcode, houseNumber: given.houseNumber }],
		...(asked.gaClientId ? { clientIds: [asked.gaClientId] } : {}),
	};
}

/** The file of an entry as `readSample` names it, and its place there: index of the record. */
export function placeOf({ file, row, index, key }: OracleEntry): { file: string; index: number } {
	const member = file.endsWith('.zip') ? `#${String(key).split(':')[0]}` : '';
	return { file: file + member, index: (row ?? index ?? 0) - 1 };
}
