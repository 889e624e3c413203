import type { ZipRefusal } from '../formats/zip-listing.ts';

/** Why a backup is not read. Nothing was changed. */
export type ReadFailure =
	/** neither a ZIP nor an age file, or a ZIP of something else */
	| { type: 'not-a-backup' }
	/** no bytes, or only zeros */
	| { type: 'empty' }
	/** it is sealed, and no passphrase was given */
	| { type: 'passphrase-needed' }
	| { type: 'wrong-passphrase' }
	/** it was sealed for keys, not with a passphrase */
	| { type: 'no-passphrase-file' }
	/** opening it would take more memory and time than is safe; the highest that is opened is 18 */
	| { type: 'work-factor'; found: number }
	/** the end is gone: a download or a copy that was broken off */
	| { type: 'cut' }
	/** the header of the seal was changed */
	| { type: 'damaged-header' }
	/** bytes changed after it was written */
	| { type: 'damaged' }
	| { type: 'too-large' }
	| { type: 'too-many-entries' }
	/** an entry that no honest writer makes: a path that leads elsewhere, a bomb, a name twice */
	| { type: 'refused-entry'; reason: ZipRefusal }
	/** a newer version of the app made it */
	| { type: 'newer-version' }
	| { type: 'invalid-manifest' }
	/** the table of contents names something that is not there */
	| { type: 'missing-entry' }
	/** something is there that the table of contents does not name */
	| { type: 'extra-entry' }
	/** an entry has another size or hash than the table of contents says */
	| { type: 'changed-entry' }
	/** an entry holds what is no fact, payload, entry or mark; lines from 1 */
	| { type: 'invalid-entry'; line: number }
	/** the parts do not make one book: counts differ, something stands twice, or a payload is not named */
	| { type: 'inconsistent' }
	/** it comes from a book to practise with, and this one is real */
	| { type: 'practice-backup' }
	/** it comes from a real book, and this one is wiped after practising */
	| { type: 'real-backup' }
	/** the browser stopped: no memory, or the work was broken off */
	| { type: 'gave-up' };
