import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';

/** What was read in one file, as the book keeps it. */
export type Searched = Omit<PayloadOf<'search'>, 'kind'>;

/** The last search of each file, in the order in which the files were first searched. */
export function lastOfEach<T>(all: readonly T[], searchOf: (one: T) => Searched | null): T[] {
	const last = new Map<string, T>();
	for (const [at, one] of all.entries()) {
		const search = searchOf(one);
		last.set(search ? fileKey(search) : `by hand ${at}`, one);
	}
	return [...last.values()];
}

/** What is new or came out otherwise than before, each with what it says of its system: found when any file of it held something. */
export function newSearches(
	before: readonly Searched[],
	now: readonly Searched[],
): { search: Searched; outcome: 'found' | 'nothing' }[] {
	const all = lastOfEach([...before, ...now], (one) => one);
	const holding = new Set<SystemId>(all.filter(({ found }) => found > 0).map(({ system }) => system));
	const known = new Set(before.map((one) => resultOf(one)));
	return now
		.filter((one) => !known.has(resultOf(one)))
		.map((search) => ({ search, outcome: holding.has(search.system) ? 'found' : 'nothing' }));
}

/** The same file under another name is the same file; a member of a ZIP and a sheet go by their own names. */
const fileKey = ({ sha256, fileName, fileKind }: Searched): string =>
	`${sha256} ${fileKind} ${/(?:\/.*| \([^()]*\))$/.exec(fileName)?.[0] ?? ''}`;

const resultOf = (search: Searched): string =>
	`${fileKey(search)} ${search.records} ${search.found} ${search.unreadable.length}`;
