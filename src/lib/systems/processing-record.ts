import type { Language } from '../core/ids.ts';
import { writeCsv } from '../formats/csv-write.ts';
import type { SystemEntry } from './system.ts';

/** One processing activity of the record that art. 30(1) AVG asks for, in one language. */
export type ProcessingActivity = {
	readonly activity: string;
	readonly purposes: string;
	readonly basis: string;
	/** Whose data: art. 30(1)(c). */
	readonly people: string;
	readonly categories: string;
	/** Who gets them, as what, where, under which contract: art. 30(1)(d) and 28(3). */
	readonly recipients: string;
	readonly transfers: string;
	readonly erasedAfter: string;
	readonly security: string;
};

/** The controller, as art. 30(1)(a) names it. */
export type Controller = {
	readonly name: string;
	readonly owner: string;
	readonly email: string;
	readonly postalAddress: string;
	readonly phone: string;
};

/** What the record says in the reader's language. */
export type RecordWords = {
	readonly headings: Readonly<Record<keyof ProcessingActivity, string>>;
	readonly controller: Readonly<Record<keyof Controller, string>>;
	readonly people: string;
	readonly noTransfer: string;
	readonly roles: Readonly<Record<SystemEntry['role'], string>>;
	/** The book of requests is a processing activity of its own (law.md V-04). */
	readonly thisBook: ProcessingActivity;
};

/** The activities of the systems in use, and this book itself. */
export const processingActivities = (
	systems: readonly (SystemEntry & { contract: string; security: string })[],
	language: Language,
	words: RecordWords,
): ProcessingActivity[] => [
	...systems.map((system) => ({
		activity: system.name,
		purposes: system.purposes[language],
		basis: system.basis[language],
		people: words.people,
		categories: system.categories[language],
		recipients: [system.runBy, system.country, words.roles[system.role], system.contract]
			.filter((part) => part !== '')
			.join(', '),
		transfers: system.transfer?.[language] ?? words.noTransfer,
		erasedAfter: system.keptFor[language],
		security: system.security,
	})),
	words.thisBook,
];

/** The record as CSV for a spreadsheet: the controller first, then one line per activity. */
export function recordAsCsv(
	controller: Controller,
	activities: readonly ProcessingActivity[],
	words: RecordWords,
): string {
	const parts = Object.keys(words.controller) as (keyof Controller)[];
	const columns = Object.keys(words.headings) as (keyof ProcessingActivity)[];
	return writeCsv(
		[
			...parts.map((part) => [words.controller[part], controller[part]]),
			[],
			columns.map((column) => words.headings[column]),
			...activities.map((activity) => columns.map((column) => activity[column])),
		],
		{ mark: true },
	);
}

/** The record as JSON: its keys are English, its values in the chosen language. */
export const recordAsJson = (controller: Controller, activities: readonly ProcessingActivity[]): string =>
	`${JSON.stringify({ controller, activities }, null, '\t')}\n`;
