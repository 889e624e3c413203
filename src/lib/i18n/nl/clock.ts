import type { ClockStep, TermName } from '../../core/clock-steps.ts';
import type { Day } from '../../core/day.ts';
import type { Term } from '../../core/fact.ts';
import type { DayOff, Skipped } from '../../core/holidays.ts';

/** Writes a day as it stands in a sentence. */
export type WriteDay = (day: Day) => string;

/** One sentence for a step of each rule. */
export type StepSentences = {
	readonly [Rule in ClockStep['rule']]: (step: Extract<ClockStep, { rule: Rule }>, day: WriteDay) => string;
};

/** What a screen says about dates: a sentence per step, the names of days off, the end of the list of free days. */
export type ClockWords = {
	readonly steps: StepSentences;
	readonly daysOff: Readonly<Record<DayOff, string>>;
	readonly listEnds: (knownThrough: Day, day: WriteDay) => string;
};

const daysOff: ClockWords['daysOff'] = {
	'new-year': 'Nieuwjaarsdag',
	'good-friday': 'Goede Vrijdag',
	'easter-monday': 'Tweede Paasdag',
	'kings-day': 'Koningsdag',
	'liberation-day': 'Bevrijdingsdag',
	ascension: 'Hemelvaartsdag',
	'whit-monday': 'Tweede Pinksterdag',
	christmas: 'Eerste Kerstdag',
	'second-christmas': 'Tweede Kerstdag',
	equated: 'vrije dag bij koninklijk besluit',
	saturday: 'zaterdag',
	sunday: 'zondag',
};

const units: Readonly<Record<Term['unit'], readonly [one: string, more: string]>> = {
	day: ['dag', 'dagen'],
	'working-day': ['werkdag', 'werkdagen'],
	week: ['week', 'weken'],
	month: ['maand', 'maanden'],
};

const terms: Readonly<Record<TermName, string>> = {
	statute: 'De wettelijke termijn',
	extension: 'De verlengde termijn',
	court: 'De termijn voor de rechter',
};

const listEnds: ClockWords['listEnds'] = (knownThrough, day) =>
	`De lijst met extra vrije dagen loopt tot en met ${day(knownThrough)}. Kijk na of er een dag bij is gekomen.`;

/** Why a date is what it is, in Dutch. */
export const clock: ClockWords = {
	daysOff,
	listEnds,
	steps: {
		'T-01': ({ receivedOn }, day) => `U kreeg het verzoek op ${day(receivedOn)}. Die dag telt zelf niet mee.`,
		'T-02': ({ receivedOn }, day) =>
			`Het verzoek kwam binnen op ${day(receivedOn)}, Nederlandse tijd. Die dag telt zelf niet mee.`,
		'T-06': ({ promise: { value, unit }, on }, day) =>
			`U belooft een antwoord binnen ${value} ${units[unit][value === 1 ? 0 : 1]}. De klant heeft het dus uiterlijk op ${day(on)}.`,
		'T-07': ({ on }, day) => `De wet geeft u één maand: tot en met ${day(on)}.`,
		'T-08': ({ term, missing, on }, day) =>
			`${terms[term]} eindigt in een maand zonder dag ${missing}. Dan telt de laatste dag van die maand: ${day(on)}.`,
		'T-09': ({ term, over, on }, day) =>
			`${terms[term]} eindigt niet op ${listed(over, day)}. Die schuift op naar ${day(on)}.`,
		'T-11': ({ safe, latest }, day) =>
			`Het is niet zeker dat Goede Vrijdag als vrije dag telt. Reken op ${day(safe)}, niet op ${day(latest)}.`,
		'T-12': ({ knownThrough }, day) => listEnds(knownThrough, day),
		'T-13': ({ skipped: { on, why } }, day) =>
			`Uw belofte eindigt op ${day(on)} (${daysOff[why]}). Een belofte schuift niet op.`,
		'T-15': ({ inForce, safe, latest }, day) =>
			`${inForce ? 'U hebt de termijn verlengd' : 'Met een goede reden kunt u verlengen'}: tot en met ${day(safe)}.` +
			(safe === latest ? '' : ` Misschien mag het tot en met ${day(latest)}, maar dat is niet zeker.`),
		'T-20': ({ term, days, on }, day) =>
			`U wachtte ${days === 1 ? '1 dag' : `${days} dagen`} op antwoord op een vraag. ${terms[term]} loopt daarom tot en met ${day(on)}.`,
		'T-21': ({ askedOn, statutoryDue, extendedDue }, day) =>
			`De klant antwoordde nog niet op uw vraag van ${day(askedOn)}. De wettelijke datum is nu open. Zonder die vraag is het ${day(statutoryDue)}, en na verlengen ${day(extendedDue)}.`,
		'T-22': ({ on, because }, day) => `Werk naar ${day(on)}: ${reasons[because]}.`,
		'T-23': ({ governs, promise, statute }, day) => {
			if (promise === null) return `U belooft geen termijn. Daarom geldt de wet: ${day(statute)}.`;
			if (governs === 'equal') return `Uw belofte en de wet geven dezelfde datum: ${day(statute)}.`;
			return governs === 'promise'
				? `Uw belofte (${day(promise)}) komt eerder dan de wet (${day(statute)}). De belofte gaat voor.`
				: `De wet (${day(statute)}) komt eerder dan uw belofte (${day(promise)}). De wet gaat voor.`;
		},
		'T-28': ({ receivedOn, on }, day) =>
			`De klant kreeg uw antwoord op ${day(receivedOn)}. Naar de rechter gaan kan zes weken lang: tot en met ${day(on)}.`,
	},
};

const reasons = {
	promise: 'dat belooft u zelf',
	statute: 'dat is de veilige datum van de wet',
	equal: 'uw belofte en de wet vallen samen',
	extension: 'u hebt de termijn verlengd, en deze datum is veilig',
} as const;

function listed(over: readonly Skipped[], day: WriteDay): string {
	const days = over.map(({ on, why }) => `${day(on)} (${daysOff[why]})`);
	return days.length < 2 ? days.join('') : `${days.slice(0, -1).join(', ')} en ${days.at(-1)}`;
}
