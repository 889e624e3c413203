import { expect, test } from 'vitest';
import { timeline } from '../../src/lib/core/views/timeline.ts';
import type { Request } from '../../src/lib/core/request.ts';
import { given, receive, ref } from './scenario.ts';

const received = given(receive('access')).request;

test('what happened is told by day, and on one day in the order of the work', () => {
	const request: Request = {
		...received,
		receivedOn: '2026-03-02',
		questions: [
			{ id: ref(1), about: 'identity', askedOn: '2026-03-03', answeredOn: '2026-03-06', reason: ref(2) },
		],
		identity: { method: 'two-facts', on: '2026-03-06' },
		decision: { outcome: 'granted', on: '2026-03-20', grounds: [], reason: null },
		carriedOut: { mollie: { result: 'done', kept: [], note: null, on: '2026-03-20' } },
		answers: [{ sentOn: '2026-03-20', letter: ref(3), delivery: 'post', to: 'known-address' }],
		closedOn: '2026-03-21',
	};
	expect(timeline(request).map(({ on, type }) => `${on} ${type}`)).toEqual([
		'2026-03-02 received',
		'2026-03-03 asked',
		'2026-03-06 identified',
		'2026-03-06 question-answered',
		'2026-03-20 decided',
		'2026-03-20 carried-out',
		'2026-03-20 answered',
		'2026-03-21 closed',
	]);
});

test('a fresh request has only been received', () => {
	expect(timeline(received)).toEqual([
		{ type: 'received', on: received.receivedOn, channel: received.channel },
	]);
});
