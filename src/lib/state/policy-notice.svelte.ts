import { readDay } from '../core/day.ts';
import type { Language } from '../core/ids.ts';
import type { PolicyVersion } from '../core/policy-version.ts';
import { letterFacts } from '../letters/facts.ts';
import { letterText } from '../letters/letter.ts';
import { writeLetter } from '../letters/write.ts';
import { randomId } from '../store/random.ts';
import type { App } from './app.svelte.ts';
import { senderOf } from './letter-sender.ts';
import { linesIn } from './typed-lines.ts';

/** The message to customers about a version that also concerns data the shop had already (art. 13(3) AVG). */
export class PolicyNotice {
	readonly #app: App;
	readonly #version: PolicyVersion;
	language = $state<Language>('nl');
	/** One change a line. */
	changes = $state('');
	where = $state('');
	sentOn = $state('');

	constructor(app: App, version: PolicyVersion) {
		this.#app = app;
		this.#version = version;
		this.language = app.locale.language;
		this.sentOn = app.today;
	}

	letter = $derived.by(() => {
		const { register, today } = this.#app;
		const facts = letterFacts({
			shop: senderOf(register),
			person: { name: '', postalAddress: '' },
			// to all customers, about no request: nothing of a request is read for this letter
			right: 'objection',
			receivedOn: today,
			writtenOn: today,
			answerBy: today,
			policy: { from: this.#version.validFrom, changes: linesIn(this.changes), where: this.where.trim() },
		});
		return writeLetter('policy-change', facts, this.language);
	});

	/** As it is copied: what the owner wrote in the fields, in the letter's words. */
	text = $derived.by(() => letterText(this.letter));

	/** Keeps what was sent with the version; true once it is kept. */
	async record(): Promise<boolean> {
		const on = readDay(this.sentOn);
		if (!on || linesIn(this.changes).length === 0) return false;
		const notice = randomId();
		const { policy } = this.#version;
		const letter = {
			kind: 'letter' as const,
			moment: 'policy-change',
			language: this.language,
			subject: this.letter.subject,
			text: this.text,
		};
		const stored = await this.#app.register.record([
			{
				stream: 'shop',
				facts: [{ type: 'policy-notice-sent', policy, notice, on }],
				payloads: [{ id: notice, payload: letter }],
			},
		]);
		if (!stored.ok) this.#app.report(stored.failure);
		return stored.ok;
	}
}
