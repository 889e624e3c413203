import type { Dice } from './dice.ts';

/** A reader under test, and what inputs for it are made of. */
export type Reader = {
	/** Honest files to start from. */
	seeds(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
	/** Words that mean something to it. */
	readonly tokens: readonly string[];
	/** A file by the grammar of its form, honest or nearly so. */
	make(dice: Dice): Uint8Array;
	/** Changes an honest file from within where mere bytes would not get far; null: its bytes are changed. */
	readonly mutate?: (seed: Uint8Array, dice: Dice) => Promise<Uint8Array> | Uint8Array;
	/** Reads it to the end, and throws when an answer is not what the reader promises. */
	read(bytes: Uint8Array): Promise<void>;
};
