import type { OraclePerson } from './oracle.ts';

/** Somebody whom the samples know. */
export type Somebody = {
	readonly name: string;
	readonly email: string;
	readonly postcode: string;
	readonly phone: string;
	readonly iban: string;
};

/** What tells one person from the requester in a text, each with what to look for in the folded text. */
export type Mark = { readonly what: string; readonly pattern: RegExp };

/** A text as marks are looked for in it. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A person of the oracle, with all that is known of them. */
export const somebodyOf = ({ name, identity_given, known_only_after_asking }: OraclePerson): Somebody => ({
	...{ phone: '', iban: '', ...identity_given, ...known_only_after_asking, name },
});

/** The customers of the shop as its own list has them. */
export function customersOf(list: string): Somebody[] {
	const { customers } = JSON.parse(list) as { customers: Customer[] };
	return customers.map(({ email, firstName, lastName, addresses: [home] }) => ({
		name: `${firstName} ${lastName}`,
		email,
		postcode: home?.zipCode ?? '',
		phone: home?.phone ?? '',
		iban: home?.iban ?? '',
	}));
}

type Customer = {
	email: string;
	firstName: string;
	lastName: string;
	addresses: { zipCode: string; phone: string | null; iban: string | null }[];
};

/** By what others are known and the requester is not: name, surname, e-mail, postcode, telephone and account. */
export function marksOf(others: readonly Somebody[], me: Somebody): Mark[] {
	const all = others.flatMap((other) => [
		...mark(other, me, 'name', (name) => word(escaped(folded(name)))),
		...mark(other, me, 'email', (email) => new RegExp(`(?<![\\w.+-])${escaped(folded(email))}(?![\\w.-])`)),
		...mark(other, me, 'postcode', (code) =>
			word(code.toLowerCase().replace(/\s/g, '').split('').join('\\s?')),
		),
		...mark(other, me, 'phone', (phone) => phoneMark(phone.replace(/\D/g, '').replace(/^0{0,2}31|^0/, ''))),
		...mark(other, me, 'iban', (iban) => word(iban.toLowerCase().split('').join('\\s?'))),
		...surnameMark(other, me),
	]);
	return [...new Map(all.map((one) => [one.what, one])).values()];
}

function mark(other: Somebody, me: Somebody, key: keyof Somebody, of: (value: string) => RegExp): Mark[] {
	const isSame = plain(other[key]) === plain(me[key]);
	return isSame || plain(other[key]) === ''
		? []
		: [{ what: `${key} ${other[key]}`, pattern: of(other[key]) }];
}

/** A surname alone gives somebody away, unless it is the requester's too. */
function surnameMark({ name }: Somebody, me: Somebody): Mark[] {
	const last = folded(name).split(' ').at(-1) ?? '';
	return folded(me.name).includes(last) ? [] : [{ what: `surname ${last}`, pattern: word(escaped(last)) }];
}

const plain = (text: string) =>
	folded(text)
		.replace(/[\s-]/g, '')
		.replace(/^(?:\+|00)31/, '0');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const word = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u');

/** A number in any notation, but not the end of an order or an account. */
const phoneMark = (digits: string) =>
	new RegExp(
		`(?<![\\da-z-])(?:\\+31|0031|0)?[\\s().-]{0,3}${digits.split('').join('[\\s().-]{0,2}')}(?!\\d)`,
	);
