import type { Request } from '../core/request.ts';
import { requestMark } from '../core/request-mark.ts';
import { requestDates } from '../core/views/calendar.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { saveFile, type Saved } from '../files/save-file.ts';
import { writeCalendar, type CalendarEvent } from '../formats/ics.ts';
import type { App } from './app.svelte.ts';

/** Hands over a calendar file with the days of these requests: marks only, no name, address or right. */
export async function saveCalendar(app: App, requests: readonly Request[]): Promise<Saved> {
	const words = app.words.policy.calendar;
	const events = requests.flatMap((request) => eventsOf(app, request));
	const text = writeCalendar({ name: words.name, stampedAt: new Date().toISOString(), events });
	const content = new Blob([text], { type: 'text/calendar;charset=utf-8' });
	const [only] = requests.length === 1 ? requests : [];
	return saveFile(content, only ? `verzoek-${requestMark(only.id)}.ics` : 'verzoekboek.ics');
}

function eventsOf(app: App, request: Request): CalendarEvent[] {
	const { register, today } = app;
	const words = app.words.policy.calendar;
	const mark = requestMark(request.id);
	return requestDates(request, clockOf(request), today, register.shop.systems).map(
		({ key, kind, on, over }) => ({
			uid: `${request.id}-${key}@verzoekboek.invalid`,
			on,
			summary: words.events[kind](mark),
			description: words.note,
			cancelled: over,
		}),
	);
}
