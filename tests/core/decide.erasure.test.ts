import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../src/lib/core/command.ts';
import { fail } from '../../src/lib/core/result.ts';
import { CONTEXT, ANSWER, given, receive, ref, type Scenario } from './scenario.ts';

const begun = given(receive('erasure'));
const found = begun.tick('check-receipt', 'check-all-rights', 'choose-what-stays').search('found');
const keepInvoices: CommandOf<'carry-out'> = {
	type: 'carry-out',
	system: 'myonlinestore',
	result: 'kept-in-part',
	kept: [{ what: 'invoices', ground: 'legal-duty', until: '2033-12-31' }],
	note: null,
};
const erase = (system: 'myonlinestore' | 'mollie' | 'gmail') =>
	({ type: 'carry-out', system, result: 'done', kept: [], note: null }) as const;
const letterReady = (scenario: Scenario) => scenario.tick('list-backups', 'check-letter');
const aftercare = (scenario: Scenario) =>
	scenario.tellAll().tick('erase-mail-traces', 'erase-beyond-systems', 'clean-up');

describe('erasure', () => {
	test('nothing is erased before it was decided what stays', () => {
		expect(begun.when(erase('gmail'))).toEqual(fail({ type: 'step-open', steps: ['decide'] }));
		expect(found.when(erase('gmail'))).toEqual(fail({ type: 'step-open', steps: ['decide'] }));
	});

	test('granted in full: all gone, answered before the mail traces go, recipients told, closed', () => {
		const erased = letterReady(found.decide('granted').carryOut('done'));
		expect(erased.when({ type: 'finish-step', step: 'erase-mail-traces', note: null })).toEqual(
			fail({ type: 'step-open', steps: ['send-answer'] }),
		);
		expect(aftercare(erased.answer()).when({ type: 'close' }).ok).toBe(true);
	});

	test('invoices that stay make it partial: what was granted in full cannot be answered so', () => {
		const granted = letterReady(found.decide('granted').and(keepInvoices, erase('mollie'), erase('gmail')));
		expect(granted.when(ANSWER)).toEqual(fail({ type: 'something-kept', systems: ['myonlinestore'] }));
		expect(granted.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'something-kept', systems: ['myonlinestore'] }),
		);
		expect(granted.decide('partly-granted', 'legal-duty').when(ANSWER).ok).toBe(true);
	});

	test('a recipient with duties of its own keeps part of it too', () => {
		const decided = found.decide('granted');
		const refusedThere = decided.and(
			{ type: 'carry-out', system: 'mollie', result: 'impossible', kept: [], note: ref(4) },
			erase('myonlinestore'),
			erase('gmail'),
		);
		expect(letterReady(refusedThere).when(ANSWER)).toEqual(
			fail({ type: 'something-kept', systems: ['mollie'] }),
		);
	});

	test('what stays is named with a ground of this right, and named only when something stays', () => {
		const decided = found.decide('partly-granted', 'legal-duty');
		expect(decided.when({ ...keepInvoices, kept: [] })).toEqual(fail({ type: 'kept-unclear' }));
		expect(decided.when({ ...keepInvoices, result: 'done' })).toEqual(fail({ type: 'kept-unclear' }));
		const odd = { what: 'invoices', ground: 'compelling-grounds', until: null } as const;
		expect(decided.when({ ...keepInvoices, kept: [odd] })).toEqual(
			fail({ type: 'ground-not-here', grounds: ['compelling-grounds'] }),
		);
		expect(decided.and(keepInvoices).request.carriedOut.myonlinestore).toMatchObject({
			kept: keepInvoices.kept,
		});
	});

	test('a copy that was asked as well goes out first, unless the person wants none', () => {
		const both = found.with({ beside: ['access'] }).decide('granted');
		expect(both.when(erase('gmail'))).toEqual(fail({ type: 'step-open', steps: ['send-copy-first'] }));
		expect(
			both.and({ type: 'skip-step', step: 'send-copy-first', reason: ref(4) }).when(erase('gmail')).ok,
		).toBe(true);
		expect(both.with({ beside: [] }).when(erase('gmail')).ok).toBe(true);
	});

	test('staying on the stop list is a wish of the person, and makes it partial', () => {
		const kept = found.and({ type: 'keep-on-stop-list' });
		expect(kept.when({ type: 'decide', outcome: 'granted', grounds: [], reason: null })).toEqual(
			fail({ type: 'something-kept', systems: [] }),
		);
		expect(
			kept.when({ type: 'decide', outcome: 'partly-granted', grounds: ['kept-on-request'], reason: ref(4) })
				.ok,
		).toBe(true);
		expect(
			found.when({ type: 'decide', outcome: 'partly-granted', grounds: ['kept-on-request'], reason: ref(4) }),
		).toEqual(fail({ type: 'ground-not-here', grounds: ['kept-on-request'] }));
		expect(given(receive('access')).when({ type: 'keep-on-stop-list' })).toEqual(
			fail({ type: 'stop-list-untouched' }),
		);
	});

	test('nothing held ends without erasing; a system that is not in use cannot be worked in', () => {
		const empty = begun
			.tick('check-receipt', 'check-all-rights', 'choose-what-stays')
			.search('nothing')
			.decide('nothing-held')
			.tick('check-letter')
			.answer()
			.tick('clean-up');
		expect(empty.when({ type: 'close' }).ok).toBe(true);
		expect(found.decide('granted').when({ ...erase('gmail'), system: 'shopify' })).toEqual(
			fail({ type: 'system-not-used', system: 'shopify' }),
		);
		expect(CONTEXT.systems).not.toContain('shopify');
	});
});
