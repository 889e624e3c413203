import type { StreamId } from '../../src/lib/core/fact.ts';
import { fail, ok, type Result } from '../../src/lib/core/result.ts';
import { nl } from '../../src/lib/i18n/nl.ts';
import type { App } from '../../src/lib/state/app.svelte.ts';
import { Register } from '../../src/lib/state/register.svelte.ts';
import type { Store, StoredPayload, StoreFailure, Write } from '../../src/lib/store/store.ts';

/** A store that keeps in memory; it can be made to keep nothing, and each answer takes a moment. */
class MemoryStore {
	readonly #payloads = new Map<string, StoredPayload>();
	/** How many writes are refused from now on. */
	refusals = 0;
	/** Called between the beginning and the end of each write. */
	meanwhile: () => void = () => undefined;
	readonly erased: StreamId[] = [];

	subscribe = () => () => undefined;

	async append(writes: readonly Write[]): Promise<Result<void, StoreFailure>> {
		await new Promise((resolve) => setTimeout(resolve));
		this.meanwhile();
		if (this.refusals > 0) {
			this.refusals -= 1;
			return fail({ type: 'quota' });
		}
		for (const { id, payload } of writes.flatMap(({ payloads }) => payloads)) this.#payloads.set(id, payload);
		return ok(undefined);
	}

	async readPayload(id: string): Promise<Result<StoredPayload | null, StoreFailure>> {
		await new Promise((resolve) => setTimeout(resolve));
		return ok(this.#payloads.get(id) ?? null);
	}

	async erase(streams: readonly StreamId[]): Promise<Result<{ swept: boolean }, StoreFailure>> {
		this.erased.push(...streams);
		return ok({ swept: true });
	}
}

/** The app without a browser: a real register over a store in memory, and what was said to the owner. */
export function memoryApp(today = '2026-11-22') {
	const store = new MemoryStore();
	const said: string[] = [];
	const undo: (() => void)[] = [];
	const say = (text: string, action: { run: () => void } | null = null) => {
		said.push(text);
		if (action) undo.push(action.run);
	};
	const register = new Register(store as unknown as Store);
	const report = ({ type }: StoreFailure) => said.push(type);
	const app = {
		register,
		today,
		words: nl,
		locale: { language: 'nl' },
		notices: { say },
		report,
		originals: new Map(),
	};
	return { app: app as unknown as App, register, store, said, undo };
}

/** Puts a request for access by mail in the book, and gives its id. */
export async function receive(app: App, right: 'access' | 'erasure' = 'access'): Promise<string> {
	const { NewRequest } = await import('../../src/lib/state/new-request.svelte.ts');
	const draft = new NewRequest(app);
	draft.byHand();
	Object.assign(draft.form!, { rights: [right], name: 'Anna Smit', email: 'anna@example.com' });
	const [id] = (await draft.save())!;
	return id!;
}
