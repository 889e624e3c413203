import { isStranger, readBlock } from './block-reading.ts';
import { isSharedByNature, withoutTag } from './email.ts';
import type { Judgement } from './judgement.ts';
import { isPersonal, type Keys, type KnownKey, type Knowledge } from './knowledge.ts';
import type { MatchRule } from './match.ts';
import { parseName, type KnownName } from './name.ts';
import { customerKey, orderRefs } from './key-signs.ts';
import type { RecordView } from './record-view.ts';

/** The keys that records of the person taught, and people met in them. */
export class Lessons {
	readonly keys = {
		personal: new Map() as Keys,
		otherEmails: new Map() as Keys,
		addresses: new Map() as Keys,
		phones: new Map() as Keys,
		ibans: new Map() as Keys,
		order: new Map() as Keys,
		customer: new Map() as Keys,
		payment: new Map() as Keys,
		parcel: new Map() as Keys,
		'client-id': new Map() as Keys,
		giftAddresses: new Map() as Keys,
	};
	/** Names beside a known address, for a person of whom none is known. */
	readonly names: KnownName[] = [];
	readonly associates = new Set<string>();

	/** Takes in one record and what was made of it; only what is certain or likely the person's teaches keys. */
	take(knowledge: Knowledge, view: RecordView, judgement: Judgement, file: string, scope: string): void {
		if (view.record.kind === 'message' || judgement.certainty === 'weak') return;
		this.meet(knowledge, view);
		if (judgement.certainty === 'mention') return;
		const strength = judgement.certainty;
		const put: Put = (keys, key, field, as = strength) => {
			const known = keys.get(key);
			if (known?.strength === 'certain' || (known && as === 'likely')) return;
			keys.set(key, { strength: as, through: `${file}: ${view.record.fields[field]?.name ?? ''}` });
		};
		this.learnNumbers(view, judgement, put, scope);
		for (const block of view.main) this.learnPerson(knowledge, block, strength, put);
		if (view.record.kind === 'order' && strength === 'certain') this.learnGifts(knowledge, view, put);
	}

	/** A bank account alone is no reason to take over the order that was paid: the other holder may have placed it. */
	private learnNumbers(view: RecordView, { certainty, why }: Judgement, put: Put, scope: string): void {
		const { keys } = this;
		if (certainty === 'certain' || why.some(({ rule }) => !BY_BANK.has(rule))) {
			const asRecipient = view.main[0]?.party === 'recipient';
			const orders = view.record.kind === 'event' ? [] : orderRefs(view, ANY).filter(({ named }) => named);
			for (const { key, field } of orders) put(keys.order, key, field, asRecipient ? 'likely' : undefined);
			for (const { key, field } of view.keys.customer) put(keys.customer, customerKey(key, scope), field);
		}
		for (const role of ['payment', 'parcel', 'client-id'] as const) {
			for (const { key, field } of view.keys[role]) put(keys[role], key, field);
		}
	}

	private learnPerson(
		knowledge: Knowledge,
		block: RecordView['main'][number],
		strength: KnownKey['strength'],
		put: Put,
	): void {
		const { level } = readBlock(knowledge, block);
		if (level === 'other') return;
		for (const { key, field } of block.emails) this.learnEmail(knowledge, put, key, field, level === 'full');
		if (strength !== 'certain') return;
		for (const { key, field } of block.addresses) put(this.keys.addresses, key, field);
		for (const { key, field } of block.phones) put(this.keys.phones, key, field);
		for (const { key, field } of block.ibans) put(this.keys.ibans, key, field);
		if (knowledge.names.length === 0) this.learnName(block.names[0]?.key ?? '');
	}

	private learnGifts(knowledge: Knowledge, view: RecordView, put: Put): void {
		for (const block of view.others) {
			if (block.party !== 'recipient' || !isStranger(readBlock(knowledge, block))) continue;
			for (const { key, field } of block.addresses) put(this.keys.giftAddresses, key, field);
		}
	}

	private learnEmail(knowledge: Knowledge, put: Put, key: string, field: number, isFullName: boolean): void {
		const plain = withoutTag(key);
		if (knowledge.emails.has(plain) || knowledge.shop.has(plain) || isSharedByNature(plain)) return;
		if (isFullName && isPersonal(knowledge, plain)) put(this.keys.personal, plain, field, 'certain');
		else put(this.keys.otherEmails, plain, field, 'likely');
	}

	private learnName(name: string): void {
		const parsed = parseName(name);
		const same = (known: KnownName) => JSON.stringify(known) === JSON.stringify(parsed);
		if (!parsed || parsed.surname.length === 0 || this.names.length > 7 || this.names.some(same)) return;
		this.names.push(parsed);
	}

	/** Whoever else is in a record of the person: they may mention each other. */
	private meet(knowledge: Knowledge, view: RecordView): void {
		for (const block of [...view.main, ...view.others]) {
			if (!isStranger(readBlock(knowledge, block))) continue;
			for (const { key } of block.emails)
				if (this.associates.size < 200) this.associates.add(withoutTag(key));
		}
	}
}

type Put = (keys: Keys, key: string, field: number, as?: KnownKey['strength']) => void;

const ANY = { has: () => true };
const BY_BANK: ReadonlySet<MatchRule> = new Set<MatchRule>(['iban', 'name-iban', 'name', 'payment']);
