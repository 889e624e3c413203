import type { SourceRecord } from '../../src/lib/core/record.ts';
import { messageRecord } from '../../src/lib/systems/gmail-mail.ts';
import { bytesOf } from '../formats/mailboxes.ts';

/** The value of the first field with a name. */
export const value = (record: SourceRecord, name: string) =>
	record.fields.find((field) => field.name === name)?.value;
/** The values of all fields with a role. */
export const values = (record: SourceRecord, role: string) =>
	record.fields.filter((field) => field.role === role).map((field) => field.value);
/** One message of a mailbox as a record. */
export const read = (text: string) => messageRecord(bytesOf(text), 'byte 0');
