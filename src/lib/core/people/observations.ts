import { isNamed, isStranger, readBlock, type BlockReading } from './block-reading.ts';
import { withoutTag } from './email.ts';
import type { Judgement } from './judgement.ts';
import type { Knowledge } from './knowledge.ts';
import type { MatchRule } from './match.ts';
import { isElse } from './name.ts';
import { orderKey } from './order-number.ts';
import { orderRefs } from './key-signs.ts';
import type { RecordView } from './record-view.ts';

/** What was seen that speaks against a key. It is never forgotten: what is learned from it again and again is. */
export class Observations {
	/** How firmly a record says that an order is the person's, and that it is somebody else's. */
	private readonly mine = new Map<string, number>();
	private readonly theirs = new Map<string, number>();
	/** Orders that matter: known ones, and those to which only a name or an account leads. */
	readonly questioned = new Set<string>();
	/** Names that stand beside a known address. */
	private readonly namesOfEmail = new Map<string, Set<string>>();
	/** The orders of each browser. */
	private readonly ordersOfClient = new Map<string, Set<string>>();
	/** Whether somebody of the same name at the same address has another e-mail address. */
	hasNamesake = false;

	/** Looks at one record, and at what was made of it. */
	see(knowledge: Knowledge, view: RecordView, judgement: Judgement | null): void {
		if (view.record.kind === 'message') return;
		const main = view.main.map((block) => readBlock(knowledge, block));
		this.seeBrowser(view);
		this.seeOwner(view, main, judgement);
		this.seeDoubt(view, judgement);
		this.seeNames(knowledge, view);
		this.seeNamesake(main);
	}

	/** Orders that a record claims for somebody else, more firmly than any claims them for the person. */
	foreignOrders(): Set<string> {
		return new Set([...this.questioned].filter((order) => this.balance(order) < 0));
	}

	/** Whether one record says that an order is the person's and another, just as firmly, that it is not. */
	isContested(order: string): boolean {
		return this.theirs.has(order) && this.balance(order) === 0;
	}

	/** Known addresses beside which a quite different name stands. */
	sharedEmails({ names, emails }: Knowledge): Set<string> {
		const differs = (name: string, all: readonly string[]) =>
			names.length > 0
				? names.every((known) => isElse([...known.given, ...known.surname].join(' '), name))
				: all.some((other) => isElse(other, name));
		const seen = [...this.namesOfEmail].filter(([email]) => emails.has(email));
		return new Set(
			seen
				.filter(([, names]) => [...names].some((name) => differs(name, [...names])))
				.map(([email]) => email),
		);
	}

	/** The orders that a browser placed. */
	ordersOf(client: string): readonly string[] {
		return [...(this.ordersOfClient.get(client) ?? [])];
	}

	private balance(order: string): number {
		return (this.mine.get(order) ?? 0) - (this.theirs.get(order) ?? 0);
	}

	private seeBrowser(view: RecordView): void {
		const orders = orderRefs(view, ANY).flatMap(({ key, named }) => (named ? [key] : []));
		for (const { key } of view.keys['client-id']) {
			const seen = this.ordersOfClient.get(key) ?? new Set();
			for (const order of orders) if (seen.size < MOST_SEEN) seen.add(order);
			this.ordersOfClient.set(key, seen);
		}
	}

	private seeOwner(view: RecordView, main: readonly BlockReading[], judgement: Judgement | null): void {
		const isMine = judgement?.certainty === 'certain' || judgement?.certainty === 'likely';
		const isTheirs = main.some(isStranger) && !main.some(({ level }) => isNamed(level));
		if ((!isMine && !isTheirs) || PAID_BY_ANYONE.has(view.record.kind)) return;
		const claims = isMine ? this.mine : this.theirs;
		for (const { key } of view.keys.order) {
			const order = orderKey(key);
			if (order !== null) claims.set(order, Math.max(claimOf(view), claims.get(order) ?? 0));
		}
	}

	/** Where only a name or an account points to the person, it is worth asking whose order it was. */
	private seeDoubt(view: RecordView, judgement: Judgement | null): void {
		if (!judgement?.why.some(({ rule }) => BY_NAME.has(rule))) return;
		for (const { key, named } of orderRefs(view, ANY)) if (named) this.questioned.add(key);
	}

	private seeNames(knowledge: Knowledge, view: RecordView): void {
		for (const { emails, names } of view.main) {
			for (const plain of emails.map(({ key }) => withoutTag(key))) {
				if (!knowledge.emails.has(plain) || names.length === 0) continue;
				const seen = this.namesOfEmail.get(plain) ?? new Set();
				if (seen.size < MOST_SEEN) seen.add(names[0]?.key ?? '');
				this.namesOfEmail.set(plain, seen);
			}
		}
	}

	private seeNamesake(main: readonly BlockReading[]): void {
		const strange = main.every(({ email }) => email === null || email.how === 'other');
		const lives = main.some(({ level }) => isNamed(level)) && main.some(({ address }) => address !== null);
		if (strange && lives && main.some(({ block }) => block.emails.length > 0)) this.hasNamesake = true;
	}
}

const MOST_SEEN = 50;
const ANY = { has: () => true };
const BY_NAME: ReadonlySet<MatchRule> = new Set<MatchRule>(['iban', 'name-iban', 'name']);
const PAID_BY_ANYONE: ReadonlySet<string> = new Set(['payment', 'transaction', 'event']);

/** How firmly a record says whose order it is: a parcel says who gets it, an order with a buyer and a recipient who bought it. */
function claimOf({ record, main, others }: RecordView): number {
	if (main[0]?.party === 'recipient') return 1;
	if (main.every((block) => block.names.length === 0)) return 2;
	const both = others.some((block) => block.party === 'recipient');
	if (record.kind === 'order' || both) return 4;
	return record.fields.some((field) => field.role === 'amount') ? 3 : 2;
}
