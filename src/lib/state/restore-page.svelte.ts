import { isFarAhead, preview, type Preview } from '../backups/preview.ts';
import type { ReadFailure } from '../backups/failure.ts';
import type { ReadBackup } from '../backups/read-backup.ts';
import { EMPTY_BOOK } from '../core/book.ts';
import { isExpired } from '../core/views/backup-standing.ts';
import type { App } from './app.svelte.ts';
import { openBackup } from './backups.ts';
import { noteChecked } from './listed-backups.ts';
import { restoreBackup, type RestoreFailure } from './restores.svelte.ts';

/** A backup that was read whole, and what putting it back would do. */
export type Looked = {
	readonly backup: ReadBackup;
	readonly preview: Preview;
	readonly isExpired: boolean;
	readonly isAhead: boolean;
	/** There is no book here yet: who was erased elsewhere cannot be known. */
	readonly isUnknowing: boolean;
	/** What it says cannot be trusted as it stands; that has to be read before it is put back. */
	readonly needsUnderstanding: boolean;
};

/** Looking at a backup file, which changes nothing, and putting it back. */
export class RestorePage {
	readonly #app: App;
	file = $state.raw<File | null>(null);
	passphrase = $state('');
	working = $state<'reading' | 'restoring' | null>(null);
	problem = $state.raw<ReadFailure['type'] | RestoreFailure['type'] | null>(null);
	looked = $state.raw<Looked | null>(null);
	understood = $state(false);

	constructor(app: App) {
		this.#app = app;
	}

	/** Takes another file; what was read of the former one is forgotten. */
	choose(file: File | null): void {
		this.file = file;
		this.looked = null;
		this.problem = null;
		this.understood = false;
	}

	/** Reads and checks the whole file, compares it with the book, and remembers that it was tested. */
	async read(): Promise<void> {
		if (!this.file) return;
		this.working = 'reading';
		this.problem = null;
		this.looked = null;
		const opened = await openBackup(this.#app, this.file, this.passphrase);
		if (opened.ok) await this.#look(opened.value);
		else this.problem = opened.failure.type;
		this.working = null;
	}

	/** Puts back what was looked at; says whether it stands in the book now. */
	async restore(): Promise<boolean> {
		if (!this.looked) return false;
		this.working = 'restoring';
		const restored = await restoreBackup(this.#app, this.looked.backup);
		this.working = null;
		if (restored.ok) this.choose(null);
		else this.problem = restored.failure.type;
		return restored.ok;
	}

	async #look(backup: ReadBackup): Promise<void> {
		const { register, today, phase } = this.#app;
		const isHere = phase.type === 'ready';
		const book = await register.store.readBook();
		const seen = preview(book.ok ? book.value : EMPTY_BOOK, backup.book, Date.now());
		this.passphrase = '';
		this.looked = {
			backup,
			preview: seen,
			isExpired: isExpired(backup.manifest, today),
			isAhead: isFarAhead(seen),
			isUnknowing: !isHere,
			needsUnderstanding: seen.forks > 0 || isFarAhead(seen),
		};
		if (!isHere || seen.isOther) return;
		const { manifest } = backup;
		const noted = await noteChecked(this.#app, {
			manifest,
			sealed: await isSealed(this.file),
			tombstones: backup.book.tombstones,
		});
		if (!noted.ok) this.#app.report(noted.failure);
	}
}

/** A file of age begins with its name; a plain backup is a ZIP. */
async function isSealed(file: Blob | null): Promise<boolean> {
	return (await file?.slice(0, 3).text()) === 'age';
}
