import type { Day } from '../core/day.ts';
import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { foundIn, lastSearch } from '../core/views/work-in-systems.ts';
import { rightOf, type GroundId } from '../core/rights/index.ts';
import { letterFacts, type Kept, type LetterFacts, type LetterSystem, type Told } from '../letters/facts.ts';
import { entryOf } from '../systems/entries.ts';
import type { App } from './app.svelte.ts';

/** What a letter needs beside the facts of the request: the owner's words, read from their payloads. */
export type LetterPayloads = {
	shop: PayloadOf<'shop'> | null;
	subject: PayloadOf<'subject'> | null;
	bundle: PayloadOf<'bundle'> | null;
	dossier: PayloadOf<'dossier'> | null;
	/** Notes by the id under which a fact names them. */
	notes: ReadonlyMap<string, string>;
};

/** Reads from the store what the letters of a request are made of. */
export async function readLetterPayloads(app: App, request: Request): Promise<LetterPayloads> {
	const { register } = app;
	const named = [
		request.decision?.reason,
		...request.questions.map((one) => one.reason),
		...request.extensions.map((one) => one.reason),
		...Object.values(request.recipients).map((one) => one.reason),
		...request.reopenings.map((one) => one.reason),
	].filter((id) => typeof id === 'string');
	const notes = await Promise.all(
		named.map(async (id) => [id, (await register.read('note', id))?.text ?? ''] as const),
	);
	return {
		shop: register.known('shop', register.shop.described),
		subject: register.known('subject', request.subject),
		bundle: await register.read('bundle', request.bundle?.bundle),
		dossier: await register.read('dossier', request.dossier),
		notes: new Map(notes),
	};
}

/** The facts from which both languages write every letter of a request. */
export function letterFactsOf(
	request: Request,
	payloads: LetterPayloads,
	systems: readonly SystemId[],
	today: Day,
): LetterFacts {
	const { shop, subject, bundle, dossier, notes } = payloads;
	const clock = clockOf(request);
	const extension = request.extensions.at(-1);
	const question = request.questions.at(-1);
	const { kind: _shop, ...ours } = shop ?? EMPTY_SHOP;
	return letterFacts({
		shop: ours,
		person: { name: subject?.name ?? '', postalAddress: subject?.postalAddress ?? '' },
		representative: subject?.representative ?? null,
		right: request.right,
		receivedOn: request.receivedOn,
		writtenOn: today,
		answerBy: clock.workingDate,
		systems: systems.map((system) => letterSystem(request, system)),
		reasons: reasonsOf(request, notes),
		bundle: bundle && { files: bundle.files.length, locked: false },
		othersRemoved: hasBlanks(dossier),
		kept: keptOf(request),
		erasedFrom: erasedFrom(request),
		told: toldOf(request, notes),
		stop: request.stop && { since: request.stop.since, scope: request.stop.scope },
		restriction: request.restriction && { since: request.restriction.since, covers: '' },
		withdrawnOn: request.withdrawnOn,
		objection: { weighing: noteAt(notes, request.decision?.reason), resumeOn: null },
		extension: extension
			? {
					until: clock.safeExtended ?? clock.workingDate,
					ground: extension.ground,
					reason: noteAt(notes, extension.reason),
				}
			: null,
		question: question
			? {
					about: question.about,
					askedOn: question.askedOn,
					reason: noteAt(notes, question.reason),
					enough: ['confirmed-by-known-address', 'customer-account', 'two-facts'],
					closeOn: clock.workingDate,
				}
			: null,
	});
}

const EMPTY_SHOP: PayloadOf<'shop'> = {
	kind: 'shop',
	name: '',
	owner: '',
	email: '',
	postalAddress: '',
	phone: '',
};

function letterSystem(request: Request, system: SystemId): LetterSystem {
	const { name, runBy, role, purposes, categories, keptFor, transfer } = entryOf(system);
	const searched = lastSearch(request, system)?.outcome ?? 'not-applicable';
	return { name, runBy, role, purposes, categories, keptFor, transfer, source: null, searched };
}

function reasonsOf(request: Request, notes: ReadonlyMap<string, string>): LetterFacts['reasons'] {
	const { grounds } = rightOf(request.right);
	return (request.decision?.grounds ?? []).flatMap((id) => {
		const ground = grounds.find((one) => one.id === id);
		const explanation = noteAt(notes, request.decision?.reason);
		return ground ? [{ item: '', source: ground.source, ground: ground.id, explanation }] : [];
	});
}

const keptOf = (request: Request): Kept[] =>
	Object.values(request.carriedOut)
		.flatMap((done) => done.kept)
		.map(({ what, ground, until }) => ({ what, ground: ground as GroundId, until: until as Day | null }));

const erasedFrom = (request: Request): string[] =>
	foundIn(request)
		.filter((system) => ['done', 'kept-in-part'].includes(request.carriedOut[system]?.result ?? ''))
		.map((system) => entryOf(system).name);

const toldOf = (request: Request, notes: ReadonlyMap<string, string>): Told[] =>
	Object.entries(request.recipients).map(([system, { state, on, reason }]) => ({
		name: entryOf(system as SystemId).runBy,
		state,
		on,
		reason: noteAt(notes, reason),
	}));

const hasBlanks = (dossier: PayloadOf<'dossier'> | null): boolean =>
	dossier?.records.some((one) => one.decision === 'in' && one.fields.some((field) => field.blanked)) ?? false;

const noteAt = (notes: ReadonlyMap<string, string>, id: string | null | undefined): string =>
	(id && notes.get(id)) || '';
