import type { BreachDescription } from '../core/breach.ts';
import type { Day } from '../core/day.ts';
import type { Language } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import { letterFacts } from '../letters/facts.ts';
import { letterText } from '../letters/letter.ts';
import { writeLetter } from '../letters/write.ts';
import type { App } from './app.svelte.ts';
import { senderOf } from './letter-sender.ts';

/** The letter that tells people of a breach (art. 34(2) AVG): what happened, what it can mean, what was done. */
export class BreachLetter {
	readonly #app: App;
	readonly #noticedOn: Day;
	readonly #parts: BreachDescription;
	language = $state<Language>('nl');
	measures = $state('');
	advice = $state('');

	constructor(app: App, noticedOn: Day, parts: BreachDescription) {
		this.#app = app;
		this.#noticedOn = noticedOn;
		this.#parts = parts;
		this.language = app.locale.language;
	}

	letter = $derived.by(() => {
		const { register, today } = this.#app;
		const facts = letterFacts({
			shop: senderOf(register),
			person: { name: '', postalAddress: '' },
			// to everybody concerned, about no request: nothing of a request is read for this letter
			right: 'access',
			receivedOn: today,
			writtenOn: today,
			answerBy: today,
			breach: {
				noticedOn: this.#noticedOn,
				what: this.#parts.happened,
				consequences: this.#parts.consequences,
				measures: this.measures.trim(),
				advice: this.advice.trim(),
			},
		});
		return writeLetter('breach-notice', facts, this.language);
	});

	text = $derived.by(() => letterText(this.letter));

	/** The letter as it is kept with the breach. */
	get payload(): PayloadOf<'letter'> {
		const { language, text } = this;
		return { kind: 'letter', moment: 'breach-notice', language, subject: this.letter.subject, text };
	}
}
