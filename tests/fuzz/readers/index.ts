import type { Reader } from '../reader.ts';
import { archive } from './archive.ts';
import { backup } from './backup.ts';
import { csv } from './csv.ts';
import { dropped } from './dropped.ts';
import { eml } from './eml.ts';
import { json } from './json.ts';
import { html, xml } from './markup.ts';
import { mbox } from './mbox.ts';
import { policy } from './policy.ts';
import { request } from './request.ts';
import { vcard } from './vcard.ts';
import { workbook } from './workbook.ts';

/** Every reader of something that comes from outside, by the name it has on the command line. */
export const READERS: Readonly<Record<string, Reader>> = {
	csv,
	mbox,
	eml,
	json,
	xml,
	html,
	vcard,
	workbook,
	archive,
	backup,
	policy,
	request,
	dropped,
};
