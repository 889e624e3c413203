/** Pure views of requests: everything a screen shows that no fact says. */
export { answerArrivedOn } from './views/answer-arrival.ts';
export { checklist, openSteps, stepsFor, type ChecklistItem } from './views/checklist.ts';
export { clockOf, extensionsOf } from './views/clock-of.ts';
export {
	chooseRows,
	deskRows,
	foldWords,
	type DeskChoice,
	type DeskOrder,
	type DeskRow,
} from './views/desk.ts';
export { inTime, promiseKept, type InTime } from './views/in-time.ts';
export { awaitsAnswer, outcomeOf } from './views/outcome-of.ts';
export {
	jointEffects,
	personKey,
	repeatsOf,
	runningBeside,
	type Repeat,
	type RepeatKind,
} from './views/same-person.ts';
export { sides, SIDES, status, STATUSES, type Side, type Status } from './views/status.ts';
export { tasksOf, type Task, type TaskKind } from './views/tasks.ts';
export {
	foundIn,
	holding,
	keeping,
	lastSearch,
	notCarriedOut,
	undecidedRecipients,
	unsearched,
} from './views/work-in-systems.ts';
