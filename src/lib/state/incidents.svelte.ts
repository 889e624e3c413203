import { evolveBreach, inOrderOfUrgency, writeBreach, type BreachDescription } from '../core/breach.ts';
import type { Day } from '../core/day.ts';
import {
	evolveDisclosure,
	inOrderOfDay,
	writeDisclosure,
	type DisclosureDescription,
} from '../core/disclosure.ts';
import type { NewFact, StreamId } from '../core/fact.ts';
import type { PayloadOf } from '../core/payload.ts';
import { randomId } from '../store/random.ts';
import type { App } from './app.svelte.ts';
import type { Named } from './request-page.svelte.ts';
import { instantNow } from './incidents-now.ts';
import { foldStreams } from './streams.ts';

/** What went wrong and what was given away: the breach log and the disclosures, and the only way they change. */
export class Incidents {
	readonly #app: App;
	/** The instant that the clocks show; renewed by whoever shows them. */
	now = $state.raw(instantNow());

	constructor(app: App) {
		this.#app = app;
	}

	breaches = $derived.by(() =>
		inOrderOfUrgency(foldStreams(this.#app.register.book, 'breach', evolveBreach)),
	);
	disclosures = $derived.by(() =>
		inOrderOfDay(foldStreams(this.#app.register.book, 'disclosure', evolveDisclosure)),
	);

	/** Lets the clocks run; returns how to stop them. */
	run(): () => void {
		const timer = setInterval(() => (this.now = instantNow()), 15_000);
		return () => clearInterval(timer);
	}

	/** Records a breach, or another word about one; its id once it is kept. */
	async notice(awareAt: string, description: BreachDescription, id = randomId()): Promise<string | null> {
		const note = noteOf(writeBreach(description));
		const fact: NewFact = { type: 'breach-noticed', awareAt, description: note.id };
		return (await this.#record(`breach/${id}`, fact, note)) ? id : null;
	}

	notify = (id: string, at: string): Promise<boolean> =>
		this.#record(`breach/${id}`, { type: 'authority-notified', at });

	waive(id: string, why: string): Promise<boolean> {
		const note = noteOf(why);
		const fact: NewFact = { type: 'notification-waived', on: this.#app.today, reason: note.id };
		return this.#record(`breach/${id}`, fact, note);
	}

	/** Records that the people were told, with the letter as they got it. */
	tellSubjects(id: string, on: Day, letter: PayloadOf<'letter'>): Promise<boolean> {
		const named = { id: randomId(), payload: letter };
		return this.#record(`breach/${id}`, { type: 'subjects-told', on, letter: named.id }, named);
	}

	close(id: string, taken: string): Promise<boolean> {
		const note = noteOf(taken);
		return this.#record(
			`breach/${id}`,
			{ type: 'breach-closed', on: this.#app.today, measures: note.id },
			note,
		);
	}

	/** Records what was given to an authority, or another word about it. */
	disclose(on: Day, description: DisclosureDescription, id = randomId()): Promise<boolean> {
		const note = noteOf(writeDisclosure(description));
		return this.#record(`disclosure/${id}`, { type: 'disclosed', on, description: note.id }, note);
	}

	async #record(stream: StreamId, fact: NewFact, payload?: Named): Promise<boolean> {
		const stored = await this.#app.register.record([
			{ stream, facts: [fact], payloads: payload ? [payload] : [] },
		]);
		if (!stored.ok) this.#app.report(stored.failure);
		return stored.ok;
	}
}

const noteOf = (text: string): Named => ({ id: randomId(), payload: { kind: 'note', text: text.trim() } });
