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
	/** Days come again and again in a file. */
	readonly #read = new Map<string, Written | null>();

	/** Reads the dates of a batch; cheap, records are only made where a date widens the period. */
	see(batch: RecordBatch): void {
		for (let index = 0; index < batch.size; index++) {
			for (const at of this.#placesOf(batch, index)) {
				const cell = batch.cell(index, at);
				const written = this.#isInside(cell) ? null : this.#written(cell);
				if (!written) continue;
				const isDate = () => isDateField(batch.record(index), at);
				this.#dayFirst.take(written.dayFirst, isDate);
				this.#monthFirst.take(written.monthFirst, isDate);
			}
		}
	}

	/** The period; null where no date could be read. */
	get days(): DayPeriod | null {
		const monthFirst = this.#dayFirst.missed > this.#monthFirst.missed;
		return (monthFirst ? this.#monthFirst : this.#dayFirst).days;
	}

	/** Most dates lie between those that were seen: to read them exactly would only cost time. */
	#isInside(cell: string): boolean {
		const { days } = this.#dayFirst;
		const on = cell.slice(0, 10);
		return days !== null && on > days.from && on < days.to && /^\d{4}-\d\d-\d\d/.test(on);
	}

	#written(cell: string): Written | null {
		const known = this.#read.get(cell);
		if (known !== undefined) return known;
		const written = readDate(cell);
		if (cell.length <= 10 && this.#read.size < MOST_DAYS) this.#read.set(cell, written);
		return written;
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
