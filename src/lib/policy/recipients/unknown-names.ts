import { anyOf } from '../any-of.ts';
import { plain } from '../document/plain.ts';
import type { Sentence } from '../document/sentences.ts';

/** Names of companies that nobody told the app about, recognised by what a sentence says of them. */
export function unknownNames(sentence: Sentence, shop: string | null): readonly string[] {
	const { text, kind } = sentence;
	const names: string[] = [];
	if (kind === 'item' && RECIPIENTS.test(sentence.under)) {
		const first = LEADING.exec(text)?.groups?.name;
		if (first) names.push(first);
	}
	if (kind === 'row' && RECIPIENTS.test(sentence.section.path)) {
		const first = LEADING.exec(text.replace(/^[^|:]{1,40}: /, ''))?.groups?.name;
		if (first) names.push(first);
	}
	const cell = kind === 'row' ? CELL.exec(text)?.groups?.names : undefined;
	if (cell) names.push(...[...cell.matchAll(NAME)].map((match) => match[0]));
	const doer = DOES.exec(text)?.groups?.name;
	if (doer && WORK.test(sentence.plain)) names.push(doer);
	if (WORK.test(sentence.plain) || RECIPIENTS.test(sentence.section.path)) {
		for (const match of text.matchAll(THROUGH)) names.push(match.groups!.name!);
	}
	return names.map((name) => name.trim()).filter((name) => isName(name, shop));
}

const WORD = "[\\p{Lu}][\\p{L}\\d&.'-]{0,40}[\\p{L}\\d]";
const NAME_WORDS = `${WORD}(?: (?:B\\.V\\.|BV|Inc\\.?|Ltd\\.?|GmbH|${WORD})){0,2}`;
const NAME = new RegExp(`(?<![\\p{L}\\d])${NAME_WORDS}`, 'gu');
const LEADING = new RegExp(`^(?<name>${NAME_WORDS})(?= ?(?:$|[:,;(|-]|\\.$|voor |for |\\())`, 'u');
const CELL =
	/(?:^|\| )(?:ontvangers?|partij(?:en)?|wie|verwerkers?|recipients?|who|processors?|shared with|part(?:y|ies)|gedeeld met): (?<names>[^|]{2,200})/iu;
const DOES = new RegExp(
	`^(?<name>${NAME_WORDS}) (?:verzorgt|bezorgt|levert|verwerkt|beheert|host|verstuurt|regelt|doet|bewaart|handles|delivers|hosts|sends|processes|stores|runs|holds|takes|manages|keeps)\\b`,
	'u',
);
const THROUGH = new RegExp(
	`(?<![\\p{L}\\d])(?:via|met|door|bij|aan|by|through|with|using|from|to|at|van) (?:het bedrijf |de firma |the company )?(?<name>${NAME_WORDS})`,
	'gu',
);

/** Work that a shop hands to somebody else. */
const WORK =
	/\b(?:bezorg|betal|verstuur|versturen|verzend|hosting|gehost|boekhoud|nieuwsbrie|draait|software|pakket|mailprogramma|servers?|gebouwd|accountant|factur|deliver|payment|hosted|newsletter|bookkeep|parcel|ship|accounting|carrier|invoic)/;
const RECIPIENTS = anyOf(
	/ontvang|(?:who|wie) .{0,40}(?:process|verwerk)|delen|derden|verwerkers|partners/,
	/wie .{0,40}(?:krijg|zie|ontvang)|met wie|samenwerk|partijen|bedrijven|recipient|third part/,
	/shar(?:e|ing)|processor|who (?:else )?(?:see|get|receive)|companies|providers|suppliers/,
	/dienstverleners|leveranciers/,
);

const isName = (name: string, shop: string | null): boolean =>
	name.length > 2 &&
	name.length < 50 &&
	!(shop && plain(shop).startsWith(plain(name))) &&
	!NO_NAME.test(plain(name));

/** Words with a capital that are no company: places, laws, authorities, months, and what starts a sentence. */
const NO_NAME =
	/^(?:avg|gdpr|uavg|eu|eer|eea|eru|vs|us|usa|uk|ip|btw|kvk|iban|bsn|ssl|tls|https?|url|pdf|csv|nederland\w{0,30}|netherlands|dutch|belgie|canada|frankrijk|france|ierland|zweden|sweden|polen|poland|spanje|spain|italie|italy|litouwen|lithuania|finland|denemarken|denmark|luxemburg|luxembourg|zwitserland|switzerland|china|india|israel|amsterdam|belgisch\w{0,30}|europ\w{0,30}|verenigde|united|amerika\w{0,30}|ierland|duitsland|ireland|germany|autoriteit\w{0,30}|ap|belastingdienst|politie|justitie|kamer|chamber|tax|data|privacy\w{0,30}|standaard\w{0,30}|standard|art\w{0,30}|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|wij|we|u|uw|je|jouw|ik|de|het|een|deze|dit|dat|onze|ons|our|your|you|the|this|these|that|all|alle|als|if|bij|voor|met|onder|naam|adres\w{0,30}|e-?mail\w{0,30}|telefoon\w{0,30}|bank|post|postbus|klant\w{0,30}|customer\w{0,30}|order\w{0,30}|bestel\w{0,30}|betal\w{0,30}|payment\w{0,30}|factu\w{0,30}|invoice\w{0,30}|levering|verzend\w{0,30}|bezorg\w{0,30}|deliver\w{0,30}|ship\w{0,30}|nieuwsbrie\w{0,30}|newsletter\w{0,30}|website\w{0,30}|web\w{0,30}|hosting\w{0,30}|boekhoud\w{0,30}|account\w{0,30}|administrat\w{0,30}|cookies?|google|internet|software\w{0,30}|derden|third|recht\w{0,30}|right\w{0,30}|commissie|commission|rechter|court|vervoerder\w{0,30}|carrier\w{0,30}|provider\w{0,30}|partners?|overheid\w{0,30}|verwerker\w{0,30}|processor\w{0,30}|wettelijk\w{0,30}|legal|toestemming|consent|gerechtvaardigd\w{0,30}|legitimate|u\.s|eu-us|eu-u\.s|christmas|kerst|pasen|geen|none|no|everyone|iedereen|nobody|niemand|aan|via|door|ook|verder|daarnaast|soms|in|op|van|over|meer|marketing\w{0,30}|systemen|systems|medewerkers|employees|leveranciers|suppliers|banken|banks|beoordel\w{0,30}|reviews?|statistie\w{0,30}|analytics|analyse|social|sociale|beveiliging|security|uitvoering|performance|waarom|waarvoor|hoe|wat|wie|welke|how|what|who|why|when|wanneer)\b/;
