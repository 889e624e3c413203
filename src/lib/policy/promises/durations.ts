import type { Term } from '../../core/fact.ts';
import { anyOf } from '../any-of.ts';

/** A length of time as written; `year` is never a term of an answer. */
export type Duration = {
	readonly value: number;
	readonly unit: Term['unit'] | 'year';
	/** Where it stands in the words it was read from. */
	readonly at: number;
	readonly length: number;
};

/** The lengths of time in plain words (lower case, no accents); of "two to four weeks" the longer one. */
export function durationsIn(words: string): readonly Duration[] {
	return [...words.matchAll(DURATION)].flatMap((match) => {
		const { number, kind = '', unit } = match.groups!;
		const read = number === undefined ? 1 : numberOf(number);
		const sized = read === null ? null : inUnits(read, kind, unit!);
		return sized ? [{ ...sized, at: match.index, length: match[0].length }] : [];
	});
}

/** A time is the whole, extension and all: no first answer and nothing that is added to it. */
export const OF_THE_WHOLE = anyOf(
	/in total\b|in totaal|\baltogether\b|\ball told\b|\ball in all\b|bij elkaar|al met al|opgeteld|\bsamen\b/,
	/(?:inclusief|including|met|with) (?:de |een |eventuele |the |an |any )?(?:verlenging|uitstel|extension)|the whole\b|het geheel/,
);

/** Requests that may take longer than the others (art. 12(3) AVG). */
export const COMPLEX = /\bcomplex|ingewikkeld|\blastig|moeilijk|\bdifficult|complicated/;

/** The longest time in calendar days that a duration can take. */
export const longestDays = ({ value, unit }: Pick<Duration, 'value' | 'unit'>): number =>
	unit === 'working-day' ? Math.ceil(value * 1.4) : value * { day: 1, week: 7, month: 31, year: 366 }[unit];

function inUnits(value: number, kind: string, unit: string): Pick<Duration, 'value' | 'unit'> | null {
	if (/^(?:uur|uren|hour)/.test(unit)) return { value: Math.ceil(value / 24), unit: 'day' };
	if (/^fortnight/.test(unit)) return { value: value * 2, unit: 'week' };
	if (/^kwarta|^quarter/.test(unit)) return { value: value * 3, unit: 'month' };
	if (value < 1 || value > 9999) return null;
	if (/^(?:ja|ye|boekja)/.test(unit)) return { value, unit: 'year' };
	if (/^(?:m)/.test(unit)) return { value, unit: 'month' };
	if (/^we/.test(unit) && !/^werk/.test(unit)) return { value, unit: 'week' };
	return { value, unit: /werk|business|working/.test(kind + unit) ? 'working-day' : 'day' };
}

const ONES = [
	'een|one|a|an|another',
	'twee|two',
	'drie|three',
	'vier|four',
	'vijf|five',
	'zes|six',
	'zeven|seven',
	'acht|eight',
	'negen|nine',
];
const TEENS = [
	'tien|ten',
	'elf|eleven',
	'twaalf|twelve',
	'dertien|thirteen',
	'veertien|fourteen',
	'vijftien|fifteen',
	'zestien|sixteen',
	'zeventien|seventeen',
	'achttien|eighteen',
	'negentien|nineteen',
];
const TENS = [
	'twintig|twenty',
	'dertig|thirty',
	'veertig|forty',
	'vijftig|fifty',
	'zestig|sixty',
	'zeventig|seventy',
	'tachtig|eighty',
	'negentig|ninety',
];

/** Every number up to 99 in Dutch and English words. */
const NUMBERS = new Map<string, number>([
	...[...ONES, ...TEENS].flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
	...TENS.flatMap((names, ten) => {
		const [dutch, english] = names.split('|') as [string, string];
		const round = 20 + ten * 10;
		const mixed = ONES.flatMap((ones, at) => {
			const [een, one] = ones.split('|') as [string, string];
			return [`${een}en${dutch}`, `${english}-${one}`, `${english} ${one}`].map(
				(name) => [name, round + at + 1] as const,
			);
		});
		return [[dutch, round] as const, [english, round] as const, ...mixed];
	}),
]);

const numberOf = (written: string): number | null =>
	/^\d+$/.test(written) ? Number(written) : (NUMBERS.get(written) ?? null);

const NUMBER = `\\d{1,4}|${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')}`;
/** What a range with a dash can begin with: after twenty a dash joins one number ("forty-five"). */
const SMALL = `\\d{1,4}|${[...ONES, ...TEENS].join('|')}`;
const UNIT =
	'werkdag(?:en)?|kalenderdag(?:en)?|dag(?:en)?|weken|week|kalendermaand(?:en)?|maand(?:en)?|uur|uren|boekjaar|boekjaren|jaar|jaren|kwartaal|days?|weeks?|months?|hours?|years?|fortnight|quarter';

/** `30 dagen`, `1 (een) maand`, `thirty (30) calendar days`, `2 tot 4 weken`; "de maand" and "the month" after a word for within. */
const DURATION = new RegExp(
	`(?<![\\p{L}\\d.,])(?:(?:(?:(?:${NUMBER}) ?(?:a|tot|to)|(?:${SMALL}) ?-) ?)?(?<number>${NUMBER})(?: ?\\((?:${NUMBER})\\))?[ -](?:volledige |full )?(?<kind>werk|kalender|business|working|calendar)?[ -]?|(?<=(?:binnen|within) )(?:de|the) )(?<unit>${UNIT})(?![\\p{L}])`,
	'gu',
);
