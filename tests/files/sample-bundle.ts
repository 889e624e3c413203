import JSZip from 'jszip';
import type { BundleInput } from '../../src/lib/bundles/bundle.ts';
import { bundleEntries } from '../../src/lib/bundles/entries.ts';
import type { SystemId } from '../../src/lib/core/ids.ts';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import { bundleZip } from '../../src/lib/files/bundle-zip.ts';
import { sha256OfFile } from '../../src/lib/files/file-hash.ts';
import type { SearchOutcome } from '../../src/lib/files/search-job.ts';
import { readMail } from '../../src/lib/formats/eml.ts';
import { sha256Hex } from '../../src/lib/store/hash.ts';
import { exampleInput } from '../bundles/example-bundle.ts';

/** A file of a finished ZIP: its path, and what stands in it with every encoding undone. */
export type PlainFile = { readonly path: string; readonly text: string };

/** The ZIP that goes to the person when the owner keeps these records, unpacked again. */
export async function bundleOf(
	outcome: SearchOutcome,
	records: readonly DossierRecord[],
): Promise<PlainFile[]> {
	const contents = new Map(outcome.messages.map(({ record, content }) => [record, content]));
	const entries = await bundleEntries(inputOf(outcome, records, contents), (content) =>
		content instanceof Uint8Array ? sha256Hex(content) : sha256OfFile(contents.get(content.blobRef)!),
	);
	if (!entries.ok) throw new Error(JSON.stringify(entries.failure));
	const zip = await bundleZip({
		entries: entries.value,
		on: '2026-12-18',
		blobOf: (ref) => Promise.resolve(contents.get(ref) ?? null),
	});
	if (!zip.ok) throw new Error(zip.failure.type);
	const { files } = await JSZip.loadAsync(zip.value, { checkCRC32: true });
	return Promise.all(
		Object.values(files).map(async (file) => plainFile(file.name, await file.async('uint8array'))),
	);
}

function inputOf(
	{ searched, messages }: SearchOutcome,
	records: readonly DossierRecord[],
	contents: ReadonlyMap<string, Blob>,
): BundleInput {
	const example = exampleInput('access', 'nl');
	const ids = [...new Set([...searched, ...records].map(({ system }) => system))];
	const system = (id: SystemId) => ({ ...example.systems[0]!, id, name: id });
	return {
		...example,
		systems: ids.map(system),
		records,
		attachments: messages
			.filter(({ hidesOthers }) => !hidesOthers)
			.flatMap(({ record }) =>
				records
					.filter(({ id }) => id === record)
					.map(({ id, system }) => ({
						...{ system, record: id, part: null, mediaType: 'message/rfc822' },
						content: { blobRef: id, bytes: contents.get(id)!.size },
					})),
			),
		searches: searched.map((search) => ({
			...{ system: search.system, on: '2026-12-10', reason: '', search },
			outcome: search.found > 0 ? 'found' : 'nothing',
		})),
	};
}

const UTF_8 = new TextDecoder();

async function plainFile(path: string, bytes: Uint8Array): Promise<PlainFile> {
	const text = path.endsWith('.eml') ? await mailText(bytes) : UTF_8.decode(bytes);
	return { path, text: text.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"') };
}

/** All that a mail says, its headers and its attachments included. */
async function mailText(bytes: Uint8Array): Promise<string> {
	const read = await readMail(bytes);
	if (!read.ok) return UTF_8.decode(bytes);
	const { headers, text, html, attachments } = read.value;
	const inside = await Promise.all(
		attachments.map(({ name, content, message }) =>
			[name, UTF_8.decode(content), message ? JSON.stringify(message) : ''].join('\n'),
		),
	);
	return [UTF_8.decode(bytes), ...headers.map(({ value }) => value), text, html, ...inside].join('\n');
}
