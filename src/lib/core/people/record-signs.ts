import { type BlockReading, isNamed, readBlock } from './block-reading.ts';
import { isSharedByNature } from './email.ts';
import { sign, type Sign } from './judgement.ts';
import { isShared, type KnownKey, type Knowledge } from './knowledge.ts';
import { best, type NameLevel } from './name.ts';
import { keySigns, orderRefs } from './key-signs.ts';
import type { RecordView, Said } from './record-view.ts';
import { textSigns } from './text-signs.ts';

/** Everything in a record that points to the person; messages have rules of their own. */
export function recordSigns(knowledge: Knowledge, view: RecordView, scope: string): Sign[] {
	const main = view.main.map((block) => readBlock(knowledge, block));
	const others = view.others.map((block) => readBlock(knowledge, block));
	const level = best(main.map((reading) => reading.level));
	const own = [
		...main.flatMap((reading) => emailSigns(knowledge, view, reading, level)),
		...keySigns(knowledge, view, main, scope),
		...nameSigns(knowledge, view, main, level),
	];
	if (own.some(({ certainty }) => certainty === 'certain' || certainty === 'likely')) return own;
	const inside = others.flatMap((reading) => recipientSigns(knowledge, view, reading));
	return [...own, ...inside, ...(inside.length > 0 ? [] : textSigns(knowledge, view, main, others))];
}

function emailSigns(
	knowledge: Knowledge,
	view: RecordView,
	reading: BlockReading,
	level: NameLevel | null,
): Sign[] {
	const email = reading.email;
	if (!email) return [];
	if (email.how === 'personal')
		return [sign(view, email.known.strength, 'personal-email', email.field, email.known)];
	if (email.how === 'other') {
		if (level === 'other') return [];
		return [sign(view, isNamed(level) ? 'likely' : 'weak', 'other-email', email.field, email.known)];
	}
	if (isShared(knowledge, email.key)) {
		const post = isSharedByNature(email.key);
		const certainty = post
			? level === 'other'
				? 'weak'
				: 'likely'
			: level === null || level === 'other'
				? 'likely'
				: 'certain';
		return [sign(view, certainty, 'shared-email', email.field, email.known)];
	}
	return [sign(view, 'certain', email.how === 'known' ? 'email' : 'email-tag', email.field, email.known)];
}

/** A name is never proof: with an address, a telephone or a bank account it is a suggestion, alone it is a weak one. */
function nameSigns(
	knowledge: Knowledge,
	view: RecordView,
	main: readonly BlockReading[],
	level: NameLevel | null,
): Sign[] {
	const second = (
		rule: 'name-address' | 'name-phone',
		pick: (reading: BlockReading) => (Said & { known: KnownKey }) | null,
	) =>
		isNamed(level)
			? main.map(pick).flatMap((said) => (said ? [sign(view, 'likely', rule, said.field, said.known)] : []))
			: [];
	const elsewhere = orderRefs(view, knowledge.foreignOrders).length > 0;
	const bank = elsewhere || level === 'other' ? [] : main.flatMap((reading) => ibanSigns(view, reading));
	const named = main.find((reading) => isNamed(reading.level));
	return [
		...second('name-address', (reading) => reading.address),
		...second('name-phone', (reading) => reading.phone),
		...bank,
		...(named && !elsewhere ? [sign(view, 'weak', 'name', named.nameField)] : []),
	];
}

const ibanSigns = (view: RecordView, { iban, level }: BlockReading): Sign[] =>
	iban ? [sign(view, 'likely', level === null ? 'iban' : 'name-iban', iban.field, iban.known)] : [];

/** The person in somebody else's record: the delivery address of a gift, an address that somebody saved. */
function recipientSigns(knowledge: Knowledge, view: RecordView, reading: BlockReading): Sign[] {
	const { block, level, email, address, nameField } = reading;
	const mine = email && email.how !== 'other' && !isShared(knowledge, email.key) ? email : null;
	const alone = view.others.filter(({ party }) => party === block.party).length === 1;
	const keep = alone
		? view.record.fields.flatMap(({ party }, at) => (party === block.party ? [at] : []))
		: block.fields;
	if (mine) return [sign(view, 'mention', 'recipient', mine.field, mine.known, keep)];
	if (isNamed(level) && address)
		return [sign(view, 'mention', 'recipient', address.field, address.known, keep)];
	if (level === 'full') return [sign(view, 'mention', 'recipient', nameField, null, keep)];
	return level === 'initial' ? [sign(view, 'weak', 'name', nameField, null, keep)] : [];
}
