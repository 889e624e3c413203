import type { Day } from '../core/day.ts';
import type { Request } from '../core/request.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { LetterMoment } from '../letters/moments.ts';
import type { App } from './app.svelte.ts';
import { readDossier } from './dossier.ts';
import { readLetterPayloads } from './letter-facts.ts';

type Search = Request['searches'][number];
type Letter = PayloadOf<'letter'>;

/** What the printed dossier tells beside the facts of the request, read from their payloads. */
export type PrintedDossier = {
	/** Every search with what was read in its file; null where it was done by hand, with the reason if one was given. */
	readonly searches: readonly (Search & {
		readonly file: PayloadOf<'search'> | null;
		readonly reason: string;
	})[];
	readonly letters: readonly (Letter & {
		readonly id: string;
		readonly on: Day;
		readonly moment: LetterMoment;
	})[];
	/** The owner's explanation of the decision. */
	readonly explanation: string;
	/** How many records go along and how many stay out; null when nothing was found. */
	readonly records: { readonly included: number; readonly out: number } | null;
};

/** Reads what the dossier of a request is printed from. */
export async function readPrintedDossier(app: App, request: Request): Promise<PrintedDossier> {
	const { register } = app;
	const searches = request.searches.map(async (one) => ({
		...one,
		file: await register.read('search', one.search),
		reason: (await register.read('note', one.note))?.text ?? '',
	}));
	const letters = request.letters.map(async ({ letter, on }) => {
		const read = await register.read('letter', letter);
		return read && { ...read, id: letter, on, moment: read.moment as LetterMoment };
	});
	const { notes } = await readLetterPayloads(app, request);
	const dossier = await readDossier(register, request);
	const count = (decision: string) => dossier?.records.filter((one) => one.decision === decision).length ?? 0;
	return {
		searches: await Promise.all(searches),
		letters: (await Promise.all(letters)).filter((one) => one !== null),
		explanation: notes.get(request.decision?.reason ?? '') ?? '',
		records: dossier && { included: count('in'), out: count('out') },
	};
}
