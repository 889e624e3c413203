import type { Words } from '../nl.ts';

/** What the reading of files has to say. */
export const reading: Words['reading'] = {
	failures: {
		'empty-file': 'This file is empty. Make the export again.',
		'no-rows': 'This file has columns but no lines. Choose a longer period for the export.',
		'unknown-form':
			'The app does not recognise this file. Choose an export as CSV, Excel, JSON or an e-mail. The other files go on.',
		'no-table': 'There is no table in this file. Choose the export itself, not a page around it.',
		'old-or-locked-office-file':
			'This file is protected or an old Excel file (.xls). Open it and save it as CSV or XLSX.',
		'other-spreadsheet':
			'The app does not read this kind of spreadsheet. Open it and save it as CSV or XLSX.',
		'other-archive': 'The app opens only ZIP. Unpack this archive yourself and choose the files in it.',
		'broken-spreadsheet': 'This Excel file is damaged. Make the export again, or choose CSV.',
		'too-large': 'This file is too large to read. Export a shorter period.',
		'too-deep': 'This file is put together strangely and is not read. Make the export again.',
		'not-well-formed': 'This file is damaged or cut off. Make the export again.',
		broken: 'This file is damaged. Make the export again.',
		'empty-zip':
			'This ZIP holds no file that the app can read. Unpack the ZIP and choose the exports themselves.',
		'no-directory': 'This ZIP is cut off. Download it again.',
		'broken-directory': 'This ZIP is damaged. Download it again.',
		'split-archive':
			'This is one part of a ZIP that has several. Unpack all parts together and choose the files in them.',
		'too-many-entries': 'This ZIP holds too many files. Unpack it yourself and choose only the exports.',
		'overlapping-entries':
			'This ZIP is made so that a computer can get stuck on it. Do not open it, and ask for a new export.',
		'unsafe-path':
			'This ZIP holds a file that wants to leave its folder. That file was not opened. Trust this ZIP only if you know where it comes from.',
		'duplicate-path':
			'This ZIP holds two files of the same name. The second was not read. Unpack the ZIP yourself and look.',
		'too-much-when-unpacked':
			'This ZIP holds a file that becomes far too large when unpacked. That file was not opened. Trust this ZIP only if you know where it comes from.',
		encrypted:
			'This ZIP holds a file with a password. Unpack the ZIP yourself with the password and choose the files in it.',
		'unknown-method':
			'This ZIP holds a file packed in a way that the app cannot read. Unpack the ZIP yourself and choose the exports.',
	},
	troubles: {
		'cut-off': 'The file breaks off here. Make the export again if there should be more.',
		'not-an-object': 'There is no whole line here. Look in the file to see what it says.',
		'too-long': 'This is too large to read completely. Check it yourself.',
		'no-message': 'What stands here is no message. Check whether the file is a mailbox.',
		'total-row': 'This is a line with a total, not a customer’s data. You need not do anything.',
		'unclosed-quote':
			'A quotation mark is not closed. Check whether this line and the next were read correctly.',
		'stray-quote': 'A quotation mark is out of place. Check whether this line was read correctly.',
		'missing-cells': 'This line has too few cells. Check whether the data stand under the right heading.',
		'extra-cells': 'This line has too many cells. Check whether the data stand under the right heading.',
	},
	why: 'Why?',
	more: (count) => `and ${count} more`,
	repaired: (count) =>
		count === 1
			? '1 line was out of shape, and was read all the same'
			: `${count} lines were out of shape, and were read all the same`,
	notInside: (count) =>
		count === 1
			? '1 attachment (photo, PDF or other file) was not searched inside. Open the message and look yourself.'
			: `${count} attachments (photos, PDFs and other files) were not searched inside. Open the customer’s messages and look yourself.`,
};
