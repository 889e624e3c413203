import { addsNothing, preview } from '../backups/preview.ts';
import type { ReadBackup } from '../backups/read-backup.ts';
import { payloadsNamed, type Book } from '../core/book.ts';
import { addDays } from '../core/day.ts';
import { withoutForks } from '../core/restore.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { randomId } from '../store/random.ts';
import type { Restored } from '../store/kept-restores.ts';
import type { StoreFailure } from '../store/store.ts';
import type { App } from './app.svelte.ts';

/** How long a restore can be undone, in days. */
const UNDO_DAYS = 30;

/** Why a backup does not stand in the book after all: what was read again afterwards was not what should be there. */
export type RestoreFailure = StoreFailure | { type: 'not-restored' };

/** Takes a checked backup in by union, reads the book again and compares: nothing goes, nobody erased comes back. */
export async function restoreBackup(app: App, backup: ReadBackup): Promise<Result<void, RestoreFailure>> {
	const { store } = app.register;
	const before = await store.readBook();
	if (!before.ok) return before;
	const incoming = withoutForks(before.value, backup.book);
	const { madeAt } = backup.manifest;
	const until = addDays(app.today, UNDO_DAYS);
	const merged = await store.merge(incoming, backup.payloads, {
		id: randomId(),
		madeAt,
		on: app.today,
		until,
	});
	if (!merged.ok) return merged;
	const isThere = await isTakenIn(app, incoming, backup);
	if (!isThere.ok) return isThere;
	await app.register.reread();
	return isThere.value ? ok(undefined) : fail({ type: 'not-restored' });
}

/** The restores that can still be undone, and undoing them. */
export class Restores {
	readonly #app: App;
	all = $state.raw<readonly Restored[]>([]);

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads them again. */
	async load(): Promise<void> {
		const read = await this.#app.register.store.readRestores(this.#app.today);
		if (read.ok) this.all = read.value;
	}

	/** Takes out what this restore added; `kept` requests stay, since they were worked on. */
	async undo(restored: Restored): Promise<Result<{ kept: number }, StoreFailure>> {
		const { register } = this.#app;
		const taken = await register.store.takeOut(restored.id);
		if (!taken.ok) return taken;
		await register.reread();
		await this.load();
		return taken;
	}
}

/** Whether taking it in again would add nothing, and every payload of it that is named here can be read. */
async function isTakenIn(
	app: App,
	incoming: Book,
	{ payloads }: ReadBackup,
): Promise<Result<boolean, StoreFailure>> {
	const { store } = app.register;
	const after = await store.readBook();
	if (!after.ok) return after;
	const named = payloadsNamed(after.value);
	const wanted = [...payloads.keys()].filter((id) => named.has(id));
	for (let at = 0; at < wanted.length; at += AT_ONCE) {
		const ids = wanted.slice(at, at + AT_ONCE);
		const read = await store.readPayloads(ids);
		if (!read.ok) return read;
		if (read.value.size < ids.length) return ok(false);
	}
	return ok(addsNothing(preview(after.value, incoming, 0)));
}

const AT_ONCE = 200;
