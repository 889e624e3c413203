import type { BundleAttachment, BundleInput, BundleSearch, GapFailure, Sha256 } from '../bundles/bundle.ts';
import { fail, ok, type Result } from '../core/result.ts';
import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import type { ZipFailure } from '../files/bundle-zip.ts';
import { sha256OfFile } from '../files/file-hash.ts';
import { sha256Hex } from '../store/hash.ts';
import { scriptUrl } from '../store/trusted-scripts.ts';
import { letterFactsOf, readLetterPayloads } from './letter-facts.ts';
import { recordsOf } from './answer-gaps.ts';
import type { AnswerPage } from './answer-page.svelte.ts';
import type { App } from './app.svelte.ts';
import { lastOfEach, type Searched } from './search-history.ts';

/** A bundle that was made: the ZIP for the person, and what of it stays with the request. */
export type MadeBundle = { readonly zip: Blob; readonly listed: PayloadOf<'bundle'> };

/** Why there is no bundle. */
export type BundleFailure = GapFailure | ZipFailure;

/** How a bundle is to be made: with which password (null: none), whom to tell how far it is (0 to 1), and what stops it. */
export type BundleOrder = {
	readonly password: string | null;
	readonly onProgress: (share: number) => void;
	readonly signal: AbortSignal;
};

/** Makes the ZIP of a request from its dossier and letter; refuses with every gap at once while something is missing. */
export async function makeBundle(
	...order: [app: App, request: Request, answer: AnswerPage, order: BundleOrder]
): Promise<Result<MadeBundle, BundleFailure>> {
	try {
		return await made(...order);
	} catch {
		// no memory, or a file that was moved since it was searched
		return fail({ type: 'gave-up' });
	}
}

async function made(
	app: App,
	request: Request,
	answer: AnswerPage,
	{ password, onProgress, signal }: BundleOrder,
): Promise<Result<MadeBundle, BundleFailure>> {
	const [{ bundleEntries }, { bundleGaps }, { bundleZip }] = await Promise.all([
		import('../bundles/entries.ts'),
		import('../bundles/gaps.ts'),
		import('../files/bundle-zip.ts'),
	]);
	const input = await bundleInput(app, request, answer);
	const gaps = bundleGaps(input);
	if (gaps.length > 0) return fail({ type: 'gaps', gaps });
	const files = await filesOf(app, input, (share) => onProgress(share * OPENING), signal);
	if (!files) return fail({ type: 'cancelled' });
	const hashOf = hasher(files.blobs);
	const entries = await bundleEntries({ ...input, attachments: files.attachments }, hashOf);
	if (!entries.ok) return entries;
	const zip = await bundleZip({
		entries: entries.value,
		on: app.today,
		blobOf: (ref) => Promise.resolve(files.blobs.get(ref) ?? null),
		onProgress: (done, total) => onProgress(OPENING + (1 - OPENING) * (total === 0 ? 1 : done / total)),
		signal,
		lock: password === null ? null : { password, trust: scriptUrl },
	});
	if (!zip.ok) return zip;
	const listed = await Promise.all(
		entries.value.map(async ({ path, content }) => ({
			path,
			bytes: content instanceof Uint8Array ? content.byteLength : content.bytes,
			sha256: await hashOf(content),
		})),
	);
	const sum = await sha256OfFile(zip.value);
	return ok({
		zip: zip.value,
		listed: {
			...{ kind: 'bundle', bytes: zip.value.size, sha256: sum, files: listed },
			...{ records: recordsOf(request), ...(password === null ? {} : { locked: true }) },
		},
	});
}

/** The part of the work that is opening messages for their attachments. */
const OPENING = 0.2;

/** All that the bundle of a request is made of, but for the files that go out as they are. */
export async function bundleInput(app: App, request: Request, answer: AnswerPage): Promise<BundleInput> {
	const { register } = app;
	const payloads = await readLetterPayloads(app, request);
	const facts = letterFactsOf(request, payloads, answer.dispatch);
	const searches = await Promise.all(
		request.searches.map(async ({ system, outcome, on, search, note }): Promise<BundleSearch> => {
			const read = await register.read('search', search);
			const reason = (await register.read('note', note))?.text ?? '';
			return { system, outcome, on, search: read, reason };
		}),
	);
	return {
		right: request.right,
		language: request.language,
		facts,
		letter: { subject: answer.subject, text: answer.text },
		systems: facts.systems.map((system, at) => ({ ...system, id: register.shop.systems[at]! })),
		records: payloads.dossier?.records ?? [],
		attachments: [],
		searches: lastOfEach(searches, (one) => one.search as Searched | null),
	};
}

type Files = { readonly attachments: BundleAttachment[]; readonly blobs: ReadonlyMap<string, Blob> };

/**
 * What goes out as it came, from the mailboxes that were read in this sitting: messages that show nobody else, and the
 * attachments of all. Null when it was cancelled.
 */
async function filesOf(
	app: App,
	{ records }: BundleInput,
	onProgress: (share: number) => void,
	signal: AbortSignal,
): Promise<Files | null> {
	const { givesPart } = await import('../bundles/attachment-files.ts');
	const { attachmentsOf } = await import('../files/mail-attachments.ts');
	const given = records.filter(({ decision }) => decision === 'in');
	const blobs = new Map<string, Blob>();
	const attachments = given.flatMap(({ id, system }): BundleAttachment[] => {
		const original = app.originals.get(id);
		if (!original || original.hidesOthers) return [];
		blobs.set(id, original.content);
		return [
			{
				...{ system, record: id, part: null, mediaType: 'message/rfc822' },
				content: handle(id, original.content),
			},
		];
	});
	const byId = new Map(
		given.filter((record) => hasParts(record, givesPart)).map((record) => [record.id, record]),
	);
	const calls = [...byId.keys()].flatMap((id) => {
		const original = app.originals.get(id);
		return original ? [{ record: id, content: original.content }] : [];
	});
	const parts = await attachmentsOf(calls, scriptUrl, (done) => onProgress(done / calls.length), signal);
	if (!parts) return null;
	for (const { record: id, part, mediaType, content } of parts) {
		const record = byId.get(id);
		if (!record || !givesPart(record, part)) continue;
		const ref = `${id}#${part}`;
		blobs.set(ref, content);
		attachments.push({ system: record.system, record: id, part, mediaType, content: handle(ref, content) });
	}
	return { attachments, blobs };
}

const handle = (blobRef: string, { size: bytes }: Blob) => ({ blobRef, bytes });

const hasParts = (record: DossierRecord, gives: (record: DossierRecord, part: number) => boolean): boolean =>
	record.fields.some(({ name }) => {
		const part = /^Attachment\[(\d+)\]\.file$/.exec(name)?.[1];
		return part !== undefined && gives(record, Number(part));
	});

/** Sums of what a bundle holds; what is a handle is read once. */
function hasher(blobs: ReadonlyMap<string, Blob>): Sha256 {
	const known = new Map<string, Promise<string>>();
	return async (content) => {
		if (content instanceof Uint8Array) return sha256Hex(content);
		const sum = known.get(content.blobRef) ?? sha256OfFile(blobs.get(content.blobRef) ?? new Blob());
		known.set(content.blobRef, sum);
		return sum;
	};
}
