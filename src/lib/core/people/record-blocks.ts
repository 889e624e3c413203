import { PERSONAL_ROLES, type Party, type RecordField, type Role, type SourceRecord } from '../record.ts';
import { emailsInCell } from './email.ts';
import { ibanKey, phoneKey } from './numbers.ts';
import { addressesIn, addressKey, houseNumbersIn } from './postal-address.ts';

/** Something that a field says, in the form in which it is compared. */
export type Said = { readonly key: string; readonly field: number };

/** One person as a record describes them. */
export type Block = {
	readonly party: Party;
	/** Every field about this person. */
	readonly fields: readonly number[];
	readonly emails: readonly Said[];
	/** Names as written. */
	readonly names: readonly Said[];
	readonly companies: readonly Said[];
	readonly addresses: readonly Said[];
	readonly phones: readonly Said[];
	readonly ibans: readonly Said[];
};

/** The people of a record: per party, and apart where a second name or address begins. */
export function blocksOf(record: SourceRecord): Block[] {
	const groups: { party: Party; stem: string; roles: Set<Role>; fields: number[] }[] = [];
	record.fields.forEach((field, at) => {
		if (!PERSONAL.has(field.role) || field.role === null || field.value.trim() === '') return;
		const stem = stemOf(field.name);
		const open = groups.findLast(
			(group) => group.party === field.party && fits(group, stem, field.role as Role),
		);
		if (open) {
			open.fields.push(at);
			open.roles.add(field.role);
		} else groups.push({ party: field.party, stem, roles: new Set([field.role]), fields: [at] });
	});
	return groups.map((group) => blockOf(record.fields, group.party, group.fields));
}

const PERSONAL: ReadonlySet<Role | null> = new Set<Role>(PERSONAL_ROLES);

/** Address and name of a person stand once; more of the same, or another item of a list, is another person or home. */
function fits(group: { stem: string; roles: Set<Role> }, stem: string, role: Role): boolean {
	if (itemOf(group.stem) !== itemOf(stem)) return false;
	if (REPEATABLE.has(role) || (group.stem === stem && stem !== '')) return true;
	return !group.roles.has(role);
}

/** `addresses[1]` of `addresses[1].name.first`. */
const itemOf = (stem: string): string => stem.slice(0, stem.lastIndexOf(']') + 1);

const REPEATABLE: ReadonlySet<Role> = new Set<Role>(['email', 'phone', 'iban', 'company', 'country', 'city']);

/** Everything before the last dot of a dotted name: one address or one person of an object. */
function stemOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot < 0 ? '' : name.slice(0, dot);
}

function blockOf(all: readonly RecordField[], party: Party, fields: readonly number[]): Block {
	const of = (role: Role) =>
		fields.filter((at) => all[at]?.role === role).map((field) => ({ key: all[field]?.value ?? '', field }));
	const keyed = (role: Role, keysOf: (text: string) => readonly (string | null)[]) =>
		of(role).flatMap(({ key, field }) =>
			keysOf(key).flatMap((found) => (found === null ? [] : [{ key: found, field }])),
		);
	const whole = of('postal-address');
	return {
		party,
		fields,
		emails: keyed('email', emailsInCell),
		names: [...of('name'), ...assembled(of), ...whole.flatMap(namesBefore)].filter(
			({ key }) => !key.includes('@'),
		),
		companies: of('company'),
		addresses: [
			...addressOf(of),
			...whole.flatMap(({ key, field }) => addressesIn(key).map((found) => ({ key: found, field }))),
		],
		phones: keyed('phone', (text) => text.split(' ::: ').map(phoneKey)),
		ibans: keyed('iban', (text) => (text.includes('@') ? [] : [ibanKey(text)])),
	};
}

type Pick = (role: Role) => Said[];

function assembled(of: Pick): Said[] {
	const [first, infix, last] = [of('first-name')[0], of('infix')[0], of('last-name')[0]];
	const key = [first?.key, infix?.key, last?.key].filter((part) => part).join(' ');
	return key ? [{ key, field: (last ?? first ?? infix)?.field ?? 0 }] : [];
}

function addressOf(of: Pick): Said[] {
	const code = of('postcode')[0];
	if (!code) return [];
	const number = of('house-number')[0]?.key ?? '';
	const suffix = of('house-suffix')[0]?.key ?? '';
	const street = of('street')[0]?.key ?? '';
	const numbers = number
		? [`${number}${suffix}`]
		: houseNumbersIn(street).flatMap((n) => [n, `${n}${suffix}`]);
	return numbers.flatMap((found) => {
		const key = addressKey(code.key, found);
		return key ? [{ key, field: code.field }] : [];
	});
}

/** The parts of a whole address that stand before its street: `Company, Name, Street 12, 1234 AB, City, Country`. */
function namesBefore({ key, field }: Said): Said[] {
	const parts = key.split(/[,\n]/).map((part) => part.trim());
	const street = parts.findIndex((part) => /\d/.test(part));
	return parts
		.slice(0, Math.max(0, street))
		.filter((part) => part !== '')
		.map((part) => ({ key: part, field }));
}
