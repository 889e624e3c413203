import type { SystemId } from '../core/ids.ts';
import { wordingKey } from '../core/shop.ts';
import type { LetterFacts } from '../letters/facts.ts';
import { letterText, type Letter } from '../letters/letter.ts';
import { fillTemplate, templateOf } from '../letters/template.ts';
import { hasBlanks, missingStatements } from '../letters/missing.ts';
import { momentsOf, type LetterMoment } from '../letters/moments.ts';
import type { StatementId } from '../letters/statements.ts';
import { writeLetter } from '../letters/write.ts';
import { PASSWORD_BYTES, readablePassword } from '../bundles/password.ts';
import { randomBytes, randomId } from '../store/random.ts';
import { outcomeOf } from '../core/views/outcome-of.ts';
import type { App } from './app.svelte.ts';
import { letterFactsOf, readLetterPayloads, type Dispatch } from './letter-facts.ts';
import { registered } from './registered-system.ts';
import { UNDO_SECONDS, type RequestPage } from './request-page.svelte.ts';

/** How an answer goes out. */
export const DELIVERIES = ['email', 'post', 'counter', 'portal'] as const;
type Delivery = (typeof DELIVERIES)[number];

/** Letters of a request that go to a company, each reached from its system. */
export const TO_COMPANIES: ReadonlySet<LetterMoment> = new Set(['recipient-notice', 'processor-request']);

/** The letter of a request: made from the facts, edited by the owner, kept once it was sent. */
export class AnswerPage {
	readonly #app: App;
	/** Of two letters that are being written the later one is shown. */
	#turn = 0;
	#followed = 0;
	readonly view: RequestPage;
	moment = $state.raw<LetterMoment>('acknowledgement');
	facts = $state.raw<LetterFacts | null>(null);
	letter = $state.raw<Letter | null>(null);
	subject = $state('');
	text = $state('');
	/** How it goes out and where to: the letter says it. */
	delivery = $state<Delivery>('email');
	to = $state<'known-address' | 'other-address'>('known-address');
	/** With what the ZIP is locked; null: not at all. It is never kept. */
	password = $state.raw<string | null>(null);
	/** The payload in which the text as it stands now is kept; null after an edit. */
	kept = $state.raw<string | null>(null);

	/** The system whose company it goes to; null for a letter to the person. */
	readonly system: SystemId | null;

	constructor(app: App, view: RequestPage, system: SystemId | null = null) {
		this.#app = app;
		this.view = view;
		this.system = system;
	}

	/** The letters that this request can need. */
	moments = $derived.by(() =>
		(this.view.request ? momentsOf(this.view.request.right) : []).filter((one) => !TO_COMPANIES.has(one)),
	);

	missing: readonly StatementId[] = $derived.by(() =>
		this.facts ? missingStatements(this.moment, this.facts, this.#language, this.text) : [],
	);

	/** The bundle that was made in this sitting, to go along with the letter. */
	zip = $state.raw<Blob | null>(null);

	/** A place in the text that still waits to be filled in. */
	unfinished = $derived.by(() => hasBlanks(this.text, this.#language));

	/** Whether the letter on the screen is the one that answers the request. */
	get answers(): boolean {
		return this.view.request !== null && this.moment === outcomeOf(this.view.request);
	}

	/** Whether the owner changed the text since it was made or kept. */
	touched = $state.raw(false);

	get #language() {
		return this.view.request?.language ?? 'nl';
	}

	/** Starts with the letter that the request waits for, or the one that was kept for that moment. */
	async load(): Promise<void> {
		const { request } = this.view;
		if (!request) return;
		const sent = request.answers.at(-1);
		if (sent) [this.delivery, this.to] = [sent.delivery, sent.to];
		await this.choose(outcomeOf(request) ?? 'acknowledgement');
	}

	/** Shows the letter of a moment: the kept one, else a new one. What the owner had changed can be brought back. */
	async choose(moment: LetterMoment): Promise<void> {
		const before = this.view.request?.letters.findLast((one) => one.moment === this.#nameOf(moment));
		const turn = ++this.#turn;
		const kept = await this.#app.register.read('letter', before?.letter);
		const fresh = await this.#write(moment);
		if (!fresh || turn !== this.#turn) return;
		this.#replace({
			...fresh,
			...(kept && before && { subject: kept.subject, text: kept.text, kept: before.letter }),
		});
	}

	/** Takes in another way of sending; the letter follows, unless the owner made it her own. */
	async send(delivery: Delivery, to: 'known-address' | 'other-address'): Promise<void> {
		[this.delivery, this.to] = [delivery, to];
		await this.follow();
	}

	/** Locks the ZIP with a new password, or not; the letter says it, unless the owner made it her own. */
	async lock(locked: boolean): Promise<void> {
		this.password = locked ? readablePassword(randomBytes(PASSWORD_BYTES)) : null;
		await this.follow();
	}

	/** Takes in the facts as they are now; the letter follows, unless the owner made it her own. */
	async follow(): Promise<void> {
		if (!this.facts) return;
		const [turn, following] = [this.#turn, ++this.#followed];
		const fresh = await this.#write(this.moment);
		// another letter was chosen meanwhile, or the facts changed once more
		if (turn !== this.#turn || following !== this.#followed || fresh?.moment !== this.moment) return;
		if (this.touched || this.kept) this.facts = fresh.facts;
		else this.#show(fresh);
	}

	/** Writes the letter again from the facts as they are now. What the owner had changed can be brought back. */
	async rebuild(): Promise<void> {
		const turn = ++this.#turn;
		const fresh = await this.#write(this.moment);
		if (fresh && turn === this.#turn) this.#replace(fresh);
	}

	/** Shows another letter; an edited one is not thrown away unasked. */
	#replace(shown: Shown): void {
		const { moment, facts, letter, subject, text } = this;
		const edited = this.touched && facts && letter ? { moment, facts, letter, subject, text } : null;
		this.#show(shown);
		if (!edited) return;
		const { request, app } = this.#app.words;
		const back = () => {
			this.#turn++;
			this.#show({ ...edited, kept: null });
			this.touched = true;
		};
		this.#app.notices.say(request.letter.replaced, { label: app.undo, run: back }, UNDO_SECONDS);
	}

	#show({ moment, facts, letter, subject, text, kept }: Shown): void {
		[this.moment, this.facts, this.letter, this.kept] = [moment, facts, letter, kept];
		[this.subject, this.text] = [subject, text];
		this.touched = false;
	}

	async #write(moment: LetterMoment): Promise<Shown | null> {
		const { request } = this.view;
		if (!request) return null;
		const payloads = await readLetterPayloads(this.#app, request);
		const own = await this.#app.register.read('note', this.#wordingOf(moment));
		const facts = letterFactsOf(request, payloads, this.dispatch);
		const letter = writeLetter(moment, facts, request.language);
		const text = own ? fillTemplate(own.text, moment, facts, request.language) : letterText(letter);
		return { moment, facts, letter, subject: letter.subject, text, kept: null };
	}

	/** How it goes out, for whoever needs the same facts. */
	get dispatch(): Dispatch {
		const { register, today } = this.#app;
		return {
			byPost: this.delivery === 'post',
			to: this.to,
			locked: this.password !== null,
			shop: register.shop,
			entryOf: (system) => registered(register, system),
			today,
			system: this.system,
		};
	}

	/** The payload with the owner's own wording of this letter; null while she uses the app's. */
	get ownWording(): string | null {
		return this.#wordingOf(this.moment);
	}

	#wordingOf(moment: LetterMoment): string | null {
		const { request } = this.view;
		if (!request) return null;
		const { right, language } = request;
		return this.#app.register.shop.wordings[wordingKey({ moment, right, language })] ?? null;
	}

	/** The text as it would serve for another customer: the facts are left open. */
	asWording(): string {
		return this.facts ? templateOf(this.moment, this.facts, this.#language, this.text) : '';
	}

	/** Keeps a wording for this letter of this right, or with null goes back to the app's words. */
	async keepWording(text: string | null): Promise<boolean> {
		const { request } = this.view;
		if (!request) return false;
		const { right, language } = request;
		const wording = text === null ? null : randomId();
		const stored = await this.#app.register.record([
			{
				stream: 'shop',
				facts: [{ type: 'wording-kept', moment: this.moment, right, language, wording }],
				payloads: text !== null && wording ? [{ id: wording, payload: { kind: 'note', text } }] : [],
			},
		]);
		if (!stored.ok) this.#app.report(stored.failure);
		return stored.ok;
	}

	/** To be called on every change of the text. */
	touch(): void {
		this.touched = true;
		this.kept = null;
	}

	/** Each company gets a letter of its own for the same moment. */
	#nameOf(moment: LetterMoment): string {
		return this.system ? `${moment}/${this.system}` : moment;
	}

	/** Keeps the text with the request; its payload's id, or null when it was refused. */
	async keep(): Promise<string | null> {
		if (this.kept) return this.kept;
		const { moment, subject, text } = this;
		const payload = { kind: 'letter' as const, moment, language: this.#language, subject, text };
		const id = randomId();
		const command = { type: 'write-letter', moment: this.#nameOf(moment), letter: id } as const;
		if (!(await this.view.run(command, [{ id, payload }]))) return null;
		// what was typed meanwhile is not kept yet
		if (this.moment === moment && this.subject === subject && this.text === text) {
			this.kept = id;
			this.touched = false;
		}
		return id;
	}
}

/** A letter as it stands on the screen. */
type Shown = {
	readonly moment: LetterMoment;
	readonly facts: LetterFacts;
	readonly letter: Letter;
	readonly subject: string;
	readonly text: string;
	readonly kept: string | null;
};
