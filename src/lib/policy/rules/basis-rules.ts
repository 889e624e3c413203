import { anyOf } from '../any-of.ts';
import { IMPLIED_CONSENT } from './consent-rules.ts';
import { missingWhen, says, saying, type Policy, type TextRule } from './rule.ts';

/** What data is used for, and on which legal basis. */
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
		rule: 'C-05',
		defect: 'interest-missing',
		article: '13(1)(d)',
		broken: (policy) => missingWhen(lacksInterest(policy)),
	},
	{
		rule: 'C-14',
		defect: 'any-purpose',
		article: '13(3)',
		broken: (policy) => saying(policy, ANY_PURPOSE, LIMITED),
	},
];

const PURPOSE = anyOf(
	/\bom\b.{2,100}\bte\b/,
	/\bvoor (?:het |de |een |uw |je |onze )?(?:\w{1,30} ){0,2}(?:bestelling|levering|bezorging|overeenkomst|nieuwsbrief|betaling|administratie|boekhouding|afhandel|verzend|contact|doel|klantenservice)/,
	/\bdoel(?:en|einden)?\b|waarvoor|zodat/,
	/\b(?:in order )?to (?:process|deliver|ship|send|handle|fulfil|perform|pay|answer|contact|provide|prevent|keep|carry|improve|run)\b/,
	/\bpurposes?\b|\bso that\b/,
	/\bfor (?:the |your |our )?(?:delivery|order|payment|newsletter|invoic|shipping|administration|accounting)/,
);

/** Any word of why something is used, taken apart from the person's own rights. */
const USE = anyOf(
	/(?:gebruik|verwerk|nodig|vragen|bewaren|\buse|\busing|process|\bneed|\bask for|keep).{0,100}\b(?:voor|om|bij|vanwege|omdat|wegens|for|to|because|under|so)\b/,
	/(?:voor|om|for|to)\b.{0,80}(?:gebruik|verwerk|nodig|\buse|process|\bneed)|(?:rechts)?grond/,
	/(?:legal|lawful) basis/,
);

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

/** The contract with whoever works for the shop is no basis for what it does with its customers. */
const PROCESSOR_CONTRACT =
	/(?:overeenkomst|contract|agreement) (?:die|that|which)? ?(?:wij|we) (?:\S+ )?(?:met|with) (?:hen|hun|deze|dit|dat|them|this|these|that)\b|(?:overeenkomst|contract|agreement) (?:met|with) (?:hen|hun|deze (?:partij|partijen|leverancier|bedrijven)|them|these (?:parties|companies))\b|(?:ver|be)werkersovereenkomst\w{0,30}|(?:data )?process(?:ing|or) (?:agreement|contract)s?/g;

const BASES: readonly (readonly [Basis, RegExp])[] = [
	[
		'contract',
		anyOf(
			/(?:uitvoer|nakom|sluiten|sluit|aangaan|totstandkom|nodig|noodzakelijk|grond|basis|vanwege|wegens|omdat|krachtens|perform|fulfil|necessary|\bneed|\bunder\b|because|based on|conclude|execut|enter|honou?r|carry out).{0,80}\b(?:koop|aankoop|verkoop)?(?:overeenkomst|contract|agreement)/,
			/\b(?:koop|kopen|koopt|bestel|lever|buy|order|purchase|deliver)\w{0,30}\b.{0,80}\b(?:overeenkomst|contract|agreement)/,
			/\b(?:overeenkomst|contract|agreement)\b.{0,80}\b(?:koop|kopen|koopt|bestel|buy|order|purchase)/,
			/(?:overeenkomst|contract|agreement) (?:\w{1,30} ){0,4}(?:uit te voeren|uitvoeren|uitgevoerd|na te komen|nakomen|te sluiten|sluiten|aan te gaan|te kunnen)/,
			/(?:overeenkomst|contract|agreement|koop) (?:die (?:u|je|wij|we) .{0,30}sluit|met (?:u|je|jou)\b|with you)/,
		),
	],
	[
		'law',
		anyOf(
			/wettelijke? (?:plicht|verplicht|bewaarplicht|grondslag|eis|bewaartermijn)/,
			/fiscale? (?:bewaar)?(?:plicht|verplicht)|bewaarplicht/,
			/\bwet(?:geving)? (?:\w{1,30} ){0,3}(?:verplicht|schrijft|eist|dwingt|vereist|vraagt)/,
			/belasting(?:wet|dienst) (?:\w{1,30} ){0,2}(?:verplicht|eist|schrijft|vraagt)/,
			/(?:verplicht|moeten|eisen?) .{0,40}(?:van|door|volgens|op grond van) de (?:belasting|fiscale )?(?:wet|dienst|fiscus)/,
			/legal (?:obligation|dut(?:y|ies)|requirement)/,
			/\blaw (?:\w{1,30} ){0,2}(?:oblig|requir|tells|demand|prescrib|forces|says we)/,
			/(?:required|obliged) by (?:\w{1,30} ){0,2}law|statutory (?:duty|obligation|retention)/,
			/comply with (?:\w{1,30} ){0,2}(?:law|legal)/,
		),
	],
	[
		'consent',
		anyOf(
			/(?:\bmet\b|op basis van|\bna\b|alleen|uitsluitend|grond|gegeven|geeft|gaf|vragen|gevraagd|zonder|expliciete|uitdrukkelijke|toestemming:).{0,40}toestemming/,
			/toestemming (?:van (?:u|jou)|gegeven|geeft|vragen|:)|^toestemming\b/,
			/(?:with|based on|on the basis of|your|given|only if|explicit|freely|: ?).{0,20}\bconsent/,
			/\bconsent\b.{0,10}$|\bopt-?in\b/,
			/(?:wie|als u|als je) (?:\w{1,30} )?zich (?:\w{1,30} )?(?:aanmeldt|inschrijft|opgeeft)/,
			/only if you (?:said|say|sign|opt|agree|tick)/,
		),
	],
	[
		'interest',
		anyOf(
			/(?:gerechtvaardigde?n?|legitieme?|zwaarwegende?) belang|legitimate interest/,
			/\b(?:ons|mijn|our|my) (?:eigen |own )?(?:belang|interest)\b|een belang (?:bij|om)|er belang bij/,
		),
	],
	['named', /\bart(?:ikel|icle|\.)? ?6\b|rechtsgrond|grondslag|(?:legal|lawful) (?:bas[ie]s|ground)/],
];

/** The interest is needed where something rests on it: visitors logged, fraud fought, and no other basis given there. */
function lacksInterest(policy: Policy): boolean {
	const bases = basesOf(policy);
	if (bases.has('interest')) return !says(policy, NAMED_INTEREST);
	return saying(policy, RESTS_ON_INTEREST, NOT_ON_INTEREST).some(
		({ under }) => !/toestemming|consent/.test(under),
	);
}

const NAMED_INTEREST = anyOf(
	/(?:belang(?:en)?|interests?)\b.{0,12}(?:\bom\b|\bbij\b|namelijk|:|\(|\bin\b|\bis\b|\bto\b|\bof\b|\bvan\b|\bbestaat|,|-|rust)/,
	/(?:fraud|veilig|beveilig|misbruik|verbeter|bescherm|market|reclame|secur|abuse|improv|protect|safe|vragen|questions|statisti|klantenservice|contact).{0,140}(?:belang|interest)/,
	/(?:belang|interest).{0,140}(?:fraud|veilig|beveilig|misbruik|verbeter|bescherm|market|reclame|secur|abuse|improv|protect|safe|vragen|questions|statisti|contact)/,
);

const RESTS_ON_INTEREST = anyOf(
	/(?:\bip-?adres|\bip address|serverlog|logbestand|server log|log ?files?|inlogpoging|browser|besturingssysteem|operating system).{0,160}(?:verbeter|beveilig|veilig|misbruik|fraude|\bbeter\b|improv|secur|abuse|fraud|protect)/,
	/(?:fraude|misbruik|fraud|abuse) (?:te )?(?:voorkom|tegen|opspo|bestrijd|prevent|detect)/,
	/(?:prevent|detect|tegengaan van|voorkomen van) (?:\w{1,30} )?(?:fraud|abuse|misbruik)/,
	/\blog(?:gen)? (?:\w{1,30} )?ip/,
);

const NOT_ON_INTEREST = anyOf(
	/toestemming|consent|overeenkomst|contract|wettelijk|legal obligation/,
	/\b(?:geen|niet|nooit|not?|never)\b.{0,40}(?:\bip\b|ip-?adres|ip address)|geanonimiseerd|anonymi/,
);

const ANY_PURPOSE = anyOf(
	/(?:andere doel|elk doel|ieder doel|alle doel|any (?:other )?purpose|other purposes).{0,60}(?:gebruik|verwerk|inzet|\bus(?:e|ed|ing)\b|process)/,
	/\b(?:voor|for) (?:wat|whatever|anything|al wat|alles wat) (?:\S+ ){0,6}(?:ons|onze|us|our|we|wij)\b/,
	/(?:gebruik|verwerk|inzet|\bus(?:e|ed|ing)\b|process).{0,80}(?:andere doel|elk doel|ieder doel|alle doel|any (?:other )?purpose|other purposes|whatever purpose)/,
);

const LIMITED =
	/\b(?:niet|geen|nooit|not?|never|unless|tenzij|toestemming|eerst|vooraf|before|first|consent|inform\w{0,30}|alleen|only|andere doeleinden dan|compatible|verenigbaar|solely|uitsluitend)\b/;
