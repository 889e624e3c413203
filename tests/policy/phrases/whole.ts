import type { Bank } from './bank.ts';

/** The whole policy of a bank, with some parts said otherwise. */
export const whole = (bank: Bank, change: Readonly<Record<string, string>> = {}): string =>
	bank.outline
		.map((part) => (part.startsWith('#') ? part : (change[part] ?? bank.slots[part]!.text)))
		.filter((part) => part !== '')
		.join('\n\n');

/** The whole policy with a paragraph more under one heading. */
export const withParagraph = (bank: Bank, under: string, text: string): string =>
	bank.outline
		.flatMap((part) =>
			part.startsWith('#') ? (part === under ? [part, text] : [part]) : [bank.slots[part]!.text],
		)
		.join('\n\n');
