import type { PlacedTrouble, ReadTrouble, SearchFailure } from '../files/search-job.ts';
import type { Words } from '../i18n/nl.ts';

/** Why a file was not searched and what to do: one sentence for every failure, else this does not compile. */
export function failureSentence({ failures }: Words['reading'], type: SearchFailure): string {
	const sentences: Readonly<Record<SearchFailure, string>> = failures;
	return sentences[type];
}

/** What is wrong in one place and what to do; a trouble that a later version of the app stored is named as it is. */
export function troubleSentence(
	{ troubles }: Words['reading'],
	{ reason }: PlacedTrouble | { readonly reason: string },
): string {
	const sentences: Readonly<Record<ReadTrouble, string>> = troubles;
	return Object.hasOwn(sentences, reason) ? sentences[reason as ReadTrouble] : reason;
}
