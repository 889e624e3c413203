import { addDays, type Day } from '../core/day.ts';

/** One all-day event of a calendar file. */
export type CalendarEvent = {
	/** Stays the same for the same matter: a calendar then changes what it has. */
	readonly uid: string;
	readonly on: Day;
	readonly summary: string;
	readonly description: string;
	/** A calendar that has it takes it out. */
	readonly cancelled: boolean;
};

/** A calendar file as it is written: who made it, when (an ISO 8601 instant in UTC), and what is in it. */
export type CalendarFile = {
	readonly name: string;
	readonly stampedAt: string;
	readonly events: readonly CalendarEvent[];
};

/**
 * A calendar of all-day events (RFC 5545): no time zone, so a day stays that day everywhere (law.md T-14). Each event
 * reminds at nine in the morning, two days before.
 */
export const writeCalendar = ({ name, stampedAt, events }: CalendarFile): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Verzoekboek//Verzoekboek//NL',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap((event) => eventLines(event, stampedAt)),
		'END:VCALENDAR',
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');

const eventLines = (event: CalendarEvent, stampedAt: string): string[] => [
	'BEGIN:VEVENT',
	`UID:${escaped(event.uid)}`,
	`DTSTAMP:${utc(stampedAt)}`,
	`LAST-MODIFIED:${utc(stampedAt)}`,
	`SEQUENCE:${sequenceAt(stampedAt)}`,
	`DTSTART;VALUE=DATE:${dateOf(event.on)}`,
	// the end of an all-day event is the day after it
	`DTEND;VALUE=DATE:${dateOf(addDays(event.on, 1))}`,
	`SUMMARY:${escaped(event.summary)}`,
	`DESCRIPTION:${escaped(event.description)}`,
	'TRANSP:TRANSPARENT',
	`STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
	...(event.cancelled ? [] : alarmLines(event)),
	'END:VEVENT',
];

const alarmLines = ({ summary }: CalendarEvent): string[] => [
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`DESCRIPTION:${escaped(summary)}`,
	'TRIGGER:-P1DT15H',
	'END:VALARM',
];

const dateOf = (day: Day): string => day.replaceAll('-', '');

/** Minutes since 2020: a later file always has the higher number, so it goes before what a calendar took from an earlier one. */
const sequenceAt = (instant: string): number =>
	Math.max(0, Math.floor((Date.parse(instant) - Date.UTC(2020, 0, 1)) / 60_000));

/** `2026-11-22T19:47:03.123Z` as `20261122T194703Z`. */
const utc = (instant: string): string => instant.replace(/[-:]/g, '').replace(/\.\d+/, '');

/** Text with what the format means by itself escaped (RFC 5545, 3.3.11); control characters have no place in it. */
const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A line in pieces of at most 75 octets, none of which ends inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
	let [out, octets] = ['', 0];
	for (const character of line) {
		const length = new TextEncoder().encode(character).length;
		if (octets + length > LINE_OCTETS) {
			out += '\r\n ';
			octets = 1;
		}
		out += character;
		octets += length;
	}
	return out;
}

const LINE_OCTETS = 75;
