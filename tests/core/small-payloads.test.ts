import { expect, test } from 'vitest';
import { smallPayloadsOf } from '../../src/lib/core/named-payloads.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import { readFact } from '../../src/lib/core/fact.ts';

const ID = '00000001-0000-4000-8000-000000000001';
const stamp = {
	id: '00000002-0000-4000-8000-000000000001',
	clock: nextClock(null, Date.UTC(2026, 10, 20)),
	device: ID,
};

test.each([
	['a person', `request/${ID}`, { type: 'subject-corrected', subject: ID }, [ID]],
	[
		'an address of the stop list',
		`stop/${ID}`,
		{ type: 'stop-listed', address: ID, scope: 'all', on: '2026-11-20' },
		[ID],
	],
	['the shop', 'shop', { type: 'shop-described', shop: ID }, [ID]],
	['no dossier', `request/${ID}`, { type: 'dossier-saved', dossier: ID }, []],
	['no review', `request/${ID}`, { type: 'records-reviewed', review: ID }, []],
] as const)('what lists need at once is %s', (_what, stream, fact, expected) => {
	const read = readFact(stream, { ...stamp, ...fact });
	expect(read).not.toBeNull();
	expect(smallPayloadsOf(read!)).toEqual(expected);
});
