import type { DossierRecord } from '../payload.ts';
import { emailKey, emailsInCell, isMachine, isSharedByNature } from '../people/email.ts';
import { wordsOf } from '../people/fold.ts';
import { phoneKey } from '../people/numbers.ts';
import { isOurs, type Kept } from './kept.ts';
import { otherNames, type OtherNames } from './names.ts';

/** Everybody in the records who is neither the person nor the shop. */
export type Others = {
	readonly names: OtherNames;
	readonly emails: ReadonlySet<string>;
	readonly phones: ReadonlySet<string>;
};

/** Where nobody else is known. */
export const NOBODY: Others = {
	names: { telling: new Set(), all: new Set(), run: [] },
	emails: new Set(),
	phones: new Set(),
};

/** Somebody in the headers of a message: where the name and the address stand among its fields. */
export type HeaderPerson = {
	readonly name: string;
	readonly email: string;
	readonly fields: readonly number[];
};

/** Everybody in the headers of a message. */
export function headerPeople({ fields }: DossierRecord): readonly HeaderPerson[] {
	const people = new Map<string, { name: string; email: string; fields: number[] }>();
	for (const [at, { name, value }] of fields.entries()) {
		const [, stem = '', part = ''] = HEADER_FIELD.exec(name) ?? [];
		if (stem === '') continue;
		const one = people.get(stem) ?? { name: '', email: '', fields: [] };
		if (part === 'name') one.name = value;
		else one.email = emailKey(value);
		one.fields.push(at);
		people.set(stem, one);
	}
	return [...people.values()];
}

const HEADER_FIELD = /^((?:From|Reply-To|To|Cc|Bcc)(?:\[\d+\])?)\.(name|address)$/;

/** Whether a person of the headers is to be taken out; a name beside an address of ours is that of ours. */
export const isOther = (kept: Kept, { name, email }: HeaderPerson): boolean =>
	email === '' ? !wordsOf(name).some((word) => kept.words.has(word)) : !isOurs(kept, email);

/** What is known of others from the headers of these messages and from the fields that were blanked in all records. */
export function othersIn(records: readonly DossierRecord[], kept: Kept, more: readonly string[]): Others {
	const people = records.filter(isMessage).flatMap(headerPeople);
	const others = people.filter((one) => isOther(kept, one));
	const blanked = records.flatMap(({ fields }) => fields.filter((field) => field.blanked));
	const valuesOf = (roles: readonly string[]) =>
		blanked.flatMap(({ role, value }) => (role !== null && roles.includes(role) ? [value] : []));
	const emails = [...others.map(({ email }) => email), ...valuesOf(['email']).flatMap(emailsInCell)].filter(
		(email) => email !== '' && !isOurs(kept, email),
	);
	return {
		names: otherNames(
			[
				...others.map(({ name }) => name),
				...machineNames(people),
				...valuesOf(['name', 'first-name', 'last-name']),
				...emails.flatMap(nameOfEmail),
				...more,
			],
			kept,
		),
		emails: new Set(emails),
		phones: new Set(
			valuesOf(['phone'])
				.map(phoneKey)
				.filter((key) => key !== null && !kept.phones.has(key)) as string[],
		),
	};
}

/** Whether a record is a message. */
export const isMessage = ({ recordKind }: DossierRecord): boolean => recordKind === 'message';

/** `Joost via Marktplaats <noreply@…>`: a person's name at a machine's address. */
const machineNames = (people: readonly HeaderPerson[]): string[] =>
	people.flatMap(({ name, email }) => {
		const person = isMachine(email) ? /^(.{2,60}?)\s(?:via|through|\(via)\s/i.exec(name)?.[1] : undefined;
		return person === undefined ? [] : [person];
	});

/** The name that an address is made of: `joost.pietersen@…`. */
function nameOfEmail(email: string): string[] {
	const local = email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '');
	const words = local.split(/[._-]/).filter((word) => /^\p{L}{2,}$/u.test(word));
	return words.length > 1 && !isSharedByNature(email) ? [words.join(' ')] : [];
}
