import type { Words } from '$lib/i18n/nl.ts';
import orders from './orders.csv?raw';
import payments from './payments.csv?raw';

/** The message of the made-up customer, as a mail that came in just now. */
export function practiceMail({ mail }: Words['practice'], now: Date): File {
	// RFC 5322 wants the zone as an offset
	const sentAt = now.toUTCString().replace('GMT', '+0000');
	const lines = [
		`Date: ${sentAt}`,
		'From: Fenna Oefenberg <fenna@oefenberg.example>',
		'To: winkel@oefenboek.example',
		`Subject: ${mail.subject}`,
		'Message-ID: <practice@oefenberg.example>',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: 8bit',
		'',
		...mail.lines,
		'',
	];
	return new File([lines.join('\r\n')], 'oefenmail.eml', { type: 'message/rfc822' });
}

/** What the made-up shop's systems hand out: orders and payments of four people, one of whom asked. */
export const practiceExports = (): File[] => [
	new File([orders], 'oefen-bestellingen.csv', { type: 'text/csv' }),
	new File([payments], 'oefen-betalingen.csv', { type: 'text/csv' }),
];
