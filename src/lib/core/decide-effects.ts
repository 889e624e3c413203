import type { RestrictionGround } from './command.ts';
import { courtUntil } from './court-window.ts';
import { addDays, type Day } from './day.ts';
import type { Decision, Deciders } from './decide.ts';
import type { NewRequestFact } from './fact.ts';
import type { RightId } from './ids.ts';
import type { Request } from './request.ts';
import { fail, ok } from './result.ts';
import { rightOf } from './rights/index.ts';
import { answerArrivedOn } from './views/answer-arrival.ts';

type Effects =
	| 'start-restriction'
	| 'announce-lift'
	| 'lift-restriction'
	| 'stop'
	| 'lift-stop'
	| 'keep-on-stop-list'
	| 'review-effect';

/** Rules for what stands from receipt until it is lifted: restriction and stop. */
export const effects: Deciders<Effects> = {
	'start-restriction': (request, { ground }, { today }) =>
		isRestricted(request)
			? fail({ type: 'already-restricted' })
			: ok([{ type: 'restriction-started', ground, on: today }]),
	'announce-lift': (request, { on, reason }) =>
		isRestricted(request)
			? ok([{ type: 'restriction-lift-announced', on, reason }])
			: fail({ type: 'not-restricted' }),
	'lift-restriction': (request, { on, by, reason }) => {
		if (!isRestricted(request)) return fail({ type: 'not-restricted' });
		const refused = by === 'shop' ? cannotLift(request, on, reason) : null;
		return refused ?? ok([{ type: 'restriction-lifted', on, by, reason }]);
	},
	stop: (request, { scope }, { today }) =>
		isStopped(request) && request.stop?.scope === scope
			? fail({ type: 'already-stopped' })
			: ok([{ type: 'stop-started', scope, on: today }]),
	'lift-stop': (request, { on, by, reason }) => {
		if (!isStopped(request)) return fail({ type: 'not-stopped' });
		const refused = by === 'shop' ? cannotResume(request, on, reason) : null;
		return refused ?? ok([{ type: 'stop-lifted', on, by, reason }]);
	},
	'review-effect': (request, { effect }, { today }) => {
		if (effect === 'restriction' && !isRestricted(request)) return fail({ type: 'not-restricted' });
		if (effect === 'stop' && !isStopped(request)) return fail({ type: 'not-stopped' });
		return ok([{ type: 'effect-reviewed', effect, on: today }]);
	},
	'keep-on-stop-list': (request, _command, { today }) =>
		rightOf(request.right).clearsStopList
			? ok([{ type: 'stop-kept', on: today }])
			: fail({ type: 'stop-list-untouched' }),
};

/** What a right stops or restricts on the day it is received, before anybody decides. */
export const startOf = (
	right: RightId,
	asked: { scope?: 'marketing' | 'all' | undefined; restrictionGround?: RestrictionGround | undefined },
	on: Day,
): NewRequestFact[] =>
	rightOf(right).effects.map((effect): NewRequestFact => {
		if (effect === 'restrict') {
			return { type: 'restriction-started', ground: asked.restrictionGround ?? 'promise', on };
		}
		const scope = effect === 'stop-all' ? (asked.scope ?? 'all') : 'marketing';
		return { type: 'stop-started', scope, on };
	});

/** The first day that a restriction can end whose end was announced on a day (art. 18(3) AVG; the 14 days are law.md 2.3). */
export const liftedFrom = (announcedOn: Day): Day => addDays(announcedOn, 14);

/** The first day that an unfounded objection no longer holds up the shop: once nobody can go to court (law.md 2.5). */
export const resumedFrom = (answerArrivedOn: Day): Day => addDays(courtUntil(answerArrivedOn), 1);

const isRestricted = ({ restriction }: Request) => restriction !== null && restriction.lifted === null;
const isStopped = ({ stop }: Request) => stop !== null && stop.lifted === null;

/** The shop tells the person before it lifts (art. 18(3) AVG); by its own policy it never does, so this is a deviation. */
function cannotLift({ restriction }: Request, on: Day, reason: string | null): Decision | null {
	if (!reason) return fail({ type: 'reason-needed' });
	const announcedOn = restriction?.liftAnnouncedOn;
	if (!announcedOn) return fail({ type: 'lift-not-announced' });
	const from = liftedFrom(announcedOn);
	return on < from ? fail({ type: 'lift-too-early', from }) : null;
}

/** Only an unfounded objection lets the shop go on, and only once the person can no longer go to court (law.md 2.5). */
function cannotResume(request: Request, on: Day, reason: string | null): Decision | null {
	const arrivedOn = answerArrivedOn(request);
	const unfounded = request.decision?.outcome === 'refused' && request.stop?.scope === 'all';
	if (!unfounded || !arrivedOn) return fail({ type: 'stop-stays' });
	if (!reason) return fail({ type: 'reason-needed' });
	const from = resumedFrom(arrivedOn);
	return on < from ? fail({ type: 'lift-too-early', from }) : null;
}
