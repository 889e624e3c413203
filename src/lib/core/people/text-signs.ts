import { type BlockReading, isNamed } from './block-reading.ts';
import { emailsIn } from './email.ts';
import { fold, wordsOf } from './fold.ts';
import { sign, type Sign } from './judgement.ts';
import { emailSign, type Knowledge } from './knowledge.ts';
import { type NameLevel, nameLevel } from './name.ts';
import { phonesIn } from './numbers.ts';
import type { RecordView, Said } from './record-view.ts';

/** The person in running text of somebody else's record. In an event the text is an address that the browser showed. */
export function textSigns(
	knowledge: Knowledge,
	view: RecordView,
	main: readonly BlockReading[],
	others: readonly BlockReading[],
): Sign[] {
	const household = sharesHousehold(knowledge, [...main, ...others]);
	return view.texts.flatMap((text) => {
		const free = view.record.fields[text.field]?.role === 'free-text';
		const mail = knownEmailIn(knowledge, text.key);
		if (mail) {
			const certainty = view.record.kind === 'event' ? 'likely' : 'mention';
			return [sign(view, certainty, 'email-in-text', text.field, mail, [text.field])];
		}
		return free ? freeTextSigns(knowledge, view, text, household) : [];
	});
}

/** The first of the person's own addresses in a text. */
export function knownEmailIn(knowledge: Knowledge, text: string) {
	if (!/@|%40|&#(?:64|x40);|&commat;/i.test(text)) return null;
	for (const key of emailsIn(text)) {
		const found = emailSign(knowledge, key, null);
		if (found && found.how !== 'other') return found.known;
	}
	return null;
}

/** How far a text names the person anywhere: given name and surname, initial and surname, or the given name alone. */
export function nameInText(knowledge: Knowledge, written: string): NameLevel | null {
	// an address that is made of the name is not the name
	const text = written.replace(/[^\s<>"]{1,64}@[^\s<>"]{1,255}/g, ' ');
	const words = wordsOf(text);
	const levels = knowledge.names.flatMap((name) =>
		words.flatMap((word, at) => {
			if (!name.surname.includes(word)) return [];
			const near = words.slice(Math.max(0, at - 6), at + 5).join(' ');
			const before = words.slice(Math.max(0, at - 4), at + 1).join(' ');
			return [nameLevel([name], near) === 'full' ? 'full' : nameLevel([name], before)];
		}),
	);
	if (levels.includes('full')) return 'full';
	if (levels.includes('initial')) return 'initial';
	if (givenNameIn(knowledge, text)) return 'given';
	return levels.length > 0 ? 'surname' : null;
}

function freeTextSigns(knowledge: Knowledge, view: RecordView, text: Said, household: boolean): Sign[] {
	const keep = [text.field];
	const phone = phonesIn(text.key).find((key) => knowledge.phones.has(key));
	if (phone) return [sign(view, 'mention', 'phone-in-text', text.field, knowledge.phones.get(phone), keep)];
	const level = nameInText(knowledge, text.key);
	if (level === 'full') return [sign(view, 'mention', 'name-in-text', text.field, null, keep)];
	if (level === 'given' && household)
		return [sign(view, 'mention', 'given-name-in-text', text.field, null, keep)];
	return isNamed(level) ? [sign(view, 'weak', 'name-in-text', text.field, null, keep)] : [];
}

/** Written with a capital, so that a name that is also a word (`Roos`) is not found everywhere. */
function givenNameIn(knowledge: Knowledge, text: string): boolean {
	const capital = (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(fold);
	return knowledge.names.some((name) =>
		name.given.some((given) => given.length > 1 && capital.includes(given)),
	);
}

/** Somebody at the person's address, or with the same surname. */
function sharesHousehold(knowledge: Knowledge, readings: readonly BlockReading[]): boolean {
	return readings.some(
		({ block, address }) =>
			address !== null ||
			block.names.some((name) => {
				const words = wordsOf(name.key);
				return knowledge.names.some((known) => known.surname.some((surname) => words.includes(surname)));
			}),
	);
}
