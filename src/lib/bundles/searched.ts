import type { BundleInput, BundleSearch } from './bundle.ts';

/**
 * What was searched, as JSON: per system the kind of file, its period, and how many records were read, could not be
 * read and concerned the person; of a system that was not searched, or holds nothing any more, also why. Names and hashes of the shop's own files stay with the request.
 */
export function searchedJson({ systems, searches }: BundleInput): string {
	const ids = [...new Set(searches.map(({ system }) => system))].sort();
	const searched = ids.map((id) => {
		const own = searches.filter(({ system }) => system === id);
		return {
			system: id,
			name: systems.find((system) => system.id === id)?.name ?? id,
			outcome: own.at(-1)?.outcome,
			...(own.at(-1)?.reason ? { reason: own.at(-1)?.reason } : {}),
			searchedOn: own.at(-1)?.on,
			files: own.flatMap(({ search }) => (search ? [fileOf(search)] : [])),
		};
	});
	return JSON.stringify({ searched }, null, '\t') + '\n';
}

const fileOf = (search: NonNullable<BundleSearch['search']>) => ({
	kind: search.fileKind,
	period: search.period,
	records: search.records,
	unreadable: search.unreadable.length,
	found: search.found,
});
