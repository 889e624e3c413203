import { dayOf, earlier, localDay, readDay, readInstant, type Day } from '../core/day.ts';
import type { RecordKind, SourceRecord } from '../core/record.ts';
import { readMailDate } from '../formats/mail-date.ts';
import type { RecordBatch } from '../systems/reader.ts';

/** The first and the last day of what was read. */
export type DayPeriod = { readonly from: Day; readonly to: Day };

/** Learns from the date fields of all records of a file which period they are of. */
export class Period {
	/** Where dates stand in a record of so many cells. */
	readonly #places = new Map<number, readonly number[]>();
	/** `03-04-2025` is a day first here and a month first elsewhere: the whole file tells which. */
	readonly #dayFirst = new Span();
	readonly #monthFirst = new Span();
	/** Days come again and again in a file: what was read and widens nothing any more is only counted. */
	readonly #settled = new Map<string, Written & { times: number }>();

	/** Reads the dates of a batch; cheap, records are only made where a date widens the period. */
	see(batch: RecordBatch): void {
		for (let index = 0; index < batch.size; index++) {
			for (const at of this.#placesOf(batch, index)) {
				const cell = batch.cell(index, at);
				const known = this.#settled.get(cell);
				if (known) known.times++;
				else if (!this.#isInside(cell)) this.#take(cell, () => isDateField(batch.record(index), at));
			}
		}
	}

	/** The period; null where no date could be read. */
	get days(): DayPeriod | null {
		const missed = (how: keyof Written) =>
			[...this.#settled.values()].reduce((sum, one) => sum + (one[how] === null ? one.times : 0), 0);
		const dayFirstMissed = this.#dayFirst.missed + missed('dayFirst');
		const monthFirst = dayFirstMissed > this.#monthFirst.missed + missed('monthFirst');
		return (monthFirst ? this.#monthFirst : this.#dayFirst).days;
	}

	/** Most dates lie between those that were seen: to read them exactly would only cost time. */
	#isInside(cell: string): boolean {
		const { days } = this.#dayFirst;
		const on = cell.slice(0, 10);
		return days !== null && on > days.from && on < days.to && /^\d{4}-\d\d-\d\d/.test(on);
	}

	#take(cell: string, isDate: () => boolean): void {
		const written = readDate(cell);
		if (!written) return;
		this.#dayFirst.take(written.dayFirst, isDate);
		this.#monthFirst.take(written.monthFirst, isDate);
		const isSettled = this.#dayFirst.holds(written.dayFirst) && this.#monthFirst.holds(written.monthFirst);
		if (isSettled && cell.length <= 10 && this.#settled.size < MOST_DAYS)
			this.#settled.set(cell, { ...written, times: 0 });
	}

	#placesOf(batch: RecordBatch, index: number): readonly number[] {
		const length = batch.width(index);
		const known = this.#places.get(length);
		if (known) return known;
		const record = batch.record(index);
		const places = record.fields.flatMap((_, at) => (isDateField(record, at) ? [at] : []));
		this.#places.set(length, places);
		return places;
	}
}

/** So many days are remembered: those of a hundred years. */
const MOST_DAYS = 36_525;

/** A date of birth or of a first contact says nothing about the period of an address book. */
const UNDATED: ReadonlySet<RecordKind> = new Set(['contact', 'customer', 'address', 'row']);

const isDateField = (record: SourceRecord, at: number): boolean =>
	!UNDATED.has(record.kind) && record.fields[at]?.role === 'date';

/** One way to read the days of a file. */
class Span {
	days: DayPeriod | null = null;
	missed = 0;

	/** Whether a day would change nothing. */
	holds(day: Day | null): boolean {
		return day === null || (this.days !== null && day >= this.days.from && day <= this.days.to);
	}

	take(day: Day | null, isDate: () => boolean): void {
		if (day === null) this.missed++;
		else if (!this.days) this.days = isDate() ? { from: day, to: day } : null;
		else if ((day < this.days.from || day > this.days.to) && isDate())
			this.days = {
				from: earlier(day, this.days.from),
				to: earlier(day, this.days.to) === day ? this.days.to : day,
			};
	}
}

type Written = { readonly dayFirst: Day | null; readonly monthFirst: Day | null };

/** A day as exports write it: ISO 8601, numbers with the year first or last, seconds or more since 1970, or as in mail. */
function readDate(cell: string): Written | null {
	const text = cell.trim().slice(0, 40);
	const found = NUMBERS.exec(text);
	if (found) {
		const [a = '', b = '', year = ''] = found.slice(1);
		return { dayFirst: dayFrom(year, b, a), monthFirst: dayFrom(year, a, b) };
	}
	const day = plainDay(text);
	return day && { dayFirst: day, monthFirst: day };
}

const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const YEAR_FIRST = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/;

function plainDay(text: string): Day | null {
	const instant = readInstant(text.replace(' ', 'T'));
	if (instant !== null) return localDay(instant);
	const found = YEAR_FIRST.exec(text);
	if (found) return dayFrom(found[1] ?? '', found[2] ?? '', found[3] ?? '');
	if (/^\d{10}(?:\d{3}|\d{6})?$/.test(text)) return localDay(Number(text.slice(0, 10)) * 1000);
	if (/^\d{5}(?:\.\d+)?$/.test(text)) return readDay(dayOf(Math.floor(Number(text)) - EXCEL_1970));
	const mail = readMailDate(text);
	return mail === null ? null : readDay(mail.slice(0, 10));
}

/** The number that a spreadsheet has for 1 January 1970. */
const EXCEL_1970 = 25_569;

const dayFrom = (year: string, month: string, date: string): Day | null =>
	readDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
