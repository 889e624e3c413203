import type { Request } from '../core/request.ts';
import { dueForClearing, type Due } from '../core/retention.ts';
import { personKey } from '../core/views/same-person.ts';
import type { App } from './app.svelte.ts';

/** Everything of completed requests whose term has ended (law.md B-07); apart from the clearing, which comes later. */
export const dueNow = (app: App): Due[] =>
	dueForClearing([...app.register.requests.values()], app.today, (request) => personOf(app, request));

function personOf(app: App, request: Request): string | null {
	const subject = app.register.known('subject', request.subject);
	return subject && personKey(subject);
}
