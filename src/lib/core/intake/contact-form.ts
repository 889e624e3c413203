import { isBlank, type Line } from './lines.ts';
import type { Message } from './message.ts';
import { isSameHouse } from './message.ts';
import { fold } from './tokens.ts';

/** What somebody filled in on a form of the site. */
export type Form = {
	readonly name: string | null;
	readonly address: string | null;
	/** Answers that say what the message is about: a subject, a kind of question. */
	readonly topics: readonly Line[];
	readonly message: readonly Line[];
};

/** Reads the mail of a contact form; null when a person wrote the mail. */
export function formIn(message: Message): Form | null {
	const fields = fieldsIn(message.lines);
	const one = (kind: Kind) => fields.find((field) => field.kind === kind && valueOf(field) !== '');
	const robot = isRobot(message);
	const written =
		one('message') !== undefined && (one('name') ?? one('email') ?? one('last-name')) !== undefined;
	const known = one('email') !== undefined && (one('name') ?? one('last-name')) !== undefined;
	if (!written && !(robot && (known || message.replyTo))) return null;
	const topics = fields.filter(({ kind }) => kind === 'subject').flatMap(({ values }) => values);
	const messages = fields.filter(({ kind }) => kind === 'message').flatMap(({ values }) => values);
	return {
		name: nameFrom(fields) ?? (message.replyTo?.name || null),
		address: addressOf(one('email'))?.toLowerCase() ?? message.replyTo?.address ?? null,
		topics,
		message: messages.length > 0 ? messages : besideFields(message.lines, fields),
	};
}

type Kind = 'name' | 'first-name' | 'infix' | 'last-name' | 'email' | 'message' | 'subject' | 'other';
type Field = { readonly kind: Kind; readonly at: number; values: Line[] };

const LABELS: Readonly<Record<Exclude<Kind, never>, string>> = {
	name: 'naam|volledige naam|voor en achternaam|naam klant|klantnaam|naam afzender|contactpersoon|name|full name|first and last name|customer name|customer|sender|van|from|afzender|klant',
	'first-name': 'voornaam|first name|firstname|forename|given name',
	infix: 'tussenvoegsel|tussenvoegsels|infix',
	'last-name': 'achternaam|last name|lastname|surname|family name|familienaam',
	email:
		'e mail|email|mail|e mailadres|emailadres|mailadres|e mail adres|email adres|e mail address|email address|reply to|antwoordadres|e mailadres klant',
	message:
		'bericht|vraag|vraag of opmerking|vraag opmerking|opmerking|opmerkingen|vragen|toelichting|tekst|inhoud|omschrijving|message|message body|body|comment|comments|question|questions|enquiry|inquiry|description|verzoek|request|hulp nodig bij|how can we help|waarmee kunnen we helpen|waar kunnen we mee helpen',
	subject:
		'onderwerp|betreft|soort vraag|soort verzoek|type|type vraag|type verzoek|reden|reden van contact|categorie|afdeling|subject|topic|category|reason|department|request type|type of request|regarding|waar gaat uw vraag over|waar gaat je vraag over',
	other:
		'telefoon|telefoonnummer|telefoon nummer|mobiel|tel|phone|phone number|telephone|mobile|bedrijf|bedrijfsnaam|company|organisatie|adres|straat|address|postcode|plaats|woonplaats|city|land|country|bestelnummer|ordernummer|order number|order|order id|klantnummer|customer number|datum|date|tijd|time|ip|ip adres|ip address|website|url|pagina|page|page url|verzonden op|submitted on|submitted|user agent|browser|formulier|form|form name|taal|language|nieuwsbrief|newsletter|akkoord|privacyverklaring|privacy|bijlage|attachment|ingevuld op|referentie|reference|herkomst|source|gender|aanhef',
};

const KINDS: ReadonlyMap<string, Kind> = new Map(
	Object.entries(LABELS).flatMap(([kind, names]) =>
		names.split('|').map((name) => [name, kind as Kind] as const),
	),
);

const ADDRESSED = /^(?:uw|jouw|je|your|the|de|het)\s/;

/** "I agree to the privacy policy: Yes" is a tick and no message. */
const TICK = /^.{3,250}[?:]\s*(?:ja|nee|yes|no|akkoord|agreed|true|on|aan|checked|aangevinkt|✓|✔|☑)\s*$/i;

/** The kind of field that a line opens, and where its value begins; null for other lines. */
function labelOf(line: Line): { kind: Kind; value: Line } | null {
	const mark = /^[\s*_>•-]{0,6}([^:=\t|]{1,45}?)[*_]{0,2}\s?[:=\t|][*_\s:|]{0,4}/.exec(line.text);
	const label = mark?.[1] ?? (line.text.length <= 45 ? line.text : '');
	const kind = KINDS.get(plainLabel(label)) ?? (TICK.test(line.text) ? 'other' : undefined);
	if (!kind) return null;
	const from = mark ? mark[0].length : line.text.length;
	return { kind, value: { text: line.text.slice(from), start: line.start + from } };
}

const plainLabel = (label: string): string =>
	fold(label.replace(/\([^)]{0,40}\)/g, ''))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(ADDRESSED, '')
		.trim();

/** What forms print below the answers. */
const FOOTER =
	/^\s*(?:--\s?$|-{3,}|_{3,}|={3,}|(?:dit|deze) (?:e-?mail|bericht|mail) (?:is|werd)|this (?:e-?mail|message) (?:was|is)|verzonden (?:via|vanaf|op|met)|sent (?:via|from|by)|powered by|ingezonden via)/i;

function fieldsIn(lines: readonly Line[]): Field[] {
	const fields: Field[] = [];
	let open: Field | null = null;
	for (const [at, line] of lines.entries()) {
		const label = labelOf(line);
		// in the message itself people write "adres: …", so only the other fields end it
		const startsNew =
			label && !(open?.kind === 'message' && open.values.length > 0 && label.kind === 'message');
		if (startsNew)
			fields.push((open = { kind: label.kind, at, values: isBlank(label.value) ? [] : [label.value] }));
		else if (FOOTER.test(line.text)) open = null;
		else if (open && goesOn(open, line)) open.values.push(line);
	}
	return fields;
}

/** A message goes on to the next label; any other value is one line, on that of its label or below it. */
const goesOn = (field: Field, line: Line): boolean =>
	field.kind === 'message' || (field.values.length === 0 && !isBlank(line));

const valueOf = (field: Field | undefined): string =>
	field?.values
		.map(({ text }) => text.trim())
		.join(' ')
		.trim() ?? '';

function nameFrom(fields: readonly Field[]): string | null {
	const one = (kind: Kind) => valueOf(fields.find((field) => field.kind === kind && valueOf(field) !== ''));
	const parts = [one('first-name'), one('infix'), one('last-name')].filter(Boolean).join(' ');
	const whole = one('name')
		.replace(/(?<!\s)\s*[<(].*$/, '')
		.trim();
	const name = parts.includes(' ') || whole === '' ? parts : whole;
	return name === '' || name.includes('@') ? null : name;
}

const addressOf = (field: Field | undefined): string | undefined =>
	/[^\s<>()[\],;:"]{1,64}@[\p{L}\p{N}.-]{1,190}/u.exec(valueOf(field))?.[0];

/** A form without a label for the message: whatever stands outside the fields. */
function besideFields(lines: readonly Line[], fields: readonly Field[]): Line[] {
	const taken = new Set(
		fields.flatMap(({ values, at }) => [...values.map(({ start }) => start), lines[at]?.start]),
	);
	return lines.filter((line) => !taken.has(line.start) && !labelOf(line) && !FOOTER.test(line.text));
}

/** An address that nobody reads, or the shop's own site writing in the name of a visitor. */
function isRobot({ from, replyTo, to }: Message): boolean {
	if (!from) return false;
	const local = from.address.split('@')[0] ?? '';
	if (/^(?:no-?_?reply|do-?not-?reply|niet-?beantwoorden|geen-?antwoord)/.test(local)) return true;
	const other = replyTo !== null && replyTo.address !== from.address;
	return other && (ROBOTS.test(local) || to.some((address) => isSameHouse(address, from)));
}

const ROBOTS =
	/^(?:.*formulier.*|.*form|forms|website|web|site|wordpress|mailer|mail|notifications?|notificaties?|notify|system|server|webmaster|apache|www-data|nobody)$/;
