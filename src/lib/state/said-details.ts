import type { Day } from '../core/day.ts';
import type { Request } from '../core/request.ts';
import type { Asked } from '../core/right.ts';
import type { DetailId } from '../core/rights/index.ts';
import { randomId } from '../store/random.ts';
import type { Register } from './register.svelte.ts';
import type { Named } from './request-page.svelte.ts';
import { linesIn } from './typed-lines.ts';

/** One row of what a step asked, by detail. */
export type Row = Readonly<Record<string, string>>;

/** What the owner wrote down at one step, and on which day. */
export type Said = { readonly on: Day; readonly rows: readonly Row[] };

/** Reads what the owner wrote down at every step that asks something. */
export async function readSaid(register: Register, request: Request): Promise<Said[]> {
	const said = await Promise.all(
		Object.values(request.steps).map(async ({ on, note }) => ({
			on,
			rows: (await register.read('details', note))?.rows ?? [],
		})),
	);
	return said.filter(({ rows }) => rows.length > 0);
}

/** What was said of one detail; empty when nothing was. */
export const saidOf = (said: readonly Said[], id: DetailId): string =>
	said.flatMap(({ rows }) => rows).find((row) => row[id])?.[id] ?? '';

/** The items of a detail that holds one on each line. */
export const linesOf = (said: readonly Said[], id: DetailId): string[] => linesIn(saidOf(said, id));

/** The day on which a detail was written down. */
export const saidOn = (said: readonly Said[], id: DetailId): Day | null =>
	said.find(({ rows }) => rows.some((row) => row[id]))?.on ?? null;

/** What was typed as a payload, without the rows that stayed empty; null when all of them did. */
export function detailsOf(rows: readonly Row[]): Named | null {
	const filled = rows.filter(isFilled).map(trimmed);
	return filled.length > 0 ? { id: randomId(), payload: { kind: 'details', rows: filled } } : null;
}

/** The details that are missing from a row: of a row that stays empty none, where several rows may be given. */
export const missingFrom = (row: Row, { details, many }: Asked): readonly string[] =>
	many && !isFilled(row)
		? []
		: details.filter((one) => one.needed && !row[one.id]?.trim()).map((one) => one.id);

const isFilled = (row: Row) => Object.values(row).some((value) => value.trim() !== '');

const trimmed = (row: Row): Record<string, string> =>
	Object.fromEntries(
		Object.entries(row)
			.map(([id, value]) => [id, value.trim()] as const)
			.filter(([, value]) => value !== ''),
	);
