import type { TermName } from '../../core/clock-steps.ts';
import type { Term } from '../../core/fact.ts';
import type { Skipped } from '../../core/holidays.ts';
import type { clock as dutch, ClockWords, WriteDay } from '../nl/clock.ts';

const daysOff: ClockWords['daysOff'] = {
	'new-year': "New Year's Day",
	'good-friday': 'Good Friday',
	'easter-monday': 'Easter Monday',
	'kings-day': "King's Day",
	'liberation-day': 'Liberation Day',
	ascension: 'Ascension Day',
	'whit-monday': 'Whit Monday',
	christmas: 'Christmas Day',
	'second-christmas': 'Second Christmas Day',
	equated: 'day off by royal decree',
	saturday: 'Saturday',
	sunday: 'Sunday',
};

const units: Readonly<Record<Term['unit'], readonly [one: string, more: string]>> = {
	day: ['day', 'days'],
	'working-day': ['working day', 'working days'],
	week: ['week', 'weeks'],
	month: ['month', 'months'],
};

const terms: Readonly<Record<TermName, string>> = {
	statute: 'The legal term',
	extension: 'The extended term',
	court: 'The term for going to court',
};

const listEnds: ClockWords['listEnds'] = (knownThrough, day) =>
	`The list of extra days off runs through ${day(knownThrough)}. Check whether a day was added.`;

/** Why a date is what it is, in English. */
export const clock: typeof dutch = {
	daysOff,
	listEnds,
	steps: {
		'T-01': ({ receivedOn }, day) =>
			`You received the request on ${day(receivedOn)}. That day itself does not count.`,
		'T-02': ({ receivedOn }, day) =>
			`The request arrived on ${day(receivedOn)}, Dutch time. That day itself does not count.`,
		'T-06': ({ promise: { value, unit }, on }, day) =>
			`You promise an answer within ${value} ${units[unit][value === 1 ? 0 : 1]}. So the customer has it by ${day(on)}.`,
		'T-07': ({ on }, day) => `The law gives you one month: through ${day(on)}.`,
		'T-08': ({ term, missing, on }, day) =>
			`${terms[term]} ends in a month without a day ${missing}. Then the last day of that month counts: ${day(on)}.`,
		'T-09': ({ term, over, on }, day) =>
			`${terms[term]} does not end on ${listed(over, day)}. It moves to ${day(on)}.`,
		'T-11': ({ safe, latest }, day) =>
			`It is not certain that Good Friday counts as a day off. Count on ${day(safe)}, not on ${day(latest)}.`,
		'T-12': ({ knownThrough }, day) => listEnds(knownThrough, day),
		'T-13': ({ skipped: { on, why } }, day) =>
			`Your promise ends on ${day(on)} (${daysOff[why]}). A promise does not move.`,
		'T-15': ({ inForce, safe, latest }, day) =>
			`${inForce ? 'You extended the term' : 'With a good reason you can extend'}: through ${day(safe)}.` +
			(safe === latest ? '' : ` Perhaps it may be ${day(latest)}, but that is not certain.`),
		'T-20': ({ term, days, on }, day) =>
			`You waited ${days === 1 ? '1 day' : `${days} days`} for the answer to a question. So ${lower(terms[term])} runs through ${day(on)}.`,
		'T-21': ({ askedOn, statutoryDue, extendedDue }, day) =>
			`The customer has not answered your question of ${day(askedOn)}. The legal date is open now. Without that question it is ${day(statutoryDue)}, and after an extension ${day(extendedDue)}.`,
		'T-22': ({ on, because }, day) => `Work towards ${day(on)}: ${reasons[because]}.`,
		'T-23': ({ governs, promise, statute }, day) => {
			if (promise === null) return `You promise no term. So the law counts: ${day(statute)}.`;
			if (governs === 'equal') return `Your promise and the law give the same date: ${day(statute)}.`;
			return governs === 'promise'
				? `Your promise (${day(promise)}) comes before the law (${day(statute)}). The promise goes first.`
				: `The law (${day(statute)}) comes before your promise (${day(promise)}). The law goes first.`;
		},
		'T-28': ({ receivedOn, on }, day) =>
			`The customer received your answer on ${day(receivedOn)}. Going to court is possible for six weeks: through ${day(on)}.`,
	},
};

const reasons = {
	promise: 'you promise that yourself',
	statute: 'that is the safe date of the law',
	equal: 'your promise and the law coincide',
	extension: 'you extended the term, and this date is safe',
} as const;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function listed(over: readonly Skipped[], day: WriteDay): string {
	const days = over.map(({ on, why }) => `${day(on)} (${daysOff[why]})`);
	return days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} and ${days.at(-1)}`;
}
