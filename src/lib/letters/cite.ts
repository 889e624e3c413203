/** One place in a law, taken apart: `17(3)(b)` is article 17, paragraph 3, point b. */
export type Place = {
	readonly article: string;
	readonly paragraphs: readonly string[];
	readonly points: readonly string[];
};

/** The places that a source names, and the law that they stand in. */
export type Citation = {
	readonly law: 'AVG' | 'UAVG';
	readonly unit: 'article' | 'recital';
	readonly places: readonly Place[];
};

/** Reads a source as the rights write it: `Art. 15(4) AVG`, `Art. 22(2)-(3) AVG`, `Art. 41 UAVG`, `Recital 27 AVG`. */
export const cited = (source: string): Citation => ({
	law: source.includes('UAVG') ? 'UAVG' : 'AVG',
	unit: /^recital/i.test(source) ? 'recital' : 'article',
	places: [...source.matchAll(PLACE)].map(([, article = '', from, to, point, last]) => ({
		article,
		paragraphs: present(from, to),
		points: present(point, last),
	})),
});

const PLACE = /(\d{1,3})(?:\((\d{1,2})\))?(?:-\((\d{1,2})\))?(?:\(([a-z])\))?(?:-\(([a-z])\))?/g;

const present = (...all: readonly (string | undefined)[]): string[] => all.filter((one) => one !== undefined);
