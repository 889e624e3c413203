import type { DossierRecord } from '../core/payload.ts';
import { cutsOf, isTouched } from '../core/redaction/cuts.ts';
import type { BundleWords } from '../i18n/nl/bundles.ts';
import type { BundleAttachment, BundleInput } from './bundle.ts';
import { composeMail } from './compose-mail.ts';
import type { BundleFile } from './file.ts';
import { placed } from './folders.ts';

/**
 * The files beside the tables: each message as a mail of its own, and its attachments as they came. A message from which
 * anything was taken out is written anew from what is left; of its attachments those go out that nothing was taken out of.
 */
export function attachmentFiles(input: BundleInput, words: BundleWords): readonly BundleFile[] {
	const counts = new Map<string, number>();
	const next = (folder: string, what: string) => {
		const count = (counts.get(`${folder}/${what}`) ?? 0) + 1;
		counts.set(`${folder}/${what}`, count);
		return `${folder}/${what}-${String(count).padStart(4, '0')}`;
	};
	return input.records
		.filter(({ decision }) => decision === 'in')
		.flatMap((record) => {
			const folder = folderOf(input, record);
			const own = input.attachments.filter((one) => one.record === record.id);
			return [
				...mailOf(record, own, words.data.omitted).map((content) => ({
					...{ path: `${next(folder, 'message')}.eml`, mediaType: MAIL, content },
					...{ about: words.files.mail, fields: null },
				})),
				...own
					.filter((one) => one.part !== null || one.mediaType !== MAIL)
					.filter(({ part }) => (part === null ? isWhole(record) : givesPart(record, part)))
					.map(({ mediaType, content }) => ({
						path: `${next(folder, 'attachment')}.${ENDINGS.get(mediaType) ?? 'bin'}`,
						mediaType: ENDINGS.has(mediaType) ? mediaType : 'application/octet-stream',
						...{ content, about: words.files.attachment, fields: null },
					})),
			];
		});
}

/** Whether an attachment of a message goes out as it came: nothing of what it says or of itself was taken out. */
export const givesPart = ({ fields }: DossierRecord, part: number): boolean =>
	fields.some(({ name }) => name === `Attachment[${part}].file`) &&
	fields
		.filter(({ name }) => name.startsWith(`Attachment[${part}].`))
		.every((field) =>
			// its name stays behind anyway: in the ZIP it is a number
			field.name.endsWith('.file')
				? !field.blanked && !cutsOf(field).some(({ kind }) => kind === 'attachment')
				: !isTouched(field),
		);

const isWhole = ({ fields }: DossierRecord): boolean => !fields.some(isTouched);

const MAIL = 'message/rfc822';

/** Endings for the kinds of file that a shop meets; another kind keeps its bytes and loses its name. */
const ENDINGS = new Map(
	Object.entries({
		'application/pdf': 'pdf',
		'image/jpeg': 'jpg',
		'image/png': 'png',
		'image/gif': 'gif',
		'image/webp': 'webp',
		'message/rfc822': 'eml',
		'image/heic': 'heic',
		'text/plain': 'txt',
		'text/html': 'html',
		'text/csv': 'csv',
		'text/calendar': 'ics',
		'text/vcard': 'vcf',
		'application/zip': 'zip',
		'application/json': 'json',
		'application/msword': 'doc',
		'application/vnd.ms-excel': 'xls',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
	}),
);

function folderOf({ right }: BundleInput, record: DossierRecord): string {
	const folder = placed(right, record)[0]?.folder ?? '';
	return folder === '' ? `data/${record.system}` : `data/${folder}/${record.system}`;
}

function mailOf(record: DossierRecord, own: readonly BundleAttachment[], omitted: string) {
	if (record.recordKind !== 'message') return [];
	const original = isWhole(record)
		? own.find(({ part, mediaType }) => part === null && mediaType === MAIL)
		: undefined;
	return [original?.content ?? new TextEncoder().encode(composeMail(record, `[${omitted}]`))];
}
