import { type BlockReading, isNamed, isStranger, readBlock } from './block-reading.ts';
import { emailsIn, isMachine, isSharedByNature, withoutTag } from './email.ts';
import { sign, type Sign } from './judgement.ts';
import { emailSign, isShared, type Knowledge } from './knowledge.ts';
import type { MatchRule } from './match.ts';
import { type Finds, type Found, isShopOrMachine, textFinds } from './message-finds.ts';
import type { RecordView } from './record-view.ts';
import { nameInText } from './text-signs.ts';

/** Everything in a message that points to the person: from or to them is certain, naming them is for the owner to decide. */
export function messageSigns(knowledge: Knowledge, whole: RecordView): Sign[] {
	const view = {
		...whole,
		texts: whole.texts.filter(({ field }) => whole.record.fields[field]?.role === 'free-text'),
	};
	const main = view.main.map((block) => readBlock(knowledge, block));
	const people = [...main, ...view.others.map((block) => readBlock(knowledge, block))];
	const heads = people.flatMap((reading) => headerSigns(knowledge, view, reading, main));
	if (heads.some(({ certainty }) => certainty === 'certain')) return heads;
	const found = textFinds(knowledge, view);
	const byMachine =
		main.some(({ block }) => block.emails.some(({ key }) => isMachine(key))) || isMemo(knowledge, view);
	if (heads.length === 0)
		return byMachine ? machineSigns(knowledge, view, found) : mentionSigns(knowledge, view, found, people);
	return [...heads, ...homeSigns(view, found, people), ...mentionSigns(knowledge, view, found, people)];
}

/** From the shop to itself: a note that the owner wrote down. */
function isMemo(knowledge: Knowledge, view: RecordView): boolean {
	const from = view.main.flatMap((block) => block.emails.map(({ key }) => key));
	const to = view.others.flatMap((block) => block.emails.map(({ key }) => key));
	const toItself = to.length > 0 && to.every((key) => from.includes(key));
	return (
		from.length > 0 && (toItself || [...from, ...to].every((key) => knowledge.shop.has(withoutTag(key))))
	);
}

function headerSigns(
	knowledge: Knowledge,
	view: RecordView,
	reading: BlockReading,
	main: readonly BlockReading[],
): Sign[] {
	const { email, level, nameField } = reading;
	if (!email) return isNamed(level) ? [sign(view, 'weak', 'name', nameField)] : [];
	if (email.how === 'other') {
		const certainty = isNamed(level) ? 'likely' : 'weak';
		return [sign(view, certainty, 'other-email', email.field, email.known)];
	}
	if (email.how === 'personal')
		return [sign(view, email.known.strength, 'personal-email', email.field, email.known)];
	if (!isShared(knowledge, email.key)) {
		return [sign(view, 'certain', email.how === 'known' ? 'email' : 'email-tag', email.field, email.known)];
	}
	return [sharedHeaderSign(knowledge, view, reading, main)];
}

/** Mail of a shared address: the name beside it or under it makes it likely, in the copy of somebody else's mail a mention. */
function sharedHeaderSign(
	knowledge: Knowledge,
	view: RecordView,
	{ email, level, block }: BlockReading,
	main: readonly BlockReading[],
): Sign {
	const field = email?.field ?? 0;
	const known = email?.known ?? null;
	const signed = view.texts.some(({ key }) => isNamed(nameInText(knowledge, key) as 'full' | null));
	const bySomebodyElse =
		block.party !== 'subject' &&
		main.some((reading) => isStranger(reading) && !isTheShop(knowledge, reading));
	if (bySomebodyElse) return sign(view, 'mention', 'shared-email', field, known, block.fields);
	if (isNamed(level) && !isSharedByNature(email?.key ?? ''))
		return sign(view, 'certain', 'shared-email', field, known);
	if (isNamed(level) || signed) return sign(view, 'likely', 'shared-email', field, known);
	return sign(view, 'weak', 'shared-email', field, known);
}

const isTheShop = (knowledge: Knowledge, { block }: BlockReading) =>
	block.emails.some(({ key }) => isShopOrMachine(knowledge, key));

/** The person's own address under a mail that carries the name but not a known e-mail address. */
function homeSigns(view: RecordView, found: Finds, people: readonly BlockReading[]): Sign[] {
	if (!people.some(({ level }) => isNamed(level))) return [];
	return found.addresses.map(({ field, known }) => sign(view, 'likely', 'name-address', field, known));
}

/** A message by a machine, or a note by the shop itself, is about the one it names. */
function machineSigns(knowledge: Knowledge, view: RecordView, found: Finds): Sign[] {
	const named = found.names.some(({ level }) => level === 'full' || level === 'initial');
	const about = named || !found.strangers;
	const each = (rule: MatchRule, finds: readonly Found[], sure: (find: Found) => boolean) =>
		finds.map((find) =>
			sure(find)
				? sign(view, find.known.strength, rule, find.field, find.known)
				: sign(view, 'mention', rule, find.field, find.known, [find.field]),
		);
	const orders = found.orders.filter((order) => order.named || named);
	return [
		...each('email-in-text', found.emails, () => about),
		...each('order-in-text', orders, () => about),
		...(named
			? found.addresses.map(({ field, known }) => sign(view, 'likely', 'name-address', field, known))
			: []),
		...(named
			? found.phones.map(({ field, known }) => sign(view, 'likely', 'name-phone', field, known))
			: []),
		...otherEmailSigns(knowledge, view),
		...nameMentions(view, found, false),
	];
}

function otherEmailSigns(knowledge: Knowledge, view: RecordView): Sign[] {
	return view.texts.flatMap(({ key, field }) =>
		emailsIn(key).flatMap((email) => {
			const found = emailSign(knowledge, email, null);
			return found?.how === 'other' ? [sign(view, 'weak', 'other-email', field, found.known)] : [];
		}),
	);
}

/** The person in the words of somebody else. */
function mentionSigns(
	knowledge: Knowledge,
	view: RecordView,
	found: Finds,
	people: readonly BlockReading[],
): Sign[] {
	const each = (rule: MatchRule, finds: readonly Found[]) =>
		finds.map(({ field, known }) => sign(view, 'mention', rule, field, known, [field]));
	const close = people.some(({ block }) =>
		block.emails.some(({ key }) => knowledge.associates.has(withoutTag(key))),
	);
	const surname = found.names.some(({ level }) => level === 'surname') || hasSurname(knowledge, view);
	return [
		...each('email-in-text', found.emails),
		...each('phone-in-text', found.phones),
		...each('address-in-text', found.addresses),
		...each(
			'order-in-text',
			found.orders.filter((order) => order.named),
		),
		...nameMentions(view, found, close || surname || found.addresses.length > 0),
		...otherEmailSigns(knowledge, view),
	];
}

function nameMentions(view: RecordView, found: Finds, household: boolean): Sign[] {
	return found.names.flatMap(({ field, level }) => {
		if (level === 'full') return [sign(view, 'mention', 'name-in-text', field, null, [field])];
		if (level === 'given')
			return household ? [sign(view, 'mention', 'given-name-in-text', field, null, [field])] : [];
		return level === 'initial' ? [sign(view, 'weak', 'name-in-text', field, null, [field])] : [];
	});
}

/** Somebody with the same surname is in the message. */
function hasSurname(knowledge: Knowledge, view: RecordView): boolean {
	const all = [...view.main, ...view.others].flatMap((block) => block.names.map(({ key }) => key));
	const texts = [...all, ...view.texts.map(({ key }) => key)].join('\n').toLowerCase();
	return knowledge.names.some((name) => name.surname.some((word) => texts.includes(word)));
}
