import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RightId } from '../../src/lib/core/ids.ts';
import { readRequest, type Intake } from '../../src/lib/core/intake.ts';
import { parseMail } from '../../src/lib/formats/eml.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** One entry of a `labels.json`; LABELS in the samples says what each field means. */
export type Label = {
	readonly file: string;
	readonly rights: readonly RightId[];
	readonly also_acceptable?: readonly (readonly RightId[])[];
	readonly language: string;
	readonly requester: string;
	readonly received: string | null;
	readonly signature: string | null;
	readonly style: string;
	readonly subject_name?: string;
	readonly subject_email?: string;
	readonly forwarded?: { readonly date: string; readonly by_shop_itself: boolean };
};

export const labelsOf = (folder: string): readonly Label[] =>
	(JSON.parse(readFileSync(join(FIXTURES, folder, 'labels.json'), 'utf8')) as { mails: Label[] }).mails;

export const readSample = async (folder: string, file: string): Promise<Intake> =>
	readRequest(await parseMail(readFileSync(join(FIXTURES, folder, file))));

/** A mail with these headers (one a line) and this text. */
export const mailBytes = (headers: string, text: string): Uint8Array => {
	const type = /^content-type:/im.test(headers) ? '' : 'Content-Type: text/plain; charset=utf-8\n';
	return new TextEncoder().encode(`${headers.trim()}\nMIME-Version: 1.0\n${type}\n${text}`);
};

export const readText = async (headers: string, text: string): Promise<Intake> =>
	readRequest(await parseMail(mailBytes(headers, text)));

/** What of a label came out otherwise; empty when all is as labelled. */
export function differences(label: Label, intake: Intake): string[] {
	const same = (set: readonly RightId[]) => [...set].sort().join() === [...intake.rights].sort().join();
	// a form tells the data subject's own address; a representative only tells it with `subject_email`
	const represented = label.subject_name !== undefined && label.style !== 'form';
	const checks: Record<string, boolean> = {
		rights: [label.rights, ...(label.also_acceptable ?? [])].some(same),
		language: intake.language === label.language,
		receivedOn: intake.receivedOn === label.received,
		address:
			(intake.person?.address ?? null) === (label.subject_email ?? (represented ? null : label.requester)),
		name: isName(label.subject_name ?? label.signature, intake.person?.name ?? null),
		countsFrom:
			intake.countsFrom === (label.forwarded?.by_shop_itself ? label.forwarded.date : label.received),
	};
	return Object.keys(checks).filter((key) => !checks[key]);
}

/** A title before a name is no part of it: two mails of one person may differ in it. */
const isName = (labelled: string | null, name: string | null): boolean =>
	labelled === null || labelled.replace(TITLE, '') === name;

const TITLE = /^(?:mevr|mw|mr|mrs|ms|drs|dr|ir|ing|prof)\.?\s+/i;
