import type { Clock } from '../clock.ts';
import { daysBetween, type Day } from '../day.ts';
import type { RightId, SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import { clockOf } from './clock-of.ts';
import { sides, status, type Side, type Status } from './status.ts';
import { tasksOf, type Task } from './tasks.ts';

/** One request as the desk shows it. */
export type DeskRow = {
	readonly request: Request;
	readonly clock: Clock;
	readonly status: Status;
	readonly sides: readonly Side[];
	/** What waits for the owner, the first due first; empty when nothing does. */
	readonly tasks: readonly Task[];
	/** Days until the first of them; negative when it is overdue, null without any. */
	readonly daysLeft: number | null;
};

/** What the desk shows: a choice by state, by right, and by words that must all occur. */
export type DeskChoice = {
	readonly show: 'open' | 'closed' | 'all';
	readonly rights?: readonly RightId[];
	readonly words?: string;
};

/** How the desk can be ordered. */
export type DeskOrder = 'due' | 'received-last' | 'right';

/** Every request with what is due, overdue first, then by the working date (law.md T-22); what waits for nothing last. */
export const deskRows = (
	requests: readonly Request[],
	today: Day,
	systems: readonly SystemId[],
	order: DeskOrder = 'due',
): DeskRow[] => requests.map((request) => rowOf(request, today, systems)).sort(ORDERS[order]);

/** The rows of a choice; `textOf` gives the folded words of a request (`foldWords`), which only the screen knows. */
export function chooseRows(
	rows: readonly DeskRow[],
	choice: DeskChoice,
	textOf: (request: Request) => string,
): DeskRow[] {
	const words = foldWords(choice.words ?? '')
		.split(' ')
		.filter(Boolean);
	return rows.filter(({ request, status: at, tasks }) => {
		const isClosed = at === 'closed' && tasks.length === 0;
		if (choice.show !== 'all' && isClosed !== (choice.show === 'closed')) return false;
		if (choice.rights?.length && !choice.rights.includes(request.right)) return false;
		const text = words.length > 0 ? textOf(request) : '';
		return words.every((word) => text.includes(word));
	});
}

/** Text as it is searched: lower case, no accents, single spaces. */
export const foldWords = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

function rowOf(request: Request, today: Day, systems: readonly SystemId[]): DeskRow {
	const clock = clockOf(request);
	const tasks = tasksOf(request, clock, today, systems);
	return {
		request,
		clock,
		status: status(request),
		sides: sides(request),
		tasks,
		daysLeft: tasks[0] ? daysBetween(today, tasks[0].on) : null,
	};
}

type Order = (a: DeskRow, b: DeskRow) => number;

/** The same order on every device: what is due on one day by receipt, and then by id. */
const byReceipt: Order = ({ request: a }, { request: b }) =>
	text(a.receivedOn, b.receivedOn) || text(a.id, b.id);

const ORDERS: Record<DeskOrder, Order> = {
	due: (a, b) => (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity) || byReceipt(a, b),
	'received-last': (a, b) => -byReceipt(a, b),
	right: (a, b) => text(a.request.right, b.request.right) || byReceipt(a, b),
};

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
