import type { Ground } from '../right.ts';

/** Manifestly unfounded or excessive: read narrowly, the shop proves it, per case (law.md F-02, F-05). */
export const EXCESSIVE = {
	id: 'excessive',
	source: 'Art. 12(5) AVG',
	carries: ['refused'],
	asks: ['facts', 'earlier-requests', 'why'],
} as const satisfies Ground;

/** Necessary and proportionate for one of ten interests, after weighing eight points (law.md F-06). */
export const LISTED_INTEREST = {
	id: 'listed-interest',
	source: 'Art. 41 UAVG',
	carries: ['refused', 'partly-granted'],
	asks: [
		'processing-purposes',
		'data-categories',
		'scope-of-limits',
		'safeguards',
		'controller',
		'storage-terms',
		'risks-for-person',
		'right-to-be-told',
	],
} as const satisfies Ground;

/** What the shop holds cannot be tied to this person (law.md I-09). */
export const NOT_IDENTIFIABLE = {
	id: 'not-identifiable',
	source: 'Art. 11(2), 12(2) AVG',
	carries: ['not-identifiable'],
} as const satisfies Ground;

/** The GDPR does not apply to the deceased (law.md I-12). */
export const DECEASED = {
	id: 'deceased',
	source: 'Recital 27 AVG',
	carries: ['outside-gdpr'],
} as const satisfies Ground;

/** About a company or an order, not about the data of a person. */
export const NO_PERSONAL_DATA = {
	id: 'no-personal-data',
	source: 'Art. 4(1) AVG',
	carries: ['outside-gdpr'],
} as const satisfies Ground;

/** Grounds that end a request without a decision on the right, whichever right it is. */
export const WITHOUT_DECISION = [NOT_IDENTIFIABLE, DECEASED, NO_PERSONAL_DATA] as const;
