import type { Day } from '../day.ts';
import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';

/** What happened to a request, as its timeline tells it. */
export type Moment =
	| { readonly type: 'received'; readonly on: Day; readonly channel: Request['channel'] }
	| { readonly type: 'reminded' | 'withdrawn' | 'closed' | 'reopened' | 'bundled'; readonly on: Day }
	| {
			readonly type: 'identified';
			readonly on: Day;
			readonly method: NonNullable<Request['identity']>['method'];
	  }
	| {
			readonly type: 'asked' | 'question-answered';
			readonly on: Day;
			readonly about: Request['questions'][number]['about'];
	  }
	| {
			readonly type: 'extended';
			readonly on: Day;
			readonly ground: Request['extensions'][number]['ground'];
	  }
	| {
			readonly type: 'fee-announced';
			readonly on: Day;
			readonly basis: NonNullable<Request['fee']>['basis'];
	  }
	| {
			readonly type: 'decided';
			readonly on: Day;
			readonly outcome: NonNullable<Request['decision']>['outcome'];
	  }
	| {
			readonly type: 'carried-out';
			readonly on: Day;
			readonly system: SystemId;
			readonly result: NonNullable<Request['carriedOut'][SystemId]>['result'];
	  }
	| {
			readonly type: 'told';
			readonly on: Day;
			readonly system: SystemId;
			readonly state: NonNullable<Request['recipients'][SystemId]>['state'];
	  }
	| {
			readonly type: 'answered';
			readonly on: Day;
			readonly delivery: Request['answers'][number]['delivery'];
	  }
	| { readonly type: 'restricted' | 'restriction-lifted'; readonly on: Day }
	| { readonly type: 'stopped' | 'stop-lifted'; readonly on: Day }
	| {
			readonly type: 'proceeding' | 'proceeding-ended';
			readonly on: Day;
			readonly before: Request['proceedings'][number]['before'];
	  };

/** What happened to a request, the first day first; on one day in the order of the work. */
export function timeline(request: Request): Moment[] {
	return [...moments(request)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function* moments(request: Request): Generator<Moment> {
	yield { type: 'received', on: request.receivedOn, channel: request.channel };
	for (const { on } of request.reminders) yield { type: 'reminded', on };
	yield* asking(request);
	yield* work(request);
	for (const { sentOn, delivery } of request.answers) yield { type: 'answered', on: sentOn, delivery };
	yield* effects(request);
	if (request.withdrawnOn) yield { type: 'withdrawn', on: request.withdrawnOn };
	for (const { on } of request.reopenings) yield { type: 'reopened', on };
	if (request.closedOn) yield { type: 'closed', on: request.closedOn };
}

function* asking({ identity, questions, extensions, fee }: Request): Generator<Moment> {
	if (identity) yield { type: 'identified', ...identity };
	for (const { about, askedOn, answeredOn } of questions) {
		yield { type: 'asked', on: askedOn, about };
		if (answeredOn) yield { type: 'question-answered', on: answeredOn, about };
	}
	for (const { sentOn, ground } of extensions) yield { type: 'extended', on: sentOn, ground };
	if (fee) yield { type: 'fee-announced', on: fee.on, basis: fee.basis };
}

function* work({ decision, carriedOut, recipients, bundle }: Request): Generator<Moment> {
	if (decision) yield { type: 'decided', on: decision.on, outcome: decision.outcome };
	for (const [system, { on, result }] of bySystem(carriedOut))
		yield { type: 'carried-out', on, system, result };
	for (const [system, { on, state }] of bySystem(recipients)) yield { type: 'told', on, system, state };
	if (bundle) yield { type: 'bundled', on: bundle.on };
}

function* effects({ restriction, stop, proceedings }: Request): Generator<Moment> {
	if (restriction) yield { type: 'restricted', on: restriction.since };
	if (restriction?.lifted) yield { type: 'restriction-lifted', on: restriction.lifted.on };
	if (stop) yield { type: 'stopped', on: stop.since };
	if (stop?.lifted) yield { type: 'stop-lifted', on: stop.lifted.on };
	for (const { before, since, endedOn } of proceedings) {
		yield { type: 'proceeding', on: since, before };
		if (endedOn) yield { type: 'proceeding-ended', on: endedOn, before };
	}
}

const bySystem = <Value>(table: Readonly<Partial<Record<SystemId, Value>>>): [SystemId, Value][] =>
	Object.entries(table) as [SystemId, Value][];
