import type { LetterFacts } from '../letters/facts.ts';
import { letterText, type Letter } from '../letters/letter.ts';
import { missingStatements } from '../letters/missing.ts';
import { momentsOf, type LetterMoment } from '../letters/moments.ts';
import type { StatementId } from '../letters/statements.ts';
import { writeLetter } from '../letters/write.ts';
import { randomId } from '../store/random.ts';
import { outcomeOf } from '../core/views/outcome-of.ts';
import type { App } from './app.svelte.ts';
import { letterFactsOf, readLetterPayloads } from './letter-facts.ts';
import type { RequestPage } from './request-page.svelte.ts';

/** The letter of a request: made from the facts, edited by the owner, kept once it was sent. */
export class AnswerPage {
	readonly #app: App;
	readonly view: RequestPage;
	moment = $state.raw<LetterMoment>('acknowledgement');
	facts = $state.raw<LetterFacts | null>(null);
	letter = $state.raw<Letter | null>(null);
	subject = $state('');
	text = $state('');
	/** The payload in which the text as it stands now is kept; null after an edit. */
	kept = $state.raw<string | null>(null);

	constructor(app: App, view: RequestPage) {
		this.#app = app;
		this.view = view;
	}

	/** The letters that this request can need. */
	moments = $derived.by(() => (this.view.request ? momentsOf(this.view.request.right) : []));

	missing: readonly StatementId[] = $derived.by(() =>
		this.facts ? missingStatements(this.moment, this.facts, this.#language, this.text) : [],
	);

	/** Whether the owner changed the text since it was made or kept. */
	touched = $state.raw(false);

	get #language() {
		return this.view.request?.language ?? 'nl';
	}

	/** Starts with the letter that the request waits for, or the one that was kept for that moment. */
	async load(): Promise<void> {
		const { request } = this.view;
		if (!request) return;
		await this.choose(outcomeOf(request) ?? 'acknowledgement');
	}

	/** Shows the letter of a moment: the kept one, else a new one. */
	async choose(moment: LetterMoment): Promise<void> {
		const { request } = this.view;
		if (!request) return;
		this.moment = moment;
		await this.rebuild();
		const before = request.letters.findLast((one) => one.moment === moment);
		const kept = await this.#app.register.read('letter', before?.letter);
		if (!kept || !before) return;
		this.subject = kept.subject;
		this.text = kept.text;
		this.kept = before.letter;
		this.touched = false;
	}

	/** Writes the letter again from the facts as they are now. */
	async rebuild(): Promise<void> {
		const { request } = this.view;
		if (!request) return;
		const payloads = await readLetterPayloads(this.#app, request);
		this.facts = letterFactsOf(request, payloads, this.#app.register.shop.systems, this.#app.today);
		this.letter = writeLetter(this.moment, this.facts, request.language);
		this.subject = this.letter.subject;
		this.text = letterText(this.letter);
		this.kept = null;
		this.touched = false;
	}

	/** To be called on every change of the text. */
	touch(): void {
		this.touched = true;
		this.kept = null;
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
		const stored = await this.view.run({ type: 'write-letter', moment: this.moment, letter: id }, [
			{ id, payload },
		]);
		if (!stored) return null;
		this.kept = id;
		this.touched = false;
		return id;
	}
}
