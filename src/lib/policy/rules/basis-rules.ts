import { missingWhen, says, saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** What data is used for, on which legal basis, and whether it must be given. */
export const basisRules: readonly TextRule[] = [
	{
		rule: 'C-03',
		defect: 'purposes-missing',
		article: '13(1)(c)',
		broken: (policy) => missingWhen(!says(policy, PURPOSE) && !says(policy, USE) && !hasBasis(policy)),
	},
	{
		rule: 'C-04',
		defect: 'basis-missing',
		article: '13(1)(c)',
		broken: (policy) => missingWhen(!hasBasis(policy)),
	},
	{
		rule: 'P-05',
		defect: 'basis-missing',
		article: '13(1)(c)',
		repeats: 'C-04',
		broken: (policy) => missingWhen(basesOf(policy).size === 0),
	},
	{
		rule: 'C-04',
		defect: 'consent-implied',
		article: '4(11), 7',
		broken: (policy) =>
			saying(policy, IMPLIED_CONSENT, NOT_IMPLIED).filter(({ plain }) => !/cookie/.test(plain)),
	},
	{
		rule: 'C-20',
		defect: 'consent-implied',
		article: '4(11), 7',
		broken: (policy) =>
			saying(policy, IMPLIED_CONSENT, NOT_IMPLIED).filter(({ plain }) => /cookie/.test(plain)),
	},
	{
		rule: 'C-05',
		defect: 'interest-missing',
		article: '13(1)(d)',
		broken: (policy) => missingWhen(lacksInterest(policy)),
	},
	{
		rule: 'C-12',
		defect: 'duty-to-give-missing',
		article: '13(2)(e)',
		broken: (policy) => missingWhen(!saysWhetherToGive(policy)),
	},
	{
		rule: 'C-14',
		defect: 'any-purpose',
		article: '13(3)',
		broken: (policy) => saying(policy, ANY_PURPOSE, LIMITED),
	},
	{
		rule: 'C-16',
		defect: 'categories-missing',
		article: '14(1)(d)',
		broken: (policy) => missingWhen(!namesCategories(policy)),
	},
	{
		rule: 'C-16',
		defect: 'citizen-number',
		article: 'UAVG 46(1)',
		broken: (policy) => saying(policy, CITIZEN_NUMBER, NO_CITIZEN_NUMBER),
	},
];

const PURPOSE =
	/\bom\b.{2,100}\bte\b|\bvoor (?:het |de |een |uw |je |onze )?(?:\w+ ){0,2}(?:bestelling|levering|bezorging|overeenkomst|nieuwsbrief|betaling|administratie|boekhouding|afhandel|verzend|contact|doel|klantenservice)|\bdoel(?:en|einden)?\b|waarvoor|zodat|\b(?:in order )?to (?:process|deliver|ship|send|handle|fulfil|perform|pay|answer|contact|provide|prevent|keep|carry|improve|run)\b|\bpurposes?\b|\bso that\b|\bfor (?:the |your |our )?(?:delivery|order|payment|newsletter|invoic|shipping|administration|accounting)/;

/** Any word of why something is used, taken apart from the person's own rights. */
const USE =
	/(?:gebruik|verwerk|nodig|vragen|bewaren|\buse|\busing|process|\bneed|\bask for|keep).{0,100}\b(?:voor|om|bij|vanwege|omdat|wegens|for|to|because|under|so)\b|(?:voor|om|for|to)\b.{0,80}(?:gebruik|verwerk|nodig|\buse|process|\bneed)|(?:rechts)?grond|(?:legal|lawful) basis/;

type Basis = 'contract' | 'law' | 'consent' | 'interest' | 'named';

/** The legal bases of art. 6(1) AVG that a policy gives, in whatever words. */
function basesOf(policy: Policy): ReadonlySet<Basis> {
	const found = new Set<Basis>();
	for (const sentence of policy.document.sentences) {
		if (IMPLIED_CONSENT.test(sentence.plain)) continue;
		const words = sentence.plain.replace(PROCESSOR_CONTRACT, ' ');
		const objecting = /bezwaar|\bobject(?:ion|ing)?\b|\boppose|oneens/.test(words);
		for (const [basis, pattern] of BASES) {
			// "you can object to use that rests on our interest" gives no basis by itself
			if (pattern.test(words) && !(objecting && basis === 'interest')) found.add(basis);
		}
	}
	return found;
}

/** The contract that carries the orders, or a basis called by its name, or two of the others. */
function hasBasis(policy: Policy): boolean {
	const bases = basesOf(policy);
	return bases.has('contract') || bases.size >= 2;
}

const PROCESSOR_CONTRACT =
	/(?:ver|be)werkersovereenkomst\w*|(?:data )?process(?:ing|or) (?:agreement|contract)s?/g;
const BASES: readonly (readonly [Basis, RegExp])[] = [
	[
		'contract',
		/(?:uitvoer|nakom|sluiten|sluit|aangaan|totstandkom|nodig|noodzakelijk|grond|basis|vanwege|wegens|omdat|krachtens|perform|fulfil|necessary|\bneed|\bunder\b|because|based on|conclude|execut|enter|honou?r|carry out).{0,80}\b(?:koop|aankoop|verkoop)?(?:overeenkomst|contract|agreement)|\b(?:koop|kopen|koopt|bestel|lever|buy|order|purchase|deliver)\w*\b.{0,80}\b(?:overeenkomst|contract|agreement)|\b(?:overeenkomst|contract|agreement)\b.{0,80}\b(?:koop|kopen|koopt|bestel|buy|order|purchase)|(?:overeenkomst|contract|agreement) (?:\w+ ){0,4}(?:uit te voeren|uitvoeren|uitgevoerd|na te komen|nakomen|te sluiten|sluiten|aan te gaan|te kunnen)|(?:overeenkomst|contract|agreement|koop) (?:die (?:u|je|wij|we) .{0,30}sluit|met (?:u|je|jou)\b|with you)/,
	],
	[
		'law',
		/wettelijke? (?:plicht|verplicht|bewaarplicht|grondslag|eis|bewaartermijn)|fiscale? (?:bewaar)?(?:plicht|verplicht)|bewaarplicht|\bwet(?:geving)? (?:\w+ ){0,3}(?:verplicht|schrijft|eist|dwingt|vereist|vraagt)|belasting(?:wet|dienst) (?:\w+ ){0,2}(?:verplicht|eist|schrijft|vraagt)|(?:verplicht|moeten|eisen?) .{0,40}(?:van|door|volgens|op grond van) de (?:belasting|fiscale )?(?:wet|dienst|fiscus)|legal (?:obligation|dut(?:y|ies)|requirement)|\blaw (?:\w+ ){0,2}(?:oblig|requir|tells|demand|prescrib|forces|says we)|(?:required|obliged) by (?:\w+ ){0,2}law|statutory (?:duty|obligation|retention)|comply with (?:\w+ ){0,2}(?:law|legal)/,
	],
	[
		'consent',
		/(?:\bmet\b|op basis van|\bna\b|alleen|uitsluitend|grond|gegeven|geeft|gaf|vragen|gevraagd|zonder|expliciete|uitdrukkelijke|toestemming:).{0,40}toestemming|toestemming (?:van (?:u|jou)|gegeven|geeft|vragen|:)|^toestemming\b|(?:with|based on|on the basis of|your|given|only if|explicit|freely|: ?).{0,20}\bconsent|\bconsent\b.{0,10}$|\bopt-?in\b|(?:wie|als u|als je) (?:\w+ )?zich (?:\w+ )?(?:aanmeldt|inschrijft|opgeeft)|only if you (?:said|say|sign|opt|agree|tick)/,
	],
	[
		'interest',
		/(?:gerechtvaardigde?n?|legitieme?|zwaarwegende?) belang|legitimate interest|\b(?:ons|mijn|our|my) (?:eigen |own )?(?:belang|interest)\b|een belang (?:bij|om)|er belang bij/,
	],
	['named', /\bart(?:ikel|icle|\.)? ?6\b|rechtsgrond|grondslag|(?:legal|lawful) (?:bas[ie]s|ground)/],
];

const IMPLIED_CONSENT =
	/(?:\b(?:door|wie|indien u|als u|als je|met (?:uw|je|het)|bij (?:het|een|elke|uw|je)|by|when (?:you )?|everyone who|everybody who|anyone who|all who|if you|whoever|customers who)\b).{0,60}\b(?:gebruik|gebruikt|gebruiken|bezoek|bezoekt|bezoeken|bestelt|bestellen|bestelling|plaatsen|aankoop|koopt|surft|surfen|rond te kijken|rondkijk\w*|look(?:s|ing)? around|us(?:e|es|ing)|visit(?:s|ing)?|plac(?:e|es|ing)|order(?:s|ing)?|continu(?:e|es|ing)|brows(?:e|es|ing)|access(?:es|ing)?|purchas(?:e|es|ing)|shop(?:s|ping)|b(?:uy|uys|uying|ought))\b.{0,100}(?:akkoord|toestemming|stemt .{0,40}\bin\b|instem|accepteert|aanvaardt|\bagrees?\b|consent|\bpermission|\baccepts?\b)|\b(?:met|door|by|with|through) (?:de|het|uw|je|een|your|the|a|any|elke) (?:aankoop|bestelling|gebruik|bezoek|purchase|order|use|visit)\b.{0,60}(?:toestemming|akkoord|consent|permission|agree)|\b(?:use|gebruik|visit|bezoek|purchase|aankoop)\b.{0,40}\b(?:means|betekent|implies|houdt in)\b.{0,60}(?:consent|agree|accept|akkoord|toestemming|permission)|\b(?:bestelt|koopt|bezoekt|gebruikt|winkelt) (?:u|je)\b.{0,60}(?:toestemming|akkoord|stemt .{0,30}\bin\b)|(?:stemt .{0,30}\bin\b|akkoord|toestemming|you (?:agree|consent|accept)).{0,40}\b(?:door|met|by|through)\b.{0,40}\b(?:bestell|kopen|koop|gebruik|bezoek|account|order|buy|visit|using|use|shop|brows)\w*|(?:vooraf aangevinkt|standaard aangevinkt|pre-?ticked|(?:automatisch|standaard) (?:aangemeld|ingeschreven|toestemming|opgenomen)|automatically (?:agree|consent|subscribed|added)|(?:automatisch|vanzelf|standaard|automatically|by default)\b.{0,40}(?:nieuwsbrie|newsletter|mailing|reclame|aanbieding|marketing)|(?:nieuwsbrie\w*|newsletters?|reclame|aanbiedingen|marketing)\b.{0,40}(?:automatisch|vanzelf|zonder dat u er ?om|automatically|by default)|deemed to (?:have )?(?:consent|agree|accept))/;
const NOT_IMPLIED =
	/\b(?:geen|niet|nooit|not|never|no|zonder|without|n't|aanvink\w*|vinkje|klik\w*|click\w*|tick\w*|cookiebalk|banner|zelf)\b.{0,60}(?:akkoord|toestemming|consent|agree|accept|instem)|algemene voorwaarden(?!.{0,40}privacy)|terms (?:and conditions|of service)(?!.{0,40}privacy)|(?:als u|indien u|als je|if you|wanneer u) (?:\w+ ){0,4}(?:toestemming|akkoord|consent|agree)/;

/** The interest is needed where something rests on it: visitors logged, fraud fought, and no other basis given there. */
function lacksInterest(policy: Policy): boolean {
	const bases = basesOf(policy);
	if (bases.has('interest')) return !says(policy, NAMED_INTEREST);
	return saying(policy, RESTS_ON_INTEREST, NOT_ON_INTEREST).some(
		({ under }) => !/toestemming|consent/.test(under),
	);
}

const NAMED_INTEREST =
	/(?:belang(?:en)?|interests?)\b.{0,12}(?:\bom\b|\bbij\b|namelijk|:|\(|\bin\b|\bis\b|\bto\b|\bof\b|\bvan\b|\bbestaat|,|-|rust)|(?:fraud|veilig|beveilig|misbruik|verbeter|bescherm|market|reclame|secur|abuse|improv|protect|safe|vragen|questions|statisti|klantenservice|contact).{0,140}(?:belang|interest)|(?:belang|interest).{0,140}(?:fraud|veilig|beveilig|misbruik|verbeter|bescherm|market|reclame|secur|abuse|improv|protect|safe|vragen|questions|statisti|contact)/;
const RESTS_ON_INTEREST =
	/(?:\bip-?adres|\bip address|serverlog|logbestand|server log|log ?files?|inlogpoging|browser|besturingssysteem|operating system).{0,160}(?:verbeter|beveilig|veilig|misbruik|fraude|\bbeter\b|improv|secur|abuse|fraud|protect)|(?:fraude|misbruik|fraud|abuse) (?:te )?(?:voorkom|tegen|opspo|bestrijd|prevent|detect)|(?:prevent|detect|tegengaan van|voorkomen van) (?:\w+ )?(?:fraud|abuse|misbruik)|\blog(?:gen)? (?:\w+ )?ip/;
const NOT_ON_INTEREST =
	/toestemming|consent|overeenkomst|contract|wettelijk|legal obligation|\b(?:geen|niet|nooit|not?|never)\b.{0,40}(?:\bip\b|ip-?adres|ip address)|geanonimiseerd|anonymi/;

const saysWhetherToGive = (policy: Policy): boolean =>
	policy.document.sentences.some((sentence) => CONSEQUENCE.test(withBefore(sentence))) ||
	says(
		policy,
		OBLIGED,
		/functionaris|\bdpo\b|protection officer|required by law|(?:wij|we) (?:are|zijn) (?:\w+ ){0,3}(?:verplicht|required|obliged)/,
	);

const CONSEQUENCE =
	/\b(?:not (?:providing|giving|sharing)|niet (?:verstrekken|opgeven|invullen|geven))\b.{0,90}\b(?:cannot|can't|unable|not be able|kunnen|kan|niet|geen)\b|\bif you\b.{0,60}\bwe (?:cannot|can't|are unable|will not be able)\b.{0,40}(?:send|ship|deliver|process|accept|fulfil|supply|order|contract)|(?:kunnen|kan) (?:wij|we|ik) (?:\S+ ){0,5}(?:niet|geen|niets|niks) (?:\S+ ){0,4}(?:leveren|sturen|versturen|bezorgen|verwerken|aannemen|uitvoeren)|\b(?:otherwise|or else|failure to|missing)\b.{0,90}\b(?:cannot|can't|unable|not be able|not possible)\b|\banders\b.{0,20}\b(?:kunnen|kan|lukt|gaat)\b.{0,60}\b(?:niet|geen)\b|\bzonder\b.{0,90}\b(?:kunnen|kunt|kun|kan|lukt|gaat|is|wordt)\b.{0,60}\b(?:niet|geen|niets|niks|onmogelijk)\b|\b(?:kunnen|kan)\b.{0,60}\b(?:niet|geen|niets|niks)\b.{0,60}\bzonder\b|\bzonder (?:\w+ ){1,4}(?:geen|niet)\b|\b(?:vult|invult|invullen|vul|geeft|geef|geven|opgeeft|opgeven|verstrekt|verstrekken|laat|wilt|wil|deelt|delen|aanlevert|aanleveren|achterlaat|ontbreken|ontbreekt|weigert|weigeren|achterwege|leeg)\b.{0,90}\b(?:kunnen|kunt|kun|kan|lukt|gaat|wordt|is|komt|volgt|krijgt)\b.{0,60}\b(?:niet|geen|niets|niks|onmogelijk)\b|\b(?:if|should|when|in case) (?:you|they)\b.{0,20}\b(?:do not|don't|choose not|do not wish|not wish|would rather not|prefer not|decline|refuse|leave|fail|withhold|are missing|rather not)\b.{0,140}\b(?:cannot|can't|can not|unable|not be able|may not|won't|will not|impossible|not be possible)\b|\b(?:cannot|can't|can not|unable|not able|impossible|won't)\b.{0,90}\b(?:without|unless you|if you (?:do not|don't))\b|\bwithout\b.{0,90}\b(?:cannot|can't|can not|unable|not able|impossible|not possible|no order|won't)\b/;
const OBLIGED =
	/(?:velden|fields|vakken|vakjes)\b.{0,40}\b(?:leeg|empty|blank|open)\b|\b(?:houdt het|gaat het|stopt het)\b.{0,15}\b(?:op|niet|daar)\b|(?:blanks?|empty fields?|incomplete).{0,40}(?:cannot|can't|not be)|(?:is|are) up to you\b|\b(?:mandatory|compulsory|obligatory)\b|\boptional\b(?!.{0,30}cookie)|(?:al het andere|de rest|overige gegevens|everything else|the rest) (?:is|zijn|are) (?:niet verplicht|vrij|optioneel|optional|voluntary)|\b(?:u|je|jij|klanten|men|niemand) (?:bent|ben|is|zijn) (?:\w+ ){0,4}(?:verplicht|vrij om)\b|\b(?:velden|naam|adres|gegevens)\b.{0,40}\b(?:is|zijn) (?:\w+ )?verplicht\b(?! te bewaren)|\b(?:verplichte|optionele) (?:velden|gegevens|informatie|onderdelen)|(?:verstrek|invul|opge|in te vullen|vermeld)\w* .{0,40}(?:is|zijn) (?:\w+ ){0,2}(?:verplicht|vrijwillig|optioneel|noodzakelijk|nodig|vereist)|contractuele (?:verplichting|voorwaarde|vereiste|eis)|wettelijke? vereiste|sterretje|asterisk|met een \*|(?:niet verplicht|optioneel|vrijwillig)\b|verplicht in te vullen|(?:contractual|statutory) requirement|\b(?:required|mandatory|compulsory|optional|obligatory|voluntary)\b.{0,20}\b(?:fields?|details?|to (?:order|provide|give))|(?:fields?|details|phone number|telephone number|providing|provision|giving)\b.{0,60}\b(?:is|are) (?:\w+ )?(?:required|mandatory|compulsory|optional|obligatory|voluntary|necessary)|you (?:are|do) not (?:have to|need to|required|obliged)|(?:obliged|required|have) to (?:provide|give) (?:us )?(?:your|this|these|the)|marked with/;

const ANY_PURPOSE =
	/(?:andere doel|elk doel|ieder doel|alle doel|any (?:other )?purpose|other purposes).{0,60}(?:gebruik|verwerk|inzet|\bus(?:e|ed|ing)\b|process)|(?:gebruik|verwerk|inzet|\bus(?:e|ed|ing)\b|process).{0,80}(?:andere doel|elk doel|ieder doel|alle doel|any (?:other )?purpose|other purposes|whatever purpose)/;
const LIMITED =
	/\b(?:niet|geen|nooit|not?|never|unless|tenzij|toestemming|eerst|vooraf|before|first|consent|inform\w*|alleen|only|andere doeleinden dan|compatible|verenigbaar|solely|uitsluitend)\b/;

const namesCategories = ({ document }: Policy): boolean => {
	const words = document.sentences
		.map(({ plain }) => plain)
		.join(' ')
		.slice(0, 200_000);
	return KINDS_OF_DATA.filter((kind) => kind.test(words)).length >= 2;
};

const KINDS_OF_DATA = [
	/\b(?:voor- en achter|voor|achter)?na(?:am|men)\b|\bnames?\b|\bnaw\b/,
	/\b(?:bezorg|aflever|woon|factuur)?adres(?:gegevens|sen)?\b|\b(?:delivery |postal |home )?address(?:es)?\b/,
	/e-?mail/,
	/telefoon|phone/,
	/rekening|betaalgegevens|\biban\b|payment (?:data|details)|bank/,
	/bestel|aankop|wat u koopt|\borders?\b|purchase|bought/,
	/ip-?adres|ip address/,
];

const CITIZEN_NUMBER = /\bbsn\b|burgerservicenummer|citizen service number/;
const NO_CITIZEN_NUMBER =
	/\b(?:geen|nooit|niet|not?|never|zonder|without|n't)\b|onleesbaar|zwart|afgeschermd|afscherm|doorhal|doorstre|mask|blank|cover|black|hide|weglak/;
