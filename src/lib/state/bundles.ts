import type { BundleEntry, BundleInput, BundleSearch, GapFailure } from '../bundles/bundle.ts';
import { ok, type Result } from '../core/result.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import type { ZipFailure } from '../files/bundle-zip.ts';
import { entryOf } from '../systems/entries.ts';
import { sha256Hex } from '../store/hash.ts';
import { letterFactsOf, readLetterPayloads } from './letter-facts.ts';
import type { AnswerPage } from './answer-page.svelte.ts';
import type { App } from './app.svelte.ts';

/** A bundle that was made: the ZIP for the person, and what of it stays with the request. */
export type MadeBundle = { readonly zip: Blob; readonly listed: PayloadOf<'bundle'> };

/** Why there is no bundle. */
export type BundleFailure = GapFailure | ZipFailure;

/** Makes the ZIP of a request from its dossier and letter; refuses with every gap at once while something is missing. */
export async function makeBundle(
	app: App,
	request: Request,
	answer: AnswerPage,
	onProgress: (share: number) => void,
): Promise<Result<MadeBundle, BundleFailure>> {
	const [{ bundleEntries }, { bundleZip }] = await Promise.all([
		import('../bundles/entries.ts'),
		import('../files/bundle-zip.ts'),
	]);
	const input = await bundleInput(app, request, answer);
	const entries = await bundleEntries(input, hashOf);
	if (!entries.ok) return entries;
	const zip = await bundleZip({
		entries: entries.value,
		on: app.today,
		blobOf: () => Promise.resolve(null),
		onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
	});
	return zip.ok ? ok({ zip: zip.value, listed: await listOf(zip.value, entries.value) }) : zip;
}

async function bundleInput(app: App, request: Request, answer: AnswerPage): Promise<BundleInput> {
	const { register, today } = app;
	const payloads = await readLetterPayloads(app, request);
	const facts = letterFactsOf(request, payloads, register.shop.systems, today);
	const searches = await Promise.all(
		request.searches.map(async ({ system, outcome, on, search }): Promise<BundleSearch> => {
			const read = await register.read('search', search);
			return { system, outcome, on, search: read };
		}),
	);
	return {
		right: request.right,
		language: request.language,
		facts,
		letter: { subject: answer.subject, text: answer.text },
		systems: facts.systems.map((system, at) => ({ ...system, id: entryOf(register.shop.systems[at]!).id })),
		records: payloads.dossier?.records ?? [],
		attachments: [],
		searches,
	};
}

/** Nothing of a bundle is a handle yet: messages go out as the text that was read of them. */
const hashOf = (content: BundleEntry['content']): Promise<string> => {
	if (content instanceof Uint8Array) return sha256Hex(content);
	throw new TypeError('a handle that nobody gave');
};

async function listOf(zip: Blob, entries: readonly BundleEntry[]): Promise<PayloadOf<'bundle'>> {
	const files = await Promise.all(
		entries.map(async ({ path, content }) => ({
			path,
			bytes: content instanceof Uint8Array ? content.byteLength : content.bytes,
			sha256: await hashOf(content),
		})),
	);
	const sha256 = await sha256Hex(new Uint8Array(await zip.arrayBuffer()));
	return { kind: 'bundle', bytes: zip.size, sha256, files };
}
