import { askPersistence, readPersistence, storageEstimate, type Persistence } from '../store/persistence.ts';

/** What the browser promises about the book as a whole, and how much room it takes. */
export class Safety {
	/** Null before the browser was asked for what it answered earlier. */
	persistence = $state.raw<Persistence | null>(null);
	usageBytes = $state.raw<number | null>(null);
	/** The owner put the reminder of this sitting aside. */
	later = $state(false);

	/** Reads what the browser answered before. */
	async read(): Promise<void> {
		this.persistence = await readPersistence();
		this.usageBytes = (await storageEstimate())?.usageBytes ?? null;
	}

	/** Asks the browser to keep the book, inside a click. */
	async ask(): Promise<void> {
		this.persistence = await askPersistence();
		this.usageBytes = (await storageEstimate())?.usageBytes ?? null;
	}
}
