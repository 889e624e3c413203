import { addDays, type Day } from '../core/day.ts';
import { compareAddresses } from '../core/identity.ts';
import { evolveStop, type Consent, type StopEntry, type StopScope } from '../core/stop-entry.ts';
import type { NewFact } from '../core/fact.ts';
import { randomId } from '../store/random.ts';
import type { App } from './app.svelte.ts';
import type { Entry } from './register.svelte.ts';
import { noteOf, type Named } from './request-page.svelte.ts';
import { addressOf, answerFor, stoppedPeople, type Answer, type Stopped } from './stop-list.ts';
import { foldStreams } from './streams.ts';

/** A tombstone outlives the last backup that can hold the address (law.md B-08). */
const TOMBSTONE_DAYS = 120;

/** Everybody who may not be mailed or processed, and the only way in which the owner's own entries change. */
export class StopList {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	entries: readonly StopEntry[] = $derived.by(() => foldStreams(this.#app.register.book, 'stop', evolveStop));
	people: readonly Stopped[] = $derived.by(() => stoppedPeople(this.#app.register, this.entries));
	/** Entries that stop nobody now: the person said so. */
	lifted = $derived.by(() => this.entries.filter((entry) => entry.lifted));

	/** Answers "may I mail this person?". */
	ask(address: string): Answer {
		const consents = this.lifted.flatMap((entry) => {
			const consent = entry.consents.find((one) => !one.withdrawnOn);
			return consent ? [{ address: addressOf(this.#app.register, entry), consent }] : [];
		});
		return answerFor(address, this.people, consents);
	}

	/** An own entry for this very address. */
	entryFor(address: string): StopEntry | undefined {
		return this.entries.find(
			(entry) => compareAddresses(addressOf(this.#app.register, entry), address).kind === 'same',
		);
	}

	/** Puts an address on the list; the id of its entry, once it is kept. */
	async add(address: string, scope: StopScope, on: Day): Promise<string | null> {
		const listing = this.listing(address, scope, on);
		return (await this.#keep(listing)) ? listing.stream.slice('stop/'.length) : null;
	}

	/** What puts an address on the list, with as little as it takes: no name. */
	listing(address: string, scope: StopScope, on: Day): Entry {
		const named = { id: randomId(), payload: addressPayload(address) };
		return {
			stream: `stop/${this.entryFor(address)?.id ?? randomId()}`,
			facts: [{ type: 'stop-listed', address: named.id, scope, on }],
			payloads: [named],
		};
	}

	/** Takes it off because the person agreed to be contacted, in words that are kept (art. 7(1) AVG). */
	async agree(entry: StopEntry, words: string, on: Day): Promise<boolean> {
		const note = noteOf(words);
		return note !== null && this.#record(entry.id, { type: 'consent-given', wording: note.id, on }, [note]);
	}

	/** Takes it off because the person said that the stop may end. */
	end = (entry: StopEntry, on: Day): Promise<boolean> =>
		this.#record(entry.id, { type: 'stop-unlisted', on });

	/** Puts it back: as easy as it was taken off (art. 7(3) AVG). */
	withdraw = (entry: StopEntry): Promise<boolean> =>
		this.#record(entry.id, { type: 'consent-withdrawn', on: this.#app.today });

	/** Takes a withdrawal back that was recorded by mistake. */
	restoreConsent = (entry: StopEntry, { wording, on }: Consent): Promise<boolean> =>
		this.#record(entry.id, { type: 'consent-given', wording, on });

	/** Removes an own entry for good, from every home. */
	async remove(id: string): Promise<boolean> {
		const stream = `stop/${id}` as const;
		const expiresOn = addDays(this.#app.today, TOMBSTONE_DAYS);
		const erased = await this.#app.register.store.erase([stream], {
			tombstones: [{ stream, entries: [], expiresOn }],
			auditEntries: [],
		});
		if (!erased.ok) this.#app.report(erased.failure);
		return erased.ok;
	}

	#record(id: string, fact: NewFact, payloads: readonly Named[] = []): Promise<boolean> {
		return this.#keep({ stream: `stop/${id}`, facts: [fact], payloads });
	}

	async #keep(entry: Entry): Promise<boolean> {
		const stored = await this.#app.register.record([entry]);
		if (!stored.ok) this.#app.report(stored.failure);
		return stored.ok;
	}
}

/** Of the kinds of payload the one that is in memory from the start: the list must answer at once. */
const addressPayload = (address: string) =>
	({
		kind: 'subject',
		name: '',
		email: address,
		askedFrom: null,
		representative: null,
		postalAddress: '',
		phone: '',
	}) as const;
