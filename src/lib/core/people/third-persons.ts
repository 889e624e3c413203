import { type BlockReading, isNamed, isStranger, readBlock } from './block-reading.ts';
import { emailsIn, isMachine, withoutTag } from './email.ts';
import { fold, wordsOf } from './fold.ts';
import type { Party } from '../record.ts';
import type { Judgement } from './judgement.ts';
import { emailSign, isShared, type Knowledge } from './knowledge.ts';
import { isJoint } from './name.ts';
import { phonesIn } from './numbers.ts';
import { addressesIn } from './postal-address.ts';
import { orderRefs } from './key-signs.ts';
import type { Block, RecordView, Said } from './record-view.ts';

/** The fields of a record that are about somebody else than the person (art. 15(4) AVG), by index. */
export function thirdPersonFields(knowledge: Knowledge, view: RecordView, judgement: Judgement): number[] {
	const filled = view.record.fields.flatMap((field, at) => (field.value.trim() === '' ? [] : [at]));
	const kept = judgement.certainty === 'mention' || judgement.certainty === 'weak' ? judgement.keep : null;
	const strange = new Set([
		...strangerFields(knowledge, view),
		...jointFields(knowledge, view),
		...sharingFields(knowledge, view),
		...orderRefs(view, knowledge.foreignOrders).map((ref) => ref.field),
		...textFields(knowledge, view),
	]);
	if (kept === null) return filled.filter((at) => strange.has(at));
	const keep = new Set(kept);
	// the words that name the person also name others: the owner reads them
	const isText = (at: number) => view.record.fields[at]?.role === 'free-text';
	return filled.filter((at) => !keep.has(at) || (strange.has(at) && !isText(at)));
}

function strangerFields(knowledge: Knowledge, view: RecordView): number[] {
	const main = view.main.map((block) => readBlock(knowledge, block));
	const own = main.filter((reading) => !isSomebodyElse(knowledge, view, reading));
	const ownNames = own.flatMap(({ block }) => block.names.map(({ key }) => fold(key)));
	const isOwn = (block: Block) => block.names.some(({ key }) => ownNames.includes(fold(key)));
	const blocks = [...main, ...view.others.map((block) => readBlock(knowledge, block))];
	const strange = blocks.filter(
		(reading) => isSomebodyElse(knowledge, view, reading) && !isOwn(reading.block),
	);
	const parties = (['recipient', 'other'] as const).filter(
		(party) =>
			strange.some(({ block }) => block.party === party) &&
			blocks.every((reading) => reading.block.party !== party || strange.includes(reading)),
	);
	const theirs = new Set(strange.flatMap(({ block }) => reachesOf(knowledge, block).map(({ key }) => key)));
	return [
		...strange.flatMap(({ block }) => block.fields),
		...parties.flatMap((party) => fieldsOf(view, party)),
		...blocks.flatMap(({ block }) =>
			reachesOf(knowledge, block).flatMap(({ key, field }) => (theirs.has(key) ? [field] : [])),
		),
	];
}

/** Addresses, telephones and accounts that are not known to be the person's: a shop may write the buyer's beside the recipient. */
const reachesOf = (knowledge: Knowledge, { emails, phones, ibans }: Block): Said[] => [
	...emails.filter(({ key }) => emailSign(knowledge, key, null) === null),
	...phones.filter(({ key }) => !knowledge.phones.has(key)),
	...ibans.filter(({ key }) => !knowledge.ibans.has(key)),
];

/** Every field about them, also those whose meaning nobody knows. */
const fieldsOf = (view: RecordView, party: Party) =>
	view.record.fields.flatMap((field, at) => (field.party === party ? [at] : []));

/** A known address makes the customer of a record the person, whatever name was typed; elsewhere the name decides. */
function isSomebodyElse(knowledge: Knowledge, view: RecordView, reading: BlockReading): boolean {
	const { block, email } = reading;
	if (
		email !== null &&
		email.how !== 'other' &&
		(view.main.includes(block) || view.record.kind === 'message')
	)
		return false;
	if (block.emails.some(({ key }) => knowledge.shop.has(withoutTag(key)) || isMachine(key))) return false;
	return isStranger(reading);
}

/** Somebody else's name beside an address that several people use: the address is also the person's, the name is not. */
const sharingFields = (knowledge: Knowledge, view: RecordView): number[] =>
	view.others
		.map((block) => readBlock(knowledge, block))
		.filter(({ level, email }) => level === 'other' && email !== null && isShared(knowledge, email.key))
		.flatMap(({ block }) => block.names.map(({ field }) => field));

/** A joint account names two holders in one cell. */
function jointFields(knowledge: Knowledge, view: RecordView): number[] {
	if (knowledge.names.length === 0) return [];
	return [...view.main, ...view.others].flatMap((block) =>
		block.names
			.filter(({ key, field }) => view.record.fields[field]?.role === 'name' && isJoint(key))
			.map(({ field }) => field),
	);
}

/** Free text that seems to name somebody else; of a message the words are reviewed one by one, not as a field. */
function textFields(knowledge: Knowledge, view: RecordView): number[] {
	if (view.record.kind === 'message') return [];
	return view.texts
		.filter(
			({ key, field }) =>
				view.record.fields[field]?.role === 'free-text' && namesSomebody(knowledge, view, key),
		)
		.map(({ field }) => field);
}

function namesSomebody(knowledge: Knowledge, view: RecordView, text: string): boolean {
	const isKnown = (email: string) => {
		const found = emailSign(knowledge, email, null);
		return found !== null || knowledge.shop.has(withoutTag(email));
	};
	return (
		emailsIn(text).some((email) => !isKnown(email)) ||
		phonesIn(text).some((phone) => !knowledge.phones.has(phone)) ||
		(addressesIn(text).length > 0 && !addressesIn(text).some((home) => knowledge.addresses.has(home))) ||
		namesInRecord(knowledge, view, text) ||
		namedByRelation(knowledge, view, text)
	);
}

/** A name that stands elsewhere in the record as somebody else's. */
function namesInRecord(knowledge: Knowledge, view: RecordView, text: string): boolean {
	const words = new Set(wordsOf(text));
	return [...view.main, ...view.others]
		.map((block) => readBlock(knowledge, block))
		.filter((reading) => reading.level === 'other' && !isNamed(reading.level))
		.some(({ block }) =>
			block.names.some(({ key }) => wordsOf(key).some((word) => word.length > 2 && words.has(word))),
		);
}

/** `mijn man Joost`, `cadeau voor Ayşe`: a capitalised word after a word for a person or a direction, and not the person's own name. */
function namedByRelation(knowledge: Knowledge, view: RecordView, text: string): boolean {
	const own = new Set(knowledge.names.flatMap((name) => [...name.given, ...name.surname]));
	const places = new Set(
		view.record.fields
			.filter(({ role }) => role === 'city' || role === 'street')
			.flatMap(({ value }) => wordsOf(value)),
	);
	return [
		...text.slice(0, 20_000).matchAll(/(?<!\p{L})(\p{L}{2,12})[.:,]?\s{1,3}(\p{Lu}[\p{Ll}\p{M}'’-]+)/gu),
	].some((found) => {
		const word = fold(found[2] ?? '');
		return RELATIONS.has(fold(found[1] ?? '')) && !own.has(word) && !places.has(word) && !NOT_NAMES.has(word);
	});
}

const RELATIONS = new Set(
	(
		'man vrouw partner vriend vriendin zoon dochter moeder vader mama papa oma opa broer zus tante oom neef nicht ' +
		'buurman buurvrouw buren collega mevrouw meneer dhr mevr mw voor aan bij van naar namens met lieve beste ' +
		'husband wife friend son daughter mother father mum mom dad brother sister neighbour neighbor colleague ' +
		'mr mrs ms for to from with dear'
	).split(' '),
);
const NOT_NAMES = new Set(
	(
		'mijn uw jullie hem haar ons hun de het een dit dat die kerst kerstmis pasen sinterklaas moederdag vaderdag valentijn ' +
		'nederland belgie duitsland postnl dhl dpd ups my your the a an this that christmas easter'
	).split(' '),
);
