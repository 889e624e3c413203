import type { Request } from '../core/request.ts';
import { forgetPractice, holdPractice, setPractising } from '../store/practice-end.ts';
import type { App } from './app.svelte.ts';
import { openShop } from './shop-form.ts';

/** The stations of the drill, from a message to a file that was checked. */
export const PRACTICE_STEPS = ['mail', 'search', 'work', 'bundle', 'check', 'done'] as const;

/** One station of the drill. */
export type PracticeStep = (typeof PRACTICE_STEPS)[number];

/** Loads the app anew with the practice book; the real one is closed and not opened again before the end. */
export function beginPractice(app: App): void {
	if (!setPractising(true)) return void app.notices.say(app.words.practice.impossible);
	app.register.store.close();
	loadAnew();
}

/** Wipes the practice book and everything made in it, and loads the real one. */
export async function endPractice(app: App): Promise<void> {
	const wiped = await app.register.store.destroy();
	if (wiped.ok) forgetPractice();
	setPractising(false);
	loadAnew();
}

/** A shop that never was, so that the drill begins at once. */
export async function furnishPractice(app: App): Promise<void> {
	holdPractice();
	if (app.register.shop.described) return;
	const { shop } = app.words.practice;
	const form = { shop: { ...shop }, promised: true, term: '30', unit: 'day' as const };
	const entries = openShop.entries({ ...form, systems: ['myonlinestore', 'mollie'] }, app.today);
	const stored = await app.register.record(entries);
	if (!stored.ok) app.report(stored.failure);
}

/** Where the drill stands, told from the practice book itself. */
export class Practice {
	readonly #app: App;
	/** The file that was saved was shown to the app again, and is the one that it made. */
	isChecked = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	/** The request of the drill: the first one in the practice book. */
	request: Request | null = $derived.by(() => [...this.#app.register.requests.values()][0] ?? null);

	step: PracticeStep = $derived.by(() => {
		if (!this.request) return 'mail';
		if (this.request.searches.length === 0) return 'search';
		if (!this.request.decision) return 'work';
		if (!this.request.bundle) return 'bundle';
		return this.isChecked ? 'done' : 'check';
	});

	/** Compares a file with the ZIP that the book made last; true when every byte is the same. */
	async check(file: Blob): Promise<boolean> {
		const { sha256OfFile } = await import('../files/file-hash.ts');
		const made = await this.#app.register.read('bundle', this.request?.bundle?.bundle);
		this.isChecked = made !== null && (await sha256OfFile(file)) === made.sha256;
		return this.isChecked;
	}
}

function loadAnew(): void {
	location.hash = '#/';
	location.reload();
}
