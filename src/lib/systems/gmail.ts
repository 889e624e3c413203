import type { System } from './reader.ts';
import { gmailEntry } from './entries/gmail.ts';
import { cardReader } from './gmail-cards.ts';
import { contactsReader } from './gmail-contacts.ts';
import { mailReader } from './gmail-mail.ts';

/** The mailbox and its address book: Takeout (mbox), single messages (eml), Google Contacts as CSV or as vCard. */
export const gmail: System = { ...gmailEntry, readers: [mailReader, contactsReader, cardReader] };
