import type { Gap } from '../bundles/bundle.ts';
import type { Request } from '../core/request.ts';
import { rightOf } from '../core/rights/index.ts';
import { outcomeOf } from '../core/views/outcome-of.ts';
import { sha256Hex } from '../store/hash.ts';
import type { AnswerPage } from './answer-page.svelte.ts';
import type { App } from './app.svelte.ts';

/** What is still missing from an answer that goes out with a ZIP; a ZIP that was made before something changed is missing too. */
export async function gapsOfAnswer(app: App, request: Request, answer: AnswerPage): Promise<readonly Gap[]> {
	if (!goesWithZip(request)) return [];
	const [{ bundleGaps }, { letterPage }, { bundleInput }] = await Promise.all([
		import('../bundles/gaps.ts'),
		import('../bundles/letter-page.ts'),
		import('./bundles.ts'),
	]);
	const input = await bundleInput(app, request, answer);
	const gaps = bundleGaps(input);
	const made = await app.register.read('bundle', request.bundle?.bundle);
	if (!made) return gaps;
	const sha256 = async (content: Uint8Array | object) => sha256Hex(content as Uint8Array);
	const letter = await sha256Hex(new TextEncoder().encode(await letterPage(input, sha256)));
	const isOfNow =
		made.files.some((file) => file.path === 'letter.html' && file.sha256 === letter) &&
		(made.records === undefined || made.records === recordsOf(request));
	return isOfNow ? gaps : [...gaps, { type: 'gap', gap: 'outdated-bundle' }];
}

/** The last payload that says which records of a request are in: another one after a ZIP was made makes that ZIP old. */
export const recordsOf = ({ dossier, reviews }: Request): string => reviews.at(-1) ?? dossier ?? '';

function goesWithZip(request: Request): boolean {
	const outcome = outcomeOf(request);
	return rightOf(request.right).steps.some(
		({ kind, id, countsFor }) =>
			kind === 'bundle' &&
			!request.steps[id]?.skipped &&
			outcome !== null &&
			(!countsFor || (countsFor as readonly string[]).includes(outcome)),
	);
}
