import type { SystemId } from '../core/ids.ts';
import type { RunningSearch } from '../files/search-client.ts';
import type {
	AskedTable,
	SearchFile,
	SearchJob,
	SearchOutcome,
	SearchProgress,
} from '../files/search-job.ts';
import type { ColumnMapping } from '../systems/mapping.ts';
import { KNOWN_BY_VISITOR_NUMBER } from '../systems/names.ts';
import { randomId } from '../store/random.ts';
import { scriptUrl } from '../store/trusted-scripts.ts';
import type { App } from './app.svelte.ts';
import { mergeDossier } from './merge-dossier.ts';
import type { RequestPage } from './request-page.svelte.ts';
import { lastOfEach, newSearches, type Searched } from './search-history.ts';
import { keysOf, personOf } from './search-person.ts';
import { TimeLeft } from './time-left.ts';

export type { AskedTable } from '../files/search-job.ts';

/** Searching the shop's exports for one person: files in, questions about columns, a dossier out. */
export class SearchPage {
	readonly #app: App;
	readonly #view: RequestPage;
	#running: RunningSearch | null = null;
	#left = false;
	#turn = 0;
	#timeLeft = new TimeLeft();
	/** The files of this sitting; they are read again when more is known, and never kept. */
	files = $state.raw<readonly SearchFile[]>([]);
	progress = $state.raw<SearchProgress | null>(null);
	secondsLeft = $state.raw<number | null>(null);
	asked = $state.raw<readonly AskedTable[]>([]);
	failed = $state.raw<SearchOutcome['failed']>([]);
	searched = $state.raw<readonly Searched[]>([]);
	/** The tables that the owner left out. */
	skipped = $state.raw<readonly AskedTable[]>([]);
	/** What the owner said of the tables of this sitting, by their ids. */
	#answers: Readonly<Record<string, ColumnMapping>> = {};
	#confirmed = false;
	/** More to search by, one on each line, as typed. */
	extra = $state('');

	constructor(app: App, view: RequestPage) {
		this.#app = app;
		this.#view = view;
	}

	/** What is searched by, to be shown. */
	keys = $derived.by(() => keysOf(personOf(this.#view.subject, this.extra)));

	/** Systems of which files were searched by visitor number alone, without a hit: nobody can be singled out (art. 11 AVG). */
	notSingledOut = $derived.by(() => {
		const visits = this.searched.filter((one) => KNOWN_BY_VISITOR_NUMBER.has(one.system));
		return visits.length > 0 && visits.every((one) => one.found === 0);
	});

	/** Messages that go out as the text that was read of them, because their mailbox is not at hand in this sitting. */
	withoutOriginal = $derived.by(
		() =>
			this.#view.dossier?.records.filter(
				(one) => one.recordKind === 'message' && one.decision !== 'out' && !this.#app.originals.has(one.id),
			).length ?? 0,
	);

	/** Reads which files were searched before. */
	async load(): Promise<void> {
		const { register } = this.#app;
		const searches = this.#view.request?.searches ?? [];
		const read = await Promise.all(searches.map((one) => register.read('search', one.search)));
		this.searched = lastOfEach(
			read.filter((one) => one !== null),
			(one) => one,
		);
	}

	/** Takes in more files and searches all of them: a later file may tell what to look for in an earlier one. */
	async add(files: readonly File[]): Promise<void> {
		this.files = [...this.files, ...files.map((file) => ({ id: randomId(), name: file.name, file }))];
		await this.run();
	}

	/** Searches all files again, from the first. */
	async run(): Promise<void> {
		this.cancel();
		const turn = ++this.#turn;
		const { startSearch } = await import('../files/search-client.ts');
		if (this.#left || turn !== this.#turn) return;
		this.#timeLeft = new TimeLeft();
		const running = startSearch(this.#job(), scriptUrl, (progress) => this.#show(progress));
		this.#running = running;
		this.#confirmed = false;
		this.progress = { phase: 'search', name: '', bytes: 0, totalBytes: 0, records: 0, found: 0 };
		const outcome = await running.done;
		// another search took its place
		if (turn !== this.#turn) return;
		this.progress = null;
		if (outcome) await this.#take(outcome);
		else if (!this.#left) this.#app.notices.say(this.#app.words.request.records.stopped);
	}

	/** Stops at once; nothing has changed. */
	cancel(): void {
		this.#running?.cancel();
		this.#running = null;
	}

	/** The page is left: what runs has nobody to show itself to. */
	leave(): void {
		this.#left = true;
		this.cancel();
	}

	/** Remembers what the owner says of a table, and searches it. */
	async confirm(table: AskedTable, system: SystemId, columns: AskedTable['columns']): Promise<void> {
		const { fingerprint, kind } = table;
		this.#answers = { ...this.#answers, [table.id]: { system, kind, columns } };
		const fact = { type: 'columns-confirmed' as const, fingerprint, system, kind, columns: [...columns] };
		const stored = await this.#app.register.record([{ stream: 'shop', facts: [fact] }]);
		if (!stored.ok) return this.#app.report(stored.failure);
		this.#confirmed = true;
		await this.#answered(this.asked.filter((one) => one.fingerprint !== fingerprint));
	}

	/** Leaves a table out; what else its file holds stays. */
	async skip(table: AskedTable): Promise<void> {
		this.skipped = [...this.skipped, table];
		await this.#answered(this.asked.filter((one) => one.id !== table.id));
	}

	/** Once nothing is asked any more, what was confirmed is searched. */
	async #answered(left: readonly AskedTable[]): Promise<void> {
		this.asked = left;
		if (left.length === 0 && this.#confirmed) await this.run();
	}

	#job(): SearchJob {
		const { register } = this.#app;
		const shop = register.known('shop', register.shop.described);
		const email = shop?.email ?? '';
		return {
			files: this.files,
			person: personOf(this.#view.subject, this.extra),
			shop: email === '' ? [] : [email],
			ours: {
				names: [shop?.name ?? '', shop?.owner ?? ''],
				contacts: [email, shop?.phone ?? '', shop?.postalAddress ?? ''],
			},
			inUse: register.shop.systems,
			mappings: register.shop.columns,
			confirmed: this.#answers,
		};
	}

	#show(progress: SearchProgress): void {
		this.progress = progress;
		this.secondsLeft = this.#timeLeft.see(progress, performance.now());
	}

	/** Keeps what was found, and per file what was searched; files that were searched before count once. */
	async #take(outcome: SearchOutcome): Promise<void> {
		const skipped = new Set(this.skipped.map((one) => one.id));
		this.asked = outcome.asked.filter((one) => !skipped.has(one.id));
		this.failed = outcome.failed;
		for (const message of outcome.messages) this.#app.originals.set(message.record, message);
		await this.#useSystems([...new Set(outcome.searched.map((one) => one.system))]);
		for (const { search, outcome: result } of newSearches(this.searched, outcome.searched)) {
			const id = randomId();
			await this.#view.run({ type: 'record-search', system: search.system, outcome: result, search: id }, [
				{ id, payload: { kind: 'search', ...search } },
			]);
		}
		this.searched = lastOfEach([...this.searched, ...outcome.searched], (one) => one);
		await this.#keep(outcome);
	}

	/** An export of a system shows that the shop uses it. */
	async #useSystems(found: readonly SystemId[]): Promise<void> {
		const { register } = this.#app;
		const more = found.filter((system) => !register.shop.systems.includes(system));
		if (more.length === 0) return;
		const facts = more.map((system) => ({ type: 'system-used' as const, system, used: true }));
		const stored = await register.record([{ stream: 'shop', facts }]);
		if (!stored.ok) this.#app.report(stored.failure);
	}

	async #keep({ found, searched }: SearchOutcome): Promise<void> {
		const read = searched.map((one) => one.sha256);
		await this.#view.replaceDossier((before) => mergeDossier(before, found, read));
	}
}
