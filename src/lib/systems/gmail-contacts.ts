import type { Party, Role } from '../core/record.ts';
import type { Meaning } from './mapping.ts';
import { NOT_MINE, type Reader } from './reader.ts';
import { readTable } from './table-reading.ts';

/** Google Contacts as CSV: the headings of 2024 and the older ones, both in English whatever the language of the account. */
export const contactsReader: Reader = {
	id: 'contacts-csv',
	read(part) {
		if (part.form !== 'table' || !part.headed) return NOT_MINE;
		const headings = new Set(part.headings.map((heading) => heading.trim()));
		if (!SIGNATURES.some((signature) => signature.every((heading) => headings.has(heading)))) return NOT_MINE;
		return readTable(part, { system: 'gmail', kind: 'contact', columns: part.headings.map(meaningOf) });
	},
};

const SIGNATURES = [
	['First Name', 'Last Name', 'Phonetic First Name', 'Organization Name', 'Labels', 'E-mail 1 - Value'],
	['Given Name', 'Family Name', 'Yomi Name', 'Group Membership', 'E-mail 1 - Value'],
];

function meaningOf(heading: string): Meaning {
	const [, role, party] = COLUMNS.find(([pattern]) => pattern.test(heading.trim())) ?? [null, null];
	return { role: role ?? null, party: party ?? 'subject' };
}

const COLUMNS: readonly (readonly [pattern: RegExp, role: Role, party?: Party])[] = [
	[/^Name$/, 'name'],
	[/^(?:First|Given) Name$/, 'first-name'],
	[/^(?:Middle|Additional) Name$/, 'infix'],
	[/^(?:Last|Family) Name$/, 'last-name'],
	[/^Notes$/, 'free-text'],
	[/^Birthday$/, 'date'],
	[/^Organization (?:\d+ - )?Name$/, 'company'],
	[/^E-mail \d+ - Value$/, 'email'],
	[/^Phone \d+ - Value$/, 'phone'],
	[/^Address \d+ - Formatted$/, 'postal-address'],
	[/^Address \d+ - Street$/, 'street'],
	[/^Address \d+ - City$/, 'city'],
	[/^Address \d+ - Postal Code$/, 'postcode'],
	[/^Address \d+ - Country$/, 'country'],
	[/^Relation \d+ - Value$/, 'name', 'other'],
	[/^Custom Field \d+ - Value$/, 'free-text'],
];
