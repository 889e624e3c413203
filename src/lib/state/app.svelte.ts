import type { FoundMessage } from '../files/search-job.ts';
import { createContext } from 'svelte';
import { localDay, type Day } from '../core/day.ts';
import { backupStanding } from '../core/views/backup-standing.ts';
import { openStore } from '../store/open-store.ts';
import { PRACTICE_BOOK, wasPracticeBegun } from '../store/practice.ts';
import type { Found, OpenFailure, StoreFailure, WrongSecret } from '../store/store.ts';
import type { Words } from '../i18n/nl.ts';
import { Locale } from './locale.svelte.ts';
import { Lock } from './lock.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { Safety } from './safety.svelte.ts';
import { Register } from './register.svelte.ts';
import { Theme } from './theme.svelte.ts';
import { Unsaved } from './unsaved.svelte.ts';
import { Update } from './update.svelte.ts';

/** What stands on the screen as a whole. */
export type Phase =
	| { type: 'opening' }
	| { type: 'failed'; failure: OpenFailure }
	| { type: 'wiped'; lost: number }
	| { type: 'first-run' }
	| { type: 'ready' };

/** The name of the real book; a practice book has another one and no way into this. */
const BOOK_NAME = 'verzoekboek';

/** All that the screens share, handed down by context. */
export class App {
	readonly locale = new Locale();
	readonly theme = new Theme();
	readonly notices = new Notices();
	readonly unsaved = new Unsaved();
	readonly update = new Update();
	readonly safety = new Safety();
	/** The book is one to practise with, with a made-up customer; the real one is not even open. */
	readonly practice: boolean;
	readonly register: Register;
	readonly lock: Lock;
	phase = $state.raw<Phase>({ type: 'opening' });
	/** The civil day in Amsterdam; renewed whenever the app is looked at again. */
	today = $state.raw<Day>(localDay(Date.now()));
	mirrored = $state.raw(true);
	/** Whether anything was typed or chosen since this screen was opened. */
	touched = false;
	/** Files that were let go anywhere on the app, for the screen that takes them. */
	dropped = $state.raw<readonly File[]>([]);
	/** Messages of this sitting as they came, by the record of the dossier; never kept. */
	readonly originals = new Map<string, Pick<FoundMessage, 'content' | 'hidesOthers'>>();
	#found: Found = { type: 'fresh' };

	constructor({ practice = false } = {}) {
		this.practice = practice;
		this.register = new Register(openStore({ name: practice ? PRACTICE_BOOK : BOOK_NAME }));
		this.lock = new Lock(this.register.store, {
			onclosed: () => this.#leave(),
			onfreed: () => void this.unlock(''),
		});
	}

	/** How old the last checked backup is, and how loudly that must be said. */
	readonly backupStanding = $derived.by(() =>
		backupStanding(this.register.shop, this.register.requests.size, this.today),
	);

	/** The words of the screens; the frame shows nothing else before they are there. */
	get words(): Words {
		if (!this.locale.words) throw new Error('words before they were loaded');
		return this.locale.words;
	}

	/** Loads the words, opens the book, and says how it was found. */
	async open(): Promise<void> {
		this.theme.start();
		if (this.practice) document.documentElement.dataset['practice'] = '';
		await this.locale.start();
		this.register.store.subscribe(({ type }) => type === 'outdated' && this.#offerReload());
		await this.openBook();
		void this.update.start();
		if (!this.practice && wasPracticeBegun())
			await (await import('../store/practice-end.ts')).wipeLeftPractice();
	}

	/** Opens the book, also again after a failure. */
	async openBook(): Promise<void> {
		this.phase = { type: 'opening' };
		const opened = await this.register.store.open();
		if (!opened.ok) {
			this.phase = { type: 'failed', failure: opened.failure };
			return;
		}
		this.register.fill(opened.value);
		this.mirrored = opened.value.mirrored;
		void this.safety.read();
		this.lock.opened(opened.value.lock);
		this.#found = opened.value.found;
		if (this.lock.state === 'closed') return;
		if (this.practice) await (await import('./practice.svelte.ts')).furnishPractice(this);
		this.#greet();
	}

	/** Opens a closed book by its passphrase or recovery key, and goes on where it was; a failure is given back. */
	async unlock(secret: string): Promise<StoreFailure | WrongSecret | null> {
		const opened = await this.lock.unlock(secret);
		if (!opened.ok) return opened.failure;
		await this.register.admit(opened.value);
		if (this.phase.type === 'opening') this.#greet();
		this.lock.opened(this.register.store.lockState);
		return null;
	}

	/** Goes on with the book as it is now. */
	enter(): void {
		this.phase = this.register.shop.described ? { type: 'ready' } : { type: 'first-run' };
	}

	/** Something that was typed or pressed is not stored yet. */
	get unstored(): boolean {
		return this.unsaved.any || this.register.writing;
	}

	/** Says why something was not stored, until the owner has seen it. */
	report(failure: StoreFailure): void {
		this.notices.say(this.words.app.failures[failure.type], null, null);
	}

	/** Asks the browser to keep the book; to be called in the click of a save. Nobody has to keep a practice book. */
	async askPersistence(): Promise<void> {
		if (!this.practice) await this.safety.ask();
	}

	/** To be called when the app comes back into view: midnight may have passed. */
	look(): void {
		this.today = localDay(Date.now());
	}

	/**
	 * The book was closed: the page begins anew, so that nothing stays in its memory. Where something was typed that is
	 * not stored, the page stays as it is, out of sight.
	 */
	#leave(): void {
		this.notices.clear();
		if (!this.touched && !this.unstored) location.reload();
	}

	#offerReload(): void {
		const { newer, update } = this.words.app;
		this.notices.say(newer, { label: update.load, run: () => location.reload() });
	}

	async #forgetEndedMarks(): Promise<void> {
		await (await import('./ended-marks.ts')).forgetEndedMarks(this);
	}

	#greet(): void {
		const found = this.#found;
		if (found.type === 'wiped') {
			this.phase = { type: 'wiped', lost: found.lost };
			return;
		}
		this.enter();
		if (found.type === 'healed' && found.from === 'journal') {
			this.notices.say(this.words.app.healed(found.facts));
		}
		if (found.type === 'newer') this.notices.say(this.words.app.newer);
		else if (this.register.book.tombstones.size > 0) void this.#forgetEndedMarks();
	}
}

/** The app of this page. */
export const [getApp, setApp] = createContext<App>();
