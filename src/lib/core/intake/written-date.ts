import { civilDay, readDay, type Day } from '../day.ts';

/**
 * The day in a line that a mail program wrote above a forwarded mail, in Dutch or English; null when there is none.
 * A time with an offset is turned into the day in Amsterdam, any other is taken as it stands. Numeric days are day
 * first, unless that day does not exist.
 */
export function readWrittenDay(text: string): Day | null {
	const line = text.slice(0, LONGEST).toLowerCase();
	const day = named(DAY_MONTH.exec(line), 1, 2, 3) ?? named(MONTH_DAY.exec(line), 2, 1, 3) ?? numeric(line);
	return day && withOffset(day, line);
}

const LONGEST = 200;

const MONTHS: Readonly<Record<string, number>> = {
	jan: 1,
	feb: 2,
	maa: 3,
	mrt: 3,
	mar: 3,
	apr: 4,
	mei: 5,
	may: 5,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	okt: 10,
	oct: 10,
	nov: 11,
	dec: 12,
};

const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th|e)?[ .-]{1,3}([a-z]{3,9})\.?,?[ .-]{1,2}(\d{4})/;
const MONTH_DAY = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/;
const YEAR_FIRST = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const DAY_FIRST = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;

function named(found: RegExpExecArray | null, day: number, month: number, year: number): Day | null {
	return found && write(found[year], MONTHS[(found[month] ?? '').slice(0, 3)], found[day]);
}

function numeric(line: string): Day | null {
	const year = YEAR_FIRST.exec(line);
	if (year) return write(year[1], year[2], year[3]);
	const day = DAY_FIRST.exec(line);
	return day && (write(day[3], day[2], day[1]) ?? write(day[3], day[1], day[2]));
}

const write = (year: unknown, month: unknown, day: unknown): Day | null =>
	readDay([year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'));

function withOffset(day: Day, line: string): Day {
	const time = /(\d{2}:\d{2}(?::\d{2})?) ?(z|[+-]\d{2}:?\d{2})(?:\D|$)/.exec(line);
	return time ? civilDay(`${day}T${time[1]}${time[2]?.toUpperCase()}`) : day;
}
