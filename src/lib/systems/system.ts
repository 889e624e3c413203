import type { Language, SystemId } from '../core/ids.ts';
import type { SYSTEM_ROLES } from '../core/payload.ts';

/** What the shop has to know about a system: who runs it, what is in it, and how each right is carried out there. */
export type SystemEntry = {
	readonly id: SystemId;
	readonly name: string;
	/** Named in answers: art. 15(1)(c) AVG asks for recipients by name. */
	readonly runBy: string;
	readonly country: string;
	/** Processor (art. 28) or controller of its own; law.md N-07. */
	readonly role: (typeof SYSTEM_ROLES)[number];
	/** Outside the EEA: the safeguard (art. 46 AVG), else null. */
	readonly transfer: Readonly<Record<Language, string>> | null;
	readonly purposes: Readonly<Record<Language, string>>;
	/** The usual legal basis (art. 6(1) AVG); the owner's own policy has the last word. */
	readonly basis: Readonly<Record<Language, string>>;
	/** Where a notice or a request for help goes; addresses change, so it says where to find the right one. */
	readonly contact: Readonly<Record<Language, string>>;
	readonly categories: Readonly<Record<Language, string>>;
	readonly keptFor: Readonly<Record<Language, string>>;
	/** Steps, one sentence each, to get the export, and to erase, correct and restrict there. */
	readonly howTo: Readonly<
		Record<'export' | 'erase' | 'correct' | 'restrict', Readonly<Record<Language, readonly string[]>>>
	>;
};
