import type { Command } from '../core/command.ts';
import { decide } from '../core/decide.ts';
import type { Fact } from '../core/fact.ts';
import type { Payload, PayloadOf } from '../core/payload.ts';
import { isTouched } from '../core/redaction/cuts.ts';
import type { Context } from '../core/right.ts';
import type { Request } from '../core/request.ts';
import { checklist } from '../core/views/checklist.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { runningBeside } from '../core/views/same-person.ts';
import { randomId } from '../store/random.ts';
import type { App } from './app.svelte.ts';
import { readDossier, reviewOf, withChanges, type RecordChange } from './dossier.ts';
import { answersFromKnownAddress, repeats } from './same-person.ts';

/** A payload that a command is about to name. */
export type Named = { id: string; payload: Payload };

/** One request as its pages show it, and the only way in which they change it. */
export class RequestPage {
	readonly id: string;
	readonly #app: App;
	#edits: Promise<unknown> = Promise.resolve();
	/** Records that were changed and wait to be kept. */
	#changed = new Set<string>();
	dossier = $state.raw<PayloadOf<'dossier'> | null>(null);
	message = $state.raw<PayloadOf<'mail'> | null>(null);

	constructor(app: App, id: string) {
		this.#app = app;
		this.id = id;
	}

	request = $derived.by(() => this.#request);
	subject = $derived.by(() => this.#app.register.known('subject', this.request?.subject));
	clock = $derived.by(() => (this.request ? clockOf(this.request) : null));
	context: Context = $derived.by(() => this.#context());
	/** Other requests of the same person. */
	repeats = $derived.by(() => this.#repeats);
	items = $derived.by(() => (this.request ? checklist(this.request, this.context) : []));
	/** Changes with what `load` reads: a page that only shows it then loads again. */
	stored = $derived.by(() => [this.request?.message, this.request?.dossier, this.request?.reviews].join(' '));

	/** Reads what is not in memory, once all is kept that was changed before: the message and the dossier. */
	load(): Promise<void> {
		return this.#inTurn(() => this.#read());
	}

	async #read(): Promise<void> {
		const request = this.#request;
		this.message = await this.#app.register.read('mail', request?.message);
		this.dossier = await readDossier(this.#app.register, request);
	}

	/** Decides, stores, and says what is wrong where it is refused; true once it is kept. */
	run(command: Command, payloads: readonly Named[] = []): Promise<boolean> {
		return this.#inTurn(() => this.#perform(command, payloads));
	}

	/** Weighs a command against all that was kept before it: a second press sees what the first one did. */
	async #perform(command: Command, payloads: readonly Named[] = []): Promise<boolean> {
		const decided = decide(this.#request, command, this.#context());
		if (!decided.ok) {
			this.#app.notices.say(this.#app.words.rights.refusals[decided.failure.type]);
			return false;
		}
		const stored = await this.#app.register.record([
			{ stream: `request/${this.id}`, facts: decided.value, payloads },
		]);
		if (!stored.ok) this.#app.report(stored.failure);
		else if (!MADE_AGAIN.has(command.type)) this.#offerUndo(stored.value);
		return stored.ok;
	}

	/** A slip of the hand is undone with one press instead of asked about beforehand. */
	#offerUndo(facts: readonly Fact[]): void {
		const { app } = this.#app.words;
		const undo = () => this.run({ type: 'take-back', facts: facts.map(({ id }) => id) });
		this.#app.notices.say(app.recorded, { label: app.undo, run: () => void undo() }, UNDO_SECONDS);
	}

	/** Keeps another dossier, made of the one that is there by then; none is kept where nothing is made. */
	replaceDossier(
		change: (dossier: PayloadOf<'dossier'> | null) => PayloadOf<'dossier'> | null,
	): Promise<boolean> {
		return this.#inTurn(async () => {
			if (!(await this.#isDossierThere())) return false;
			const dossier = change(this.dossier);
			return dossier !== null && this.#saveDossier(dossier);
		});
	}

	/** What was decided in a dossier that could not be read just now is not replaced by one without it. */
	async #isDossierThere(): Promise<boolean> {
		const id = this.#request?.dossier;
		if (this.dossier || !id) return true;
		const there = await this.#app.register.store.readPayload(id);
		if (there.ok) await this.#read();
		else this.#app.report(there.failure);
		return there.ok;
	}

	/** The former dossier stays named by its own fact until the request goes. */
	async #saveDossier(dossier: PayloadOf<'dossier'>): Promise<boolean> {
		const before = this.dossier;
		// shown at once: what the owner changes meanwhile is changed of this one
		this.dossier = dossier;
		const named = { id: randomId(), payload: dossier };
		const kept = await this.#perform({ type: 'save-dossier', dossier: named.id }, [named]);
		if (!kept) this.dossier = before;
		return kept;
	}

	/** Changes records at once, and keeps what was changed: changes that follow each other fast are kept together. */
	changeRecords(changes: readonly RecordChange[]): Promise<boolean> {
		if (!this.dossier || changes.length === 0) return Promise.resolve(false);
		this.dossier = withChanges(this.dossier, changes);
		for (const { id } of changes) this.#changed.add(id);
		return this.#inTurn(() => this.#keepChanges());
	}

	async #keepChanges(): Promise<boolean> {
		const changed = this.dossier?.records.filter(({ id }) => this.#changed.has(id)) ?? [];
		this.#changed.clear();
		if (changed.length === 0) return true;
		const named = { id: randomId(), payload: reviewOf(changed) };
		if (await this.#perform({ type: 'review-records', review: named.id }, [named])) return true;
		// what could not be kept is not shown as if it was
		await this.#read();
		return false;
	}

	#inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
		const done = this.#edits.then(work);
		this.#edits = done.catch(() => undefined);
		return done;
	}

	// read plainly, not through what is shown: that stands still once the page is left, and a search may still be kept
	get #request(): Request | null {
		return this.#app.register.requests.get(this.id) ?? null;
	}

	get #repeats() {
		return this.#request ? repeats(this.#app.register, this.#request) : [];
	}

	#context(): Context {
		const { register, today } = this.#app;
		const request = this.#request;
		const subject = register.known('subject', request?.subject);
		return {
			today,
			systems: register.shop.systems,
			knownAddressAnswers: request !== null && answersFromKnownAddress(request, subject),
			undecidedRecords: this.dossier?.records.filter((one) => one.decision === 'undecided').length ?? 0,
			blankedFields: blankedFields(this.dossier),
			beside: runningBeside(this.#repeats),
		};
	}
}

/** What is simply made again, or cannot be undone, offers no undoing. */
const MADE_AGAIN: ReadonlySet<Command['type']> = new Set([
	'save-dossier',
	'review-records',
	'record-bundle',
	'write-letter',
	'clear-part',
	'take-back',
]);

/** So long a slip of the hand can be undone at the foot of the screen. */
export const UNDO_SECONDS = 20;

/** The owner's own words as a payload; null when she wrote none. */
export function noteOf(text: string): Named | null {
	const trimmed = text.trim();
	return trimmed ? { id: randomId(), payload: { kind: 'note', text: trimmed } } : null;
}

const blankedFields = (dossier: PayloadOf<'dossier'> | null): number =>
	(dossier?.records ?? [])
		.filter((record) => record.decision === 'in')
		.reduce((sum, record) => sum + record.fields.filter(isTouched).length, 0);
