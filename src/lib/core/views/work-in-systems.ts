import type { SystemId } from '../ids.ts';
import type { Request } from '../request.ts';
import type { Context } from '../right.ts';
import { rightOf } from '../rights/index.ts';

/** Systems in use that were not searched yet. */
export const unsearched = (request: Request, systems: readonly SystemId[]): SystemId[] =>
	systems.filter((system) => lastSearch(request, system) === undefined);

/** Systems in use that hold the person, as far as is known: all that were not found empty. */
export const holding = (request: Request, systems: readonly SystemId[]): SystemId[] =>
	systems.filter((system) => {
		const searched = lastSearch(request, system)?.outcome ?? 'not-searched';
		return MAY_HOLD.has(searched) && request.carriedOut[system]?.result !== 'nothing-held';
	});

/** What nobody searched may hold the person as well. */
const MAY_HOLD: ReadonlySet<string> = new Set(['found', 'not-searched']);

/** Systems of which the owner said that they were not searched. */
export const leftUnsearched = (request: Request, systems: readonly SystemId[]): SystemId[] =>
	systems.filter((system) => lastSearch(request, system)?.outcome === 'not-searched');

/** Systems that hold the person and where the right was not carried out yet. */
export const notCarriedOut = (request: Request, systems: readonly SystemId[]): SystemId[] =>
	holding(request, systems).filter((system) => !request.carriedOut[system]);

/** Recipients that were neither told, nor found impossible to tell (art. 19 AVG; processors are recipients too). */
export const undecidedRecipients = (request: Request, systems: readonly SystemId[]): SystemId[] =>
	holding(request, systems).filter((system) => !request.recipients[system]);

/** Systems where something of the person stays. */
export const keeping = (request: Request): SystemId[] =>
	systemsOf(request).filter((system) => {
		const done = request.carriedOut[system];
		return done?.result === 'impossible' || (done?.kept.length ?? 0) > 0;
	});

/**
 * Whether something of what was asked is held back: it stays in a system, on the stop list, or was blanked in the copy
 * that is asked for. The copy that only the policy adds to another right does not count.
 */
export const isHeldBack = (request: Request, { blankedFields }: Context): boolean =>
	keeping(request).length > 0 ||
	request.stopKept ||
	(blankedFields > 0 && rightOf(request.right).group === 'copy');

/** Systems where something of the person was found. */
export const foundIn = (request: Request): SystemId[] => [
	...new Set([
		...request.searches
			.map(({ system }) => system)
			.filter((system) => lastSearch(request, system)?.outcome === 'found'),
		...systemsOf(request).filter((system) => request.carriedOut[system]?.result !== 'nothing-held'),
	]),
];

/** The last search of one system. */
export const lastSearch = (request: Request, system: SystemId): Request['searches'][number] | undefined =>
	request.searches.findLast((search) => search.system === system);

const systemsOf = (request: Request) => Object.keys(request.carriedOut) as SystemId[];
