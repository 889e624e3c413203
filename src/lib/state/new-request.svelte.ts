import { readDay, type Day } from '../core/day.ts';
import { decide } from '../core/decide.ts';
import type { CHANNELS } from '../core/fact.ts';
import { RIGHT_IDS, type Language, type RightId } from '../core/ids.ts';
import type { Intake } from '../core/intake.ts';
import type { Mail, MailFailure } from '../core/mail.ts';
import type { PayloadOf } from '../core/payload.ts';
import { policyOn } from '../core/policy-version.ts';
import type { Request } from '../core/request.ts';
import { promiseOn } from '../core/shop.ts';
import { awaitsAnswer } from '../core/views/outcome-of.ts';
import { personKey } from '../core/views/same-person.ts';
import { randomId } from '../store/random.ts';
import type { App } from './app.svelte.ts';
import type { Entry } from './register.svelte.ts';
import { subjectOf, type SubjectForm } from './subject-form.ts';

/** What the owner sees and changes before a request is in the book. */
export type RequestForm = SubjectForm & {
	rights: RightId[];
	receivedOn: string;
	channel: (typeof CHANNELS)[number];
	language: Language;
	text: string;
	scope: 'marketing' | 'all';
};

/** What is wrong with the form, by the sentence that says it. */
export type RequestProblems = Partial<Record<'rights' | 'name' | 'receivedOn', string>>;

/** Taking in a request: reading the mail, the proposal, the owner's corrections, and then the book. */
export class NewRequest {
	readonly #app: App;
	mail = $state.raw<Mail | null>(null);
	intake = $state.raw<Intake | null>(null);
	failure = $state.raw<MailFailure['type'] | null>(null);
	form = $state<RequestForm | null>(null);
	problems = $state.raw<RequestProblems>({});
	/** Whether a repeat of what still waits for its answer is kept with it, with the first receipt (law.md T-24). */
	asReminder = $state(true);
	/** Requests of this person on a chosen right that wait for their answer. */
	waiting: readonly Request[] = $derived.by(() => (this.form ? this.#waitingFor(this.form) : []));

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads a mail and proposes; a file that is none changes nothing. */
	async read(bytes: Uint8Array): Promise<void> {
		const [{ readMail }, { readRequest }] = await Promise.all([
			import('../formats/eml.ts'),
			import('../core/intake.ts'),
		]);
		const read = await readMail(bytes);
		this.failure = read.ok ? null : read.failure.type;
		if (!read.ok) return;
		const intake = readRequest(read.value);
		this.mail = read.value;
		this.intake = intake;
		this.form = proposed(read.value, intake);
	}

	/** Starts an empty form, for a request that came without a message. */
	byHand(): void {
		this.mail = null;
		this.intake = null;
		this.failure = null;
		this.form = { ...EMPTY, receivedOn: this.#app.today, language: this.#app.locale.language };
	}

	/** Back to the choice of a message; nothing is kept. */
	again(): void {
		this.form = null;
		this.mail = null;
		this.problems = {};
	}

	/** Puts one request for each right in the book, all at once; the ids, or null when something is missing. */
	async save(): Promise<string[] | null> {
		if (!this.form) return null;
		this.problems = this.#wrong(this.form);
		const receivedOn = readDay(this.form.receivedOn);
		if (Object.keys(this.problems).length > 0 || !receivedOn) return null;
		const entries = this.#entries(this.form, receivedOn);
		const stored = await this.#app.register.record(entries);
		if (!stored.ok) {
			this.#app.report(stored.failure);
			return null;
		}
		return entries.map((entry) => entry.stream.slice('request/'.length));
	}

	#waitingFor(form: RequestForm): Request[] {
		const { register } = this.#app;
		const person = personKey(subjectOf(form));
		if (!person) return [];
		return [...register.requests.values()].filter((request) => {
			const known = register.known('subject', request.subject);
			if (!form.rights.includes(request.right) || request.closedOn || !awaitsAnswer(request)) return false;
			return known !== null && personKey(known) === person && request.receivedOn <= form.receivedOn;
		});
	}

	#wrong(form: RequestForm): RequestProblems {
		const words = this.#app.words.fresh;
		const day = readDay(form.receivedOn);
		return {
			...(form.rights.length === 0 && { rights: words.needRight }),
			...(form.name.trim() === '' && { name: words.needName }),
			...(!day && { receivedOn: words.needDate }),
			...(day && day > this.#app.today && { receivedOn: words.futureDate }),
		};
	}

	#entries(form: RequestForm, receivedOn: Day): Entry[] {
		const { shop } = this.#app.register;
		const mailing = randomId();
		return RIGHT_IDS.filter((right) => form.rights.includes(right)).flatMap((right) => {
			// each request has payloads of its own: one can be erased without the other
			const subject = { id: randomId(), payload: subjectOf(form) };
			const text = messageOf(this.mail, form);
			const message = text ? { id: randomId(), payload: text } : null;
			const first = this.asReminder ? this.waiting.find((one) => one.right === right) : undefined;
			if (first) return [reminder(first, receivedOn, message)];
			const decided = decide(
				null,
				{
					type: 'receive',
					right,
					receivedOn,
					channel: form.channel,
					language: form.language,
					subject: subject.id,
					message: message?.id ?? null,
					mailing,
					promise: promiseOn(shop, receivedOn, right),
					policy: policyOn(shop, receivedOn)?.policy ?? null,
					scope: form.scope,
				},
				{
					today: this.#app.today,
					systems: shop.systems,
					knownAddressAnswers: false,
					undecidedRecords: 0,
					blankedFields: 0,
					beside: [],
				},
			);
			if (!decided.ok) return [];
			const payloads = message ? [subject, message] : [subject];
			return [{ stream: `request/${randomId()}`, facts: decided.value, payloads } as const];
		});
	}
}

const reminder = (
	{ id }: Request,
	on: Day,
	message: { id: string; payload: PayloadOf<'mail'> } | null,
): Entry => ({
	stream: `request/${id}`,
	facts: [{ type: 'reminder-received', on, message: message?.id ?? null }],
	payloads: message ? [message] : [],
});

const EMPTY: RequestForm = {
	rights: [],
	name: '',
	email: '',
	askedFrom: '',
	postalAddress: '',
	phone: '',
	representative: '',
	receivedOn: '',
	channel: 'phone',
	language: 'nl',
	text: '',
	scope: 'all',
};

function proposed(mail: Mail, intake: Intake): RequestForm {
	return {
		...EMPTY,
		rights: [...intake.rights],
		name: intake.person?.name ?? '',
		email: intake.person?.address ?? '',
		askedFrom: intake.requester?.address ?? '',
		representative: intake.represented ? (intake.requester?.name ?? '') : '',
		receivedOn: intake.countsFrom ?? '',
		channel: 'email',
		language: intake.language,
		text: messageAt(mail, intake.path).text,
	};
}

/** The message that speaks: the mail itself, or one that came in it as an attachment. */
export const messageAt = (mail: Mail, path: readonly number[]): Mail =>
	path.reduce((outer, index) => outer.attachments[index]?.message ?? outer, mail);

function messageOf(mail: Mail | null, form: RequestForm): PayloadOf<'mail'> | null {
	if (!mail && form.text.trim() === '') return null;
	return {
		kind: 'mail',
		from: mail?.from ? `${mail.from.name} <${mail.from.address}>`.trim() : '',
		subject: mail?.subject ?? '',
		sentAt: mail?.sentAt ?? null,
		receivedAt: mail?.receivedAt ?? null,
		text: form.text,
		attachments: (mail?.attachments ?? []).map(({ name, mediaType, bytes }) => ({
			name: name ?? '',
			mediaType,
			bytes,
		})),
	};
}
