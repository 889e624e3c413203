import { readAddress } from '../core/email-address.ts';
import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Person } from '../core/people.ts';
import type { RunningSearch } from '../files/search-client.ts';
import type {
	AskedTable,
	SearchFile,
	SearchJob,
	SearchOutcome,
	SearchProgress,
} from '../files/search-job.ts';
import { randomId } from '../store/random.ts';
import { scriptUrl } from '../store/trusted-scripts.ts';
import { mergeDossier } from './dossier.ts';
import type { App } from './app.svelte.ts';
import type { Named, RequestPage } from './request-page.svelte.ts';

export type { AskedTable } from '../files/search-job.ts';

/** Searching the shop's exports for one person: files in, questions about columns, a dossier out. */
export class SearchPage {
	readonly #app: App;
	readonly #view: RequestPage;
	#running: RunningSearch | null = null;
	#startedAt = 0;
	/** The files of this sitting; they are read again when more is known, and never kept. */
	files = $state.raw<readonly SearchFile[]>([]);
	progress = $state.raw<SearchProgress | null>(null);
	secondsLeft = $state.raw<number | null>(null);
	asked = $state.raw<readonly AskedTable[]>([]);
	failed = $state.raw<SearchOutcome['failed']>([]);
	searched = $state.raw<readonly Omit<PayloadOf<'search'>, 'kind'>[]>([]);
	/** More to search by, one on each line, as typed. */
	extra = $state('');

	constructor(app: App, view: RequestPage) {
		this.#app = app;
		this.#view = view;
	}

	/** What is searched by, to be shown. */
	keys = $derived.by(() => Object.values(personOf(this.#view.subject, this.extra)).flat().map(shownKey));

	/** Reads which files were searched before. */
	async load(): Promise<void> {
		const { register } = this.#app;
		const searches = this.#view.request?.searches ?? [];
		const read = await Promise.all(searches.map((one) => register.read('search', one.search)));
		this.searched = read.filter((one) => one !== null);
	}

	/** Takes in more files and searches all of them: a later file may tell what to look for in an earlier one. */
	async add(files: readonly File[]): Promise<void> {
		this.files = [...this.files, ...files.map((file) => ({ id: randomId(), name: file.name, file }))];
		await this.run();
	}

	/** Searches all files again, from the first. */
	async run(): Promise<void> {
		this.cancel();
		const { startSearch } = await import('../files/search-client.ts');
		this.#startedAt = performance.now();
		this.#running = startSearch(this.#job(), scriptUrl, (progress) => this.#show(progress));
		this.progress = { name: '', bytes: 0, totalBytes: 0, records: 0, found: 0 };
		const outcome = await this.#running.done;
		this.progress = null;
		if (outcome) await this.#take(outcome);
		else this.#app.notices.say(this.#app.words.request.records.stopped);
	}

	/** Stops at once; nothing has changed. */
	cancel(): void {
		this.#running?.cancel();
		this.#running = null;
	}

	/** Remembers what the owner says of a table, and searches it. */
	async confirm(table: AskedTable, system: SystemId, columns: AskedTable['columns']): Promise<void> {
		const { fingerprint, kind } = table;
		const fact = { type: 'columns-confirmed' as const, fingerprint, system, kind, columns: [...columns] };
		const stored = await this.#app.register.record([{ stream: 'shop', facts: [fact] }]);
		if (!stored.ok) return this.#app.report(stored.failure);
		this.asked = this.asked.filter((one) => one.id !== table.id);
		if (this.asked.length === 0) await this.run();
	}

	/** Leaves a table out. */
	skip(table: AskedTable): void {
		this.asked = this.asked.filter((one) => one.id !== table.id);
		this.files = this.files.filter((file) => !table.id.startsWith(file.id));
	}

	#job(): SearchJob {
		const { register } = this.#app;
		const shop = register.known('shop', register.shop.described)?.email ?? '';
		return {
			files: this.files,
			person: personOf(this.#view.subject, this.extra),
			shop: shop === '' ? [] : [shop],
			inUse: register.shop.systems,
			mappings: register.shop.columns,
		};
	}

	#show(progress: SearchProgress): void {
		this.progress = progress;
		const seconds = (performance.now() - this.#startedAt) / 1000;
		const rest = progress.totalBytes - progress.bytes;
		this.secondsLeft =
			seconds < 3 || progress.bytes === 0 ? null : Math.ceil((seconds / progress.bytes) * rest);
	}

	/** Keeps what was found, and per file what was searched; files that were searched before count once. */
	async #take(outcome: SearchOutcome): Promise<void> {
		this.asked = outcome.asked;
		this.failed = outcome.failed;
		const before = new Set(this.searched.map((one) => one.sha256));
		for (const search of outcome.searched.filter((one) => !before.has(one.sha256))) {
			const named: Named = { id: randomId(), payload: { kind: 'search', ...search } };
			const found = search.found > 0 ? 'found' : 'nothing';
			await this.#view.run(
				{ type: 'record-search', system: search.system, outcome: found, search: named.id },
				[named],
			);
		}
		const now = new Set(outcome.searched.map((one) => one.sha256));
		this.searched = [...this.searched.filter((one) => !now.has(one.sha256)), ...outcome.searched];
		const dossier = mergeDossier(this.#view.dossier, outcome.found);
		if (dossier) await this.#view.saveDossier(dossier);
	}
}

/** What the owner knows of the person: the request's own data, and what she adds. */
function personOf(subject: PayloadOf<'subject'> | null, extra: string): Person {
	const lines = extra
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const more = (kind: (text: string) => boolean) => lines.filter(kind);
	const home = /\b(\d{4}\s?[A-Z]{2})\b/i.exec(subject?.postalAddress ?? '')?.[1];
	const number = /\b(\d+\s?[a-z]{0,3})\b/i.exec((subject?.postalAddress ?? '').replace(home ?? '', ''))?.[1];
	return {
		names: subject?.name ? [subject.name] : [],
		emails: [...new Set([subject?.email ?? '', ...more(isEmail)].filter(Boolean))],
		addresses: home && number ? [{ postcode: home, houseNumber: number }] : [],
		phones: [subject?.phone ?? '', ...more(isPhone)].filter(Boolean),
		ibans: more(isIban),
		orders: more((line) => !isEmail(line) && !isPhone(line) && !isIban(line)),
	};
}

const isEmail = (text: string) => readAddress(text) !== null;
const isPhone = (text: string) => /^\+?[\d\s()-]{9,}$/.test(text);
const isIban = (text: string) => /^[a-z]{2}\d{2}[a-z\d\s]{8,}$/i.test(text);

const shownKey = (key: string | { postcode: string; houseNumber: string }): string =>
	typeof key === 'string' ? key : `${key.postcode} ${key.houseNumber}`;
