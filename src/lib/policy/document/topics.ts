import { anyOf } from '../any-of.ts';
/** What a heading announces. The first group holds others, the second is one kind of recipient or purpose. */
export type Topic = (typeof WIDE)[number] | (typeof NARROW)[number];

const WIDE = [
	'rights',
	'complaint',
	'retention',
	'transfers',
	'security',
	'changes',
	'recipients',
	'purposes',
	'collected',
	'contact',
] as const;

const NARROW = [
	'right',
	'cookies',
	'mail',
	'payment',
	'reviews',
	'shipping',
	'books',
	'channels',
	'statistics',
	'authority',
	'automatic',
	'shop',
] as const;

/** What a heading announces, by its words (lower case, no accents); null when it is none of these. */
export const topicOf = (heading: string): Topic | null =>
	ORDER.find((topic) => WORDS[topic].test(heading)) ?? null;

/** Whether a topic stands at the top of a text. */
const isWide = (topic: Topic | null): boolean => WIDE.some((one) => one === topic);

/** Whether a heading has what only a part of something bigger has: no name of its own. */
export const isGeneral = (heading: string): boolean =>
	/^(?:in het )?(?:algemeen|algemene informatie|inleiding|overig|general|in general|introduction|other)$/.test(
		heading,
	);

/** Whether the first heading is known to announce a group that the second one is a part of. */
export function gathers(outer: Topic | null, inner: Topic | null): boolean {
	if (inner === 'right') return outer === 'rights';
	const group = outer === 'recipients' || outer === 'purposes' || outer === 'collected';
	return group && inner !== null && !isWide(inner);
}

/** Whether text under the second heading may belong to the first as well. */
export function holds(outer: Topic | null, inner: Topic | null): boolean {
	if (outer === inner || inner === null || gathers(outer, inner)) return true;
	return outer === null && !isWide(inner);
}

const WORDS: Record<Topic, RegExp> = {
	right:
		/^(?:(?:het |uw |je |your |the )?(?:recht (?:op|van|om)|right (?:of|to)) |inzage|correctie|rectifi|verbeter|wijzigen van|verwijder|vergeet|vergetel|wissen|beperk|overdra|dataportab|portab|bezwaar|access|correct|eras|delet|restrict|object)/,
	rights: anyOf(
		/\brechten\b|\brights\b|\binzien\b|\bverzoeken\b|\brequests\b|your choices/,
		/wat (?:kunt?|kan|mag) (?:u|je|jij|ik)\b|wat (?:u|je|jij|ik) .{0,12}(?:kunt?|kan|mag)\b/,
		/your (?:say|control|data, your)|in control|zeggenschap|what you (?:can|may)\b/,
		/what (?:you|i) can (?:ask|do)|what can (?:you|i) (?:ask|do|request|demand)/,
	),
	complaint:
		/klacht|klagen|complain|(?:on|niet )tevreden|not happy|unhappy|autoriteit persoonsgegevens|toezicht|supervis/,
	retention: /bewaar|bewaren|hoe ?lang|retention|how long|\bkeep|storage|opslagduur|opslagtermijn/,
	transfers: /buiten (?:de )?(?:eer|eu|europ)|doorgifte|transfer|international|derde landen/,
	security: /beveilig|veilig|security|safe\b|safety|bescherm|protect/,
	changes: /wijzig|aanpassing|verander|\bchang|updates?\b|versie|version/,
	recipients: anyOf(
		/delen\b|derden|ontvang|met wie|wie .{0,30}(?:krijg|zie|ontvang)|third part|shar(?:e|ing)\b|recipient/,
		/who (?:else )?(?:see|get|receive)|partners|verwerkers|processors|gegevens staan|samenwerk/,
	),
	purposes: anyOf(
		/\bdoel|waarom|waarvoor|grondslag|\bwhy\b|purpose|(?:legal|lawful) bas|what we (?:do|use)/,
		/wat (?:wij|we|ik) (?:doe|gebruik)/,
	),
	collected: anyOf(
		/welke (?:persoons)?gegevens|gegevens die|what (?:data|information|we collect)|persoonsgegevens/,
		/categorie|^uw gegevens$|^your data$/,
	),
	contact: anyOf(
		/contact|wie (?:zijn|is|wij|ben|we)\b|who (?:we are|is)|^over (?:ons|mij)|verantwoordelijk|controller/,
		/about us|bedrijfsgegevens|privacyvragen|^vragen|^questions/,
	),
	cookies: /cookie/,
	mail: /e-?mail|nieuwsbrie|newsletter|mailing|marketing/,
	payment: /betal|payment|afreken/,
	reviews: /beoordeling|review|ervaringen/,
	shipping: /verzend|bezorg|shipping|deliver|logistiek|pakket/,
	books: /factu|boekhoud|administratie|invoic|accounting|bookkeep/,
	channels: /verkoopkana|marktplaats|marketplace|sales channel/,
	statistics: /statistiek|bezoek|analytics|analyse|meten|visitor/,
	authority: /overheid|justitie|politie|authorit|government/,
	automatic: /automatis|robot|computer|algoritm|algorithm|geautomatiseerd|profiler|profiling|automated/,
	shop: /webwinkel|winkelsoftware|webshop|software|platform|hosting|website/,
};

/** Authorities, rights and complaints first: their headings often name another subject as well. */
const ORDER: readonly Topic[] = [...new Set<Topic>(['authority', 'right', ...WIDE, ...NARROW])];
