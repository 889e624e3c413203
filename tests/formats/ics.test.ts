import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/lib/core/day.ts';
import { writeCalendar, type CalendarEvent } from '../../src/lib/formats/ics.ts';

const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
	uid: 'a1-answer@verzoekboek.invalid',
	on: '2026-12-31',
	summary: 'Verzoek K7: uiterste dag voor het antwoord',
	description: 'Open het Verzoekboek voor de bijzonderheden.',
	cancelled: false,
	...more,
});
const written = (events: readonly CalendarEvent[], stampedAt = '2026-11-22T19:47:03.123Z') =>
	writeCalendar({ name: 'Verzoekboek', stampedAt, events });

const read = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as never)
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

const days = fc.integer({ min: 0, max: 20_000 }).map((more): Day => addDays('2000-01-01', more));

describe('a calendar file', () => {
	test('comes back from ical.js as it was written, whatever the texts hold', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 200 });
		const events = fc.array(fc.record({ uid: fc.uuid(), on: days, summary: text, cancelled: fc.boolean() }));
		fc.assert(
			fc.property(events, (all) => {
				const given = all.map((one) => event(one));
				const back = read(written(given));
				expect(back.map(({ uid, startDate }) => [uid, String(startDate)])).toEqual(
					given.map(({ uid, on }) => [uid, on]),
				);
				expect(back.map(({ summary }) => summary)).toEqual(given.map((one) => kept(one.summary)));
				expect(back.map(({ component }) => component.getFirstPropertyValue('status'))).toEqual(
					given.map(({ cancelled }) => (cancelled ? 'CANCELLED' : 'CONFIRMED')),
				);
			}),
			{ numRuns: 200 },
		);
	});

	test('is of whole days, without a time zone', () => {
		const [one] = read(written([event({ on: '2026-03-29' })]));
		expect(one?.startDate.isDate).toBe(true);
		expect(String(one?.endDate)).toBe('2026-03-30');
		expect(written([event()])).not.toMatch(/TZID|VTIMEZONE/);
	});

	test('goes before an earlier one with the same event', () => {
		const [before] = read(written([event()]));
		const [after] = read(written([event({ on: '2027-01-05' })], '2026-11-22T19:49:00Z'));
		expect(after?.uid).toBe(before?.uid);
		expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
	});

	test('has lines of at most 75 octets, each ended by CRLF', () => {
		const text = written([event({ summary: 'é€😀 Verzoek, met; tekens\\ '.repeat(20) })]);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const lines = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...lines)).toBeLessThanOrEqual(75);
	});

	test('says nothing of what is cancelled but that it is', () => {
		const [one] = read(written([event({ cancelled: true })]));
		expect(one?.component.getAllSubcomponents('valarm')).toEqual([]);
	});
});

/** Control characters are left out; a line break of any kind is one line break. */
const kept = (text: string) =>
	text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
