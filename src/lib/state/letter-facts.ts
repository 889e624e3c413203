import type { Day } from '../core/day.ts';
import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import { isTouched } from '../core/redaction/cuts.ts';
import type { Request } from '../core/request.ts';
import { keptUntil } from '../core/retention.ts';
import type { Shop } from '../core/shop.ts';
import { clockOf } from '../core/views/clock-of.ts';
import { foundIn, holding, lastSearch } from '../core/views/work-in-systems.ts';
import { rightOf, type GroundId } from '../core/rights/index.ts';
import { letterFacts, type Kept, type LetterFacts, type LetterSystem, type Told } from '../letters/facts.ts';
import { SYSTEM_NAMES } from '../systems/names.ts';
import type { App } from './app.svelte.ts';
import { readDossier } from './dossier.ts';
import { feeOf, recipientOf } from './letter-addressee.ts';
import { asSender } from './letter-sender.ts';
import {
	automatedOf,
	backupsGoneOn,
	changesOf,
	enoughFor,
	liftingOf,
	objectionOf,
	portabilityOf,
} from './letter-effects.ts';
import type { RegisteredSystem } from './registered-system.ts';
import { linesOf, readSaid, saidOf, type Said } from './said-details.ts';

/** What a letter needs beside the facts of the request: the owner's words, read from their payloads. */
export type LetterPayloads = {
	shop: PayloadOf<'shop'> | null;
	subject: PayloadOf<'subject'> | null;
	bundle: PayloadOf<'bundle'> | null;
	dossier: PayloadOf<'dossier'> | null;
	/** Notes by the id under which a fact names them. */
	notes: ReadonlyMap<string, string>;
	/** What the steps of the checklist asked to be written down. */
	said: readonly Said[];
};

/** How the letter goes out, and from which shop, on which day. */
export type Dispatch = Pick<LetterFacts, 'byPost' | 'to'> & {
	/** The ZIP that is about to be made has a password. */
	readonly locked: boolean;
	readonly shop: Shop;
	/** What the register says of a system. */
	readonly entryOf: (system: SystemId) => RegisteredSystem;
	readonly today: Day;
	/** The system whose company the letter goes to; absent: it goes to the person. */
	readonly system?: SystemId | null;
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
		...Object.values(request.carriedOut).map((one) => one.note),
		request.restriction?.liftReason,
		request.fee?.reason,
	].filter((id) => typeof id === 'string');
	const notes = await Promise.all(
		named.map(async (id) => [id, (await register.read('note', id))?.text ?? ''] as const),
	);
	return {
		shop: register.known('shop', register.shop.described),
		subject: register.known('subject', request.subject),
		bundle: await register.read('bundle', request.bundle?.bundle),
		dossier: await readDossier(register, request),
		notes: new Map(notes),
		said: await readSaid(register, request),
	};
}

/** The ZIP as the letter tells of it; one with a password is told of before it is made, for the letter lies in it. */
function bundleOf(made: PayloadOf<'bundle'> | null, locked: boolean): LetterFacts['bundle'] {
	if (!made) return locked ? { files: 0, locked } : null;
	return { files: made.files.length, locked: locked || made.locked === true };
}

/** The facts from which both languages write every letter of a request. */
export function letterFactsOf(request: Request, payloads: LetterPayloads, dispatch: Dispatch): LetterFacts {
	const { shop, subject, bundle, dossier, notes, said } = payloads;
	const { today, entryOf } = dispatch;
	const { systems } = dispatch.shop;
	const explanation = noteAt(notes, request.decision?.reason);
	return letterFacts({
		shop: asSender(shop),
		person: { name: subject?.name ?? '', postalAddress: subject?.postalAddress ?? '' },
		representative: subject?.representative ?? null,
		right: request.right,
		receivedOn: request.receivedOn,
		writtenOn: today,
		answerBy: clockOf(request).workingDate,
		byPost: dispatch.byPost,
		to: dispatch.to,
		systems: systems.map((system) => letterSystem(request, system, entryOf(system))),
		otherRecipients: linesOf(said, 'other-recipients'),
		reasons: reasonsOf(request),
		explanation,
		bundle: bundleOf(bundle, dispatch.locked),
		othersRemoved: hasBlanks(dossier),
		fileKeptUntil: keptUntil(request, today),
		changes: changesOf(request, said),
		kept: keptOf(request, notes),
		erasedFrom: erasedFrom(request),
		backupsGoneOn: backupsGoneOn(said, dispatch.shop.backupOfferedOn, today),
		told: toldOf(request, notes, dispatch),
		stop: request.stop && { since: request.stop.since, scope: request.stop.scope },
		restriction: request.restriction && { since: request.restriction.since, covers: '' },
		lifting: liftingOf(request, (id) => noteAt(notes, id), today),
		portability: portabilityOf(said),
		objection: objectionOf(request, said, explanation, today),
		automated: automatedOf(said),
		consentFor: saidOf(said, 'consent-for'),
		withdrawnOn: request.withdrawnOn,
		extension: extensionOf(request, notes),
		question: questionOf(request, subject, notes),
		fee: feeOf(request, noteAt(notes, request.fee?.reason)),
		recipient: dispatch.system
			? recipientOf(
					request,
					{ system: dispatch.system, entry: entryOf(dispatch.system), today },
					{ subject, dossier },
				)
			: null,
	});
}

function letterSystem(request: Request, system: SystemId, entry: RegisteredSystem): LetterSystem {
	const { name, runBy, role, purposes, categories, keptFor, transfer } = entry;
	const searched = searchedIn(request, system);
	return { name, runBy, role, purposes, categories, keptFor, transfer, source: null, searched };
}

/** Where nobody searched, what was done there says whether it held anything. */
function searchedIn(request: Request, system: SystemId): LetterSystem['searched'] {
	const done = request.carriedOut[system];
	if (done) return done.result === 'nothing-held' ? 'nothing' : 'found';
	return HELD[lastSearch(request, system)?.outcome ?? 'not-applicable'];
}

/** A letter says where was searched; of what was not, the ZIP tells why. */
const HELD = {
	found: 'found',
	nothing: 'nothing',
	'no-longer-held': 'nothing',
	'not-searched': 'not-applicable',
	'not-applicable': 'not-applicable',
} as const;

/** The grounds; the explanation is one for all of them and follows them once. */
function reasonsOf(request: Request): LetterFacts['reasons'] {
	const { grounds } = rightOf(request.right);
	return (request.decision?.grounds ?? []).flatMap((id) => {
		const ground = grounds.find((one) => one.id === id);
		return ground ? [{ item: '', ground: ground.id, explanation: '' }] : [];
	});
}

function extensionOf(request: Request, notes: ReadonlyMap<string, string>): LetterFacts['extension'] {
	const extension = request.extensions.at(-1);
	if (!extension) return null;
	const { safeExtended, workingDate } = clockOf(request);
	const { ground, reason } = extension;
	return { until: safeExtended ?? workingDate, ground, reason: noteAt(notes, reason) };
}

function questionOf(
	request: Request,
	subject: PayloadOf<'subject'> | null,
	notes: ReadonlyMap<string, string>,
): LetterFacts['question'] {
	const question = request.questions.at(-1);
	if (!question) return null;
	return {
		about: question.about,
		askedOn: question.askedOn,
		reason: noteAt(notes, question.reason),
		enough: enoughFor(request, subject),
		closeOn: clockOf(request).workingDate,
	};
}

const keptOf = (request: Request, notes: ReadonlyMap<string, string>): Kept[] =>
	Object.values(request.carriedOut).flatMap((done) =>
		done.kept.map(({ what, ground, until }) => ({
			what,
			ground: ground as GroundId,
			until: until as Day | null,
			item: what === 'other' ? noteAt(notes, done.note) : '',
		})),
	);

const erasedFrom = (request: Request): string[] =>
	foundIn(request)
		.filter((system) => ['done', 'kept-in-part'].includes(request.carriedOut[system]?.result ?? ''))
		.map((system) => SYSTEM_NAMES[system]);

/** Who was told, and who still will be: the answer may go out first (law.md N-03). */
function toldOf(
	request: Request,
	notes: ReadonlyMap<string, string>,
	{ shop: { systems }, entryOf }: Dispatch,
): Told[] {
	if (rightOf(request.right).tell === 'nobody') return [];
	return systems.flatMap((system): Told[] => {
		const told = request.recipients[system];
		const name = entryOf(system).runBy;
		if (told) return [{ name, state: told.state, on: told.on, reason: noteAt(notes, told.reason) }];
		if (!holding(request, systems).includes(system)) return [];
		return [{ name, state: 'to-come', on: request.receivedOn, reason: '' }];
	});
}

const hasBlanks = (dossier: PayloadOf<'dossier'> | null): boolean =>
	dossier?.records.some((one) => one.decision === 'in' && one.fields.some(isTouched)) ?? false;

const noteAt = (notes: ReadonlyMap<string, string>, id: string | null | undefined): string =>
	(id && notes.get(id)) || '';
