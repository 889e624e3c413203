import type { SourceRecord } from '../../src/lib/core/record.ts';
import type { OracleEntry } from './oracle.ts';

/**
 * The fields that an entry of the oracle wants blanked, by index. It says so in words: headings, `shippingAddress.*`,
 * `everything except …`; what it leaves to the owner's hand or eye in somebody else's record asks for nothing.
 */
export function wantedBlanks(entry: OracleEntry, record: SourceRecord, isMention: boolean): number[] {
	const filled = record.fields.flatMap((field, at) => (field.value.trim() === '' ? [] : [at]));
	return [...new Set((entry.redact ?? []).flatMap((words) => wanted(words, record, isMention)))].filter(
		(at) => filled.includes(at),
	);
}

function wanted(words: string, record: SourceRecord, isMention: boolean): number[] {
	const all = record.fields.map((_, at) => at);
	if (words.includes('review') || words === '(keep only the delivery columns)') return [];
	if (words.startsWith('(keep only the free-text'))
		return all.filter((at) => record.fields[at]!.role !== 'free-text');
	if (words.includes('by hand') && isMention) return [];
	const except = /^everything except (?:the words about this person in )?(.*)$/.exec(words);
	if (except) return all.filter((at) => !matches(record.fields[at]!.name, except[1]!));
	if (words === 'reference') return all.filter((at) => record.fields[at]!.role === 'order');
	if (/^(?:recipient columns|Address|Addresses, Contacts, Remark)$/.test(words))
		return all.filter((at) => isAddressOf(record, at));
	const name = words.replace(/ \(.*\)$/, '');
	// `shipping_*` also means what the shipping cost
	return all.filter((at) => matches(record.fields[at]!.name, name) && record.fields[at]!.role !== 'amount');
}

const isAddressOf = (record: SourceRecord, at: number) =>
	/^(?:email|name|first-name|last-name|street|house-number|house-suffix|postcode|city|postal-address|phone)$/.test(
		record.fields[at]!.role ?? '',
	) && record.fields[at]!.party !== 'other';

function matches(name: string, words: string): boolean {
	const pattern = words.replaceAll('/', '.').replace(/\.?\*$/, '');
	return words.endsWith('*') || name.includes('.') || name.includes('[')
		? name.startsWith(pattern)
		: name === pattern;
}
