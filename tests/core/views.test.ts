import { describe, expect, test } from 'vitest';
import type { PayloadOf } from '../../src/lib/core/payload.ts';
import type { Request } from '../../src/lib/core/request.ts';
import {
	checklist,
	chooseRows,
	deskRows,
	foldWords,
	jointEffects,
	personKey,
	repeatsOf,
	runningBeside,
	status,
} from '../../src/lib/core/views.ts';
import { CONTEXT, given, receive, ref } from './scenario.ts';

const request = (id: number, right: Request['right'], more: Partial<Request> = {}): Request => ({
	...given(receive(right)).request,
	id: ref(id),
	...more,
});
const answer = { sentOn: '2026-06-09', letter: ref(5), delivery: 'email', to: 'known-address' } as const;

describe('status', () => {
	test('follows a request from receipt to closing', () => {
		const begun = given(receive('access'));
		const seen = begun.tick('check-receipt', 'check-all-rights', 'look-beyond-systems');
		const searched = seen.search('nothing');
		const decided = searched.decide('nothing-held');
		const answered = decided.tick('check-letter').answer();
		const tidied = answered.tick('clean-up');
		const steps = [begun, seen, searched, decided, answered, tidied, tidied.and({ type: 'close' })];
		expect(steps.map((scenario) => status(scenario.request))).toEqual([
			'received',
			'assessing',
			'carrying-out',
			'decided',
			'answered',
			'follow-up',
			'closed',
		]);
	});

	test('says what is waited for', () => {
		const ask = { type: 'ask-question', askedOn: CONTEXT.today, reason: ref(4) } as const;
		const asked = given(receive('access')).and({ ...ask, about: 'clarification' });
		expect(status(asked.request)).toBe('waiting-for-clarification');
		expect(status(asked.and({ ...ask, about: 'identity' }).request)).toBe('waiting-for-identity');
	});
});

describe('checklist', () => {
	test('keeps only the steps that the outcome needs once it is known', () => {
		const refused = given(receive('rectification'))
			.tick('check-receipt', 'check-all-rights', 'compare-values')
			.decide('refused', 'data-correct');
		const ids = checklist(refused.request, CONTEXT).map(({ step }) => step.id);
		expect(ids).not.toContain('correct-in-systems');
		expect(ids).not.toContain('tell-recipients');
		expect(ids).toContain('check-letter');
	});

	test('says why a step was skipped', () => {
		const skipped = given(receive('access')).and({ type: 'skip-step', step: 'acknowledge', reason: ref(4) });
		const item = checklist(skipped.request, CONTEXT).find(({ step }) => step.id === 'acknowledge');
		expect(item).toMatchObject({ state: 'skipped', on: CONTEXT.today, note: ref(4), blockedBy: [] });
	});
});

describe('desk', () => {
	const late = request(1, 'access', { receivedOn: '2026-04-01' });
	const soon = request(2, 'erasure', { receivedOn: '2026-05-20' });
	const next = request(3, 'access', { receivedOn: '2026-06-05' });
	const done = request(4, 'objection', { closedOn: '2026-06-01', answers: [answer] });
	const rows = deskRows([next, done, soon, late], '2026-06-10', CONTEXT.systems);

	test('shows what is due by working date, overdue first, what waits for nothing last', () => {
		expect(rows.map((row) => row.request.id)).toEqual([late, soon, next, done].map(({ id }) => id));
		expect(rows.map((row) => row.daysLeft)).toEqual([-40, 9, 25, null]);
		expect(rows[1]?.tasks).toEqual([{ kind: 'answer', on: '2026-06-19' }]);
	});

	test('is the same in whatever order it is read', () => {
		const other = deskRows([late, soon, done, next], '2026-06-10', CONTEXT.systems);
		expect(other.map((row) => row.request.id)).toEqual(rows.map((row) => row.request.id));
	});

	test('is chosen from by state, right and words, accents or not', () => {
		const textOf = ({ id }: Request) => foldWords(id === soon.id ? 'Renée  de Vries' : 'Jan Smit');
		const ids = (choice: Parameters<typeof chooseRows>[1]) =>
			chooseRows(rows, choice, textOf).map((row) => row.request.id);
		expect(ids({ show: 'open' })).toEqual([late.id, soon.id, next.id]);
		expect(ids({ show: 'closed' })).toEqual([done.id]);
		expect(ids({ show: 'all', rights: ['access'] })).toEqual([late.id, next.id]);
		expect(ids({ show: 'open', words: 'VRIES renee' })).toEqual([soon.id]);
		expect(ids({ show: 'open', words: 'vries jan' })).toEqual([]);
	});

	test('reminds of a question after a week, of recipients five working days after the decision', () => {
		const asked = given(receive('access')).and({
			type: 'ask-question',
			about: 'identity',
			askedOn: '2026-06-09',
			reason: ref(4),
		});
		const decided = given(receive('rectification'))
			.tick('check-receipt', 'check-all-rights', 'compare-values')
			.decide('granted');
		const tasks = ({ request: one }: typeof asked) =>
			deskRows([one], CONTEXT.today, CONTEXT.systems)[0]?.tasks;
		expect(tasks(asked)?.[0]).toEqual({ kind: 'remind-person', on: '2026-06-16' });
		expect(tasks(decided)?.[0]).toEqual({ kind: 'tell-recipients', on: '2026-06-17' });
		const told = decided.and({ type: 'tell-recipient', system: 'gmail', state: 'sent', reason: null });
		expect(tasks(told)).toContainEqual({ kind: 'remind-recipients', on: '2026-06-24' });
		expect(tasks(told)).toContainEqual({ kind: 'tell-recipients', on: '2026-06-17' });
	});

	test('an answered request waits for its copies to go and to be closed', () => {
		const [row] = deskRows([request(5, 'access', { answers: [answer] })], '2026-06-10', CONTEXT.systems);
		expect(row?.tasks).toEqual([{ kind: 'close', on: '2026-06-23' }]);
	});
});

describe('requests of the same person', () => {
	const subject = (email: string, name = '', postalAddress = ''): PayloadOf<'subject'> => ({
		kind: 'subject',
		name,
		email,
		askedFrom: null,
		representative: null,
		postalAddress,
		phone: '',
	});

	test('are known by the address, or by name and home when there is none', () => {
		expect(personKey(subject(' Anna@Example.NL '))).toBe(personKey(subject('anna@example.nl')));
		expect(personKey(subject('', 'Renée Smit', 'Dorpsstraat 1'))).toBe(
			personKey(subject('', 'renee smit', 'dorpsstraat  1')),
		);
		expect(personKey(subject('', 'Renée Smit'))).toBeNull();
	});

	test('are told apart: same message, reminder, asked again, other', () => {
		const mine = request(1, 'access', { receivedOn: '2026-06-05', mailing: ref(30) });
		const others = [
			request(2, 'erasure', { mailing: ref(30), receivedOn: '2026-06-05' }),
			request(3, 'access', { mailing: ref(31), receivedOn: '2026-06-04' }),
			request(4, 'access', { mailing: ref(32), receivedOn: '2026-06-03', answers: [answer] }),
			request(5, 'objection', { mailing: ref(33), receivedOn: '2026-06-02' }),
			request(6, 'access', { mailing: ref(34) }),
		];
		const keys = new Map([mine, ...others].map(({ id }) => [id, id === ref(6) ? 'somebody else' : 'same']));
		expect(repeatsOf(mine, [mine, ...others], keys).map(({ kind }) => kind)).toEqual([
			'same-message',
			'unanswered',
			'answered-before',
			'other-right',
		]);
	});

	test('affect each other as the rights’ own data say, while they run', () => {
		const erasure = request(1, 'erasure');
		const repeats = (...others: Request[]) => {
			const all = [erasure, ...others];
			return repeatsOf(erasure, all, new Map(all.map(({ id }) => [id, 'same'])));
		};
		const access = request(2, 'access');
		expect(jointEffects(erasure, repeats(access))).toEqual([{ effect: 'copy-first', with: access }]);
		expect(runningBeside(repeats(access))).toEqual(['access']);
		const answered = request(2, 'access', { answers: [answer] });
		expect(runningBeside(repeats(answered))).toEqual([]);
		const restriction = request(3, 'restriction', { answers: [answer], closedOn: '2026-06-09' });
		expect(jointEffects(erasure, repeats(restriction)).map(({ effect }) => effect)).toEqual([
			'person-chooses',
		]);
	});
});
