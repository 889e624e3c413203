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
import type { RequestPage } from './request-page.svelte.ts';

/** How an answer goes out. */
export const DELIVERIES = ['email', 'post', 'counter', 'portal'] as const;
type Delivery = (typeof DELIVERIES)[number];

/** Letters of a request that go to a company, each reached from its system. */
export const TO_COMPANIES: ReadonlySet<LetterMoment> = new Set(['recipient-notice', 'processor-request']);

/** The letter of a request: made from the facts, edited by the owner, kept once it was sent. */
export class AnswerPage {
	readonly #app: App;
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

	/** Shows the letter of a moment: the kept one, else a new one. */
	async choose(moment: LetterMoment): Promise<void> {
		const { request } = this.view;
		if (!request) return;
		this.moment = moment;
		await this.rebuild();
		const before = request.letters.findLast((one) => one.moment === this.#name);
		const kept = await this.#app.register.read('letter', before?.letter);
		if (!kept || !before) return;
		this.subject = kept.subject;
		this.text = kept.text;
		this.kept = before.letter;
		this.touched = false;
	}

	/** Takes in another way of sending; the letter follows, unless the owner made it her own. */
	async send(delivery: Delivery, to: 'known-address' | 'other-address'): Promise<void> {
		[this.delivery, this.to] = [delivery, to];
		if (this.touched || this.kept) await this.#gather();
		else await this.rebuild();
	}

	/** Locks the ZIP with a new password, or not; the letter says it, unless the owner made it her own. */
	async lock(locked: boolean): Promise<void> {
		this.password = locked ? readablePassword(randomBytes(PASSWORD_BYTES)) : null;
		if (this.touched || this.kept) await this.#gather();
		else await this.rebuild();
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

	async #gather(): Promise<LetterFacts | null> {
		const { request } = this.view;
		if (!request) return null;
		const payloads = await readLetterPayloads(this.#app, request);
		return (this.facts = letterFactsOf(request, payloads, this.dispatch));
	}

	/** Writes the letter again from the facts as they are now. */
	async rebuild(): Promise<void> {
		const { request } = this.view;
		const facts = await this.#gather();
		if (!request || !facts) return;
		this.letter = writeLetter(this.moment, facts, request.language);
		this.subject = this.letter.subject;
		const own = await this.#app.register.read('note', this.ownWording);
		this.text = own ? fillTemplate(own.text, this.moment, facts, request.language) : letterText(this.letter);
		this.kept = null;
		this.touched = false;
	}

	/** The payload with the owner's own wording of this letter; null while she uses the app's. */
	get ownWording(): string | null {
		const { request } = this.view;
		if (!request) return null;
		const { right, language } = request;
		return this.#app.register.shop.wordings[wordingKey({ moment: this.moment, right, language })] ?? null;
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
	get #name(): string {
		return this.system ? `${this.moment}/${this.system}` : this.moment;
	}

	/** Keeps the text with the request; its payload's id, or null when it was refused. */
	async keep(): Promise<string | null> {
		if (this.kept) return this.kept;
		const payload = {
			kind: 'letter' as const,
			moment: this.moment,
			language: this.#language,
			subject: this.subject,
			text: this.text,
		};
		const id = randomId();
		const stored = await this.view.run({ type: 'write-letter', moment: this.#name, letter: id }, [
			{ id, payload },
		]);
		if (!stored) return null;
		this.kept = id;
		this.touched = false;
		return id;
	}
}
