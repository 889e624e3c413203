import { isNamed, isStranger, readBlock } from './block-reading.ts';
import { isSharedByNature, withoutTag } from './email.ts';
import type { Judgement } from './judgement.ts';
import { isPersonal, type Keys, type KnownKey, type Knowledge } from './knowledge.ts';
import { type KnownName, parseName } from './name.ts';
import { orderKey } from './order-number.ts';
import { customerKey, orderRefs } from './record-signs.ts';
import type { RecordView } from './record-view.ts';

/** What one reading of all files teaches; everything is learned anew each time, so that a wrong key does not stay. */
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
	};
	readonly names: KnownName[] = [];
	readonly associates = new Set<string>();
	/** How firmly a record says that an order is the person's, and that it is somebody else's. */
	readonly mine = new Map<string, number>();
	readonly theirs = new Map<string, number>();
	/** Names that stand beside a known address. */
	readonly namesOfEmail = new Map<string, Set<string>>();
	/** The orders of each browser. */
	readonly ordersOfClient = new Map<string, Set<string>>();

	constructor(private readonly knowledge: Knowledge) {}

	/** Takes in one record that was looked at, and what was made of it (null: not the person's). */
	take(view: RecordView, judgement: Judgement | null, file: string, scope: string): void {
		if (view.record.kind === 'message') return;
		this.seeBrowser(view);
		this.seeOwner(view, judgement);
		this.seeNames(view);
		if (judgement?.certainty === 'certain' || judgement?.certainty === 'likely') {
			this.learn(view, judgement.certainty, file, scope);
		}
		if (judgement?.certainty === 'mention') this.meet(view);
	}

	private seeBrowser(view: RecordView): void {
		const orders = orderRefs(view, ANY).map((ref) => ref.key);
		for (const { key } of view.keys['client-id']) {
			const seen = this.ordersOfClient.get(key) ?? new Set();
			for (const order of orders) if (seen.size < 50) seen.add(order);
			this.ordersOfClient.set(key, seen);
		}
	}

	private seeOwner(view: RecordView, judgement: Judgement | null): void {
		const main = view.main.map((block) => readBlock(this.knowledge, block));
		const claim = claimOf(view);
		const isMine = judgement?.certainty === 'certain' || judgement?.certainty === 'likely';
		const isTheirs = main.some(isStranger) && !main.some(({ level }) => isNamed(level));
		if ((!isMine && !isTheirs) || PAID_BY_ANYONE.has(view.record.kind)) return;
		for (const { key } of view.keys.order) {
			const order = orderKey(key);
			const claims = isMine ? this.mine : this.theirs;
			if (order !== null) claims.set(order, Math.max(claim, claims.get(order) ?? 0));
		}
	}

	private seeNames(view: RecordView): void {
		for (const block of view.main) {
			for (const { key } of block.emails) {
				const plain = withoutTag(key);
				if (!this.knowledge.emails.has(plain) || block.names.length === 0) continue;
				const seen = this.namesOfEmail.get(plain) ?? new Set();
				if (seen.size < 50) seen.add(block.names[0]?.key ?? '');
				this.namesOfEmail.set(plain, seen);
			}
		}
	}

	private learn(view: RecordView, strength: 'certain' | 'likely', file: string, scope: string): void {
		const put = (keys: Keys, key: string | null, field: number, as: KnownKey['strength'] = strength) => {
			const known = keys.get(key ?? '');
			if (key === null || known?.strength === 'certain' || (known && as === 'likely')) return;
			keys.set(key, { strength: as, through: `${file}: ${view.record.fields[field]?.name ?? ''}` });
		};
		const asRecipient = view.main[0]?.party === 'recipient';
		for (const { key, field, named } of orderRefs(view, ANY)) {
			if (named && view.record.kind !== 'event')
				put(this.keys.order, key, field, asRecipient ? 'likely' : strength);
		}
		for (const { key, field } of view.keys.customer) put(this.keys.customer, customerKey(key, scope), field);
		for (const role of ['payment', 'parcel', 'client-id'] as const) {
			for (const { key, field } of view.keys[role]) put(this.keys[role], key, field);
		}
		for (const block of view.main) {
			const { level } = readBlock(this.knowledge, block);
			if (level === 'other') continue;
			for (const { key, field } of block.emails) this.learnEmail(put, key, field, level);
			if (strength !== 'certain') continue;
			for (const { key, field } of block.addresses) put(this.keys.addresses, key, field);
			for (const { key, field } of block.phones) put(this.keys.phones, key, field);
			for (const { key, field } of block.ibans) put(this.keys.ibans, key, field);
			if (this.knowledge.names.length === 0) this.learnName(block.names[0]?.key ?? '');
		}
		if (!asRecipient) this.meet(view);
	}

	private learnEmail(
		put: (keys: Keys, key: string, field: number, as?: KnownKey['strength']) => void,
		key: string,
		field: number,
		level: string | null,
	): void {
		const plain = withoutTag(key);
		if (this.knowledge.emails.has(plain) || this.knowledge.shop.has(plain) || isSharedByNature(plain)) return;
		if (level === 'full' && isPersonal(this.knowledge, plain))
			put(this.keys.personal, plain, field, 'certain');
		else put(this.keys.otherEmails, plain, field, 'likely');
	}

	private learnName(name: string): void {
		const parsed = parseName(name);
		const same = (known: KnownName) => JSON.stringify(known) === JSON.stringify(parsed);
		if (parsed && parsed.surname.length > 0 && this.names.length < 8 && !this.names.some(same))
			this.names.push(parsed);
	}

	/** Whoever else is in a record of the person: they may mention each other. */
	private meet(view: RecordView): void {
		for (const block of [...view.main, ...view.others]) {
			if (!isStranger(readBlock(this.knowledge, block))) continue;
			for (const { key } of block.emails)
				if (this.associates.size < 200) this.associates.add(withoutTag(key));
		}
	}
}

/** How firmly a record says whose order it is: a parcel says who gets it, an order with a buyer and a recipient who bought it. */
function claimOf({ record, main, others }: RecordView): number {
	if (main[0]?.party === 'recipient') return 1;
	const both = others.some((block) => block.party === 'recipient');
	if (record.kind === 'order' || both) return 4;
	return record.fields.some((field) => field.role === 'amount') ? 3 : 2;
}

const ANY = { has: () => true };
const PAID_BY_ANYONE: ReadonlySet<string> = new Set(['payment', 'transaction', 'event']);
