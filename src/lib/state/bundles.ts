import type {
	BundleAttachment,
	BundleEntry,
	BundleInput,
	BundleSearch,
	GapFailure,
	Sha256,
} from '../bundles/bundle.ts';
import { ok, type Result } from '../core/result.ts';
import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import type { ZipFailure } from '../files/bundle-zip.ts';
import { sha256OfFile } from '../files/file-hash.ts';
import { sha256Hex } from '../store/hash.ts';
import { letterFactsOf, readLetterPayloads } from './letter-facts.ts';
import type { AnswerPage } from './answer-page.svelte.ts';
import type { App } from './app.svelte.ts';
import { lastOfEach, type Searched } from './search-history.ts';

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
	const blobOf = (ref: string) => app.originals.get(ref) ?? null;
	const hashOf = hasher(blobOf);
	const entries = await bundleEntries(input, hashOf);
	if (!entries.ok) return entries;
	const zip = await bundleZip({
		entries: entries.value,
		on: app.today,
		blobOf: (ref) => Promise.resolve(blobOf(ref)),
		onProgress: (done, total) => onProgress(total === 0 ? 1 : done / total),
	});
	return zip.ok ? ok({ zip: zip.value, listed: await listOf(zip.value, entries.value, hashOf) }) : zip;
}

async function bundleInput(app: App, request: Request, answer: AnswerPage): Promise<BundleInput> {
	const { register } = app;
	const payloads = await readLetterPayloads(app, request);
	const facts = letterFactsOf(request, payloads, answer.dispatch);
	const searches = await Promise.all(
		request.searches.map(async ({ system, outcome, on, search }): Promise<BundleSearch> => {
			const read = await register.read('search', search);
			return { system, outcome, on, search: read };
		}),
	);
	const records = payloads.dossier?.records ?? [];
	return {
		right: request.right,
		language: request.language,
		facts,
		letter: { subject: answer.subject, text: answer.text },
		systems: facts.systems.map((system, at) => ({ ...system, id: register.shop.systems[at]! })),
		records,
		attachments: records.flatMap((record) => originalOf(app, record)),
		searches: lastOfEach(searches, (one) => one.search as Searched | null),
	};
}

/** A message goes out as it came where its mailbox was read in this sitting, else as the text that was read of it. */
function originalOf(app: App, { id, system }: DossierRecord): BundleAttachment[] {
	const content = app.originals.get(id);
	if (!content) return [];
	return [{ system, record: id, mediaType: 'message/rfc822', content: { blobRef: id, bytes: content.size } }];
}

/** Sums of what a bundle holds; what is a handle is read once. */
function hasher(blobOf: (ref: string) => Blob | null): Sha256 {
	const known = new Map<string, Promise<string>>();
	return async (content) => {
		if (content instanceof Uint8Array) return sha256Hex(content);
		const sum = known.get(content.blobRef) ?? sha256OfFile(blobOf(content.blobRef) ?? new Blob());
		known.set(content.blobRef, sum);
		return sum;
	};
}

async function listOf(
	zip: Blob,
	entries: readonly BundleEntry[],
	hashOf: Sha256,
): Promise<PayloadOf<'bundle'>> {
	const files = await Promise.all(
		entries.map(async ({ path, content }) => ({
			path,
			bytes: content instanceof Uint8Array ? content.byteLength : content.bytes,
			sha256: await hashOf(content),
		})),
	);
	return { kind: 'bundle', bytes: zip.size, sha256: await sha256OfFile(zip), files };
}
