import type { Role } from '../core/record.ts';
import type { Column } from './columns.ts';
import type { HeadingMeaning } from './heading-meaning.ts';

/** The role that a heading names, unless the cells below it say that it cannot be. */
export function roleByHeading(column: Column, { role }: HeadingMeaning): Role | null {
	if (role === null) return null;
	if (role === 'free-text' && column.share('named-reference') > 0.5) return 'order';
	if ((role === 'name' || role === 'street') && column.share('postal-address') > 0.5) return 'postal-address';
	return canBe(column, role) ? role : null;
}

/** Whether the cells of a column leave room for a role; an empty column leaves room for any. */
export const canBe = (column: Column, role: Role): boolean =>
	column.filled.length === 0 || FITS[role](column);

const most = (column: Column, test: (cell: string) => boolean) =>
	column.filled.filter(test).length * 2 >= column.filled.length;

const digits = (cell: string) => cell.match(/\d/g)?.length ?? 0;
const hasLetters = (cell: string) => /\p{L}{2}/u.test(cell);
const isWords = (cell: string) =>
	/\p{L}/u.test(cell) && digits(cell) * 3 <= cell.length && !cell.includes('@');

const words = (column: Column) => most(column, isWords);
const any = () => true;

const FITS: Readonly<Record<Role, (column: Column) => boolean>> = {
	email: (column) => column.share('email') >= 0.5,
	name: (column) => words(column) || column.share('email') >= 0.5,
	'first-name': words,
	'last-name': words,
	infix: words,
	company: (column) => most(column, hasLetters),
	street: (column) => most(column, hasLetters) && column.share('email') < 0.5,
	'house-number': (column) => most(column, (cell) => digits(cell) > 0 && cell.trim().length <= 12),
	'house-suffix': (column) => most(column, (cell) => cell.trim().length <= 8),
	postcode: (column) => column.share('postcode') + column.share('foreign-postcode') >= 0.5,
	city: words,
	country: words,
	'postal-address': (column) => most(column, hasLetters),
	phone: (column) => most(column, (cell) => digits(cell) >= 6 && !/\p{L}{3}/u.test(cell)),
	iban: (column) => column.share('iban') + column.share('email') >= 0.3,
	order: (column) =>
		most(column, (cell) => digits(cell) > 0 && cell.length <= 60) && column.share('date') < 0.5,
	customer: (column) => most(column, (cell) => /^[\w#@.-]{1,60}$/.test(cell.trim())),
	payment: (column) => most(column, (cell) => /^[\w#.-]{4,60}$/.test(cell.trim())),
	parcel: (column) => most(column, (cell) => digits(cell) >= 6),
	'client-id': (column) => column.share('client-id') >= 0.5,
	ip: (column) => column.share('ip') >= 0.5,
	date: (column) => most(column, (cell) => digits(cell) >= 3),
	amount: (column) => most(column, (cell) => digits(cell) > 0),
	'free-text': any,
};
