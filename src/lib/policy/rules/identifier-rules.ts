import { anyOf } from '../any-of.ts';
import { saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** Claims that something which points at a person is no personal data (art. 4(1), recital 30 AVG). */
export const identifierRules: readonly TextRule[] = [
	{
		rule: 'P-03',
		defect: 'identifier-not-personal',
		article: '4(1)',
		broken: (policy) => notPersonal(policy).filter((sentence) => !isAboutCookies(policy, sentence)),
	},
	{
		rule: 'P-04',
		defect: 'cookie-not-personal',
		article: '4(1)',
		broken: (policy) => notPersonal(policy).filter((sentence) => isAboutCookies(policy, sentence)),
	},
];

const notPersonal = (policy: Policy) => [
	...new Set([
		...saying(policy, NOT_PERSONAL, OTHER_CLAIM).filter(({ plain }) =>
			NOT_PERSONAL.test(plain.replace(AUTHORITY, '')),
		),
		...saying(policy, NOT_TRACEABLE).filter(
			(sentence) =>
				IDENTIFIER.test(withBefore(sentence)) &&
				(HASHED.test(sentence.plain) || !MADE_ANONYMOUS.test(sentence.plain)),
		),
	]),
];

/** By its own words; where these name no subject, by those before it, or by its heading. */
function isAboutCookies(policy: Policy, sentence: Policy['document']['sentences'][number]): boolean {
	if (/cookie|pixel/.test(sentence.plain)) return true;
	if (/\bip\b|ip-?adres/.test(sentence.plain)) return false;
	const before = withBefore(sentence);
	return /cookie/.test(before) || (sentence.section.topic === 'cookies' && !/\bip\b|ip-?adres/.test(before));
}

/** Its name holds the word that is looked for. */
const AUTHORITY = /autoriteit ?persoonsgegevens/g;
const PERSONAL =
	'(?:persoonsgegeven|persoonlijke? (?:gegeven|informatie|data)|personal data|personal information|personally identif|information about a person|informatie over een persoon|gegevens over (?:een persoon|personen|u)|data about (?:a person|people|you))';
const NOT_PERSONAL = new RegExp(
	[
		`\\b(?:is|zijn|vormt|vormen|bevat|bevatten|betreft|betreffen|gelden|geldt|telt|tellen|heet|heten|noemen|behoort|behoren|beschouwen|zien (?:wij|we))\\b.{0,50}\\b(?:geen|niet|nooit)\\b.{0,30}${PERSONAL}`,
		`\\b(?:geen|niet)\\b.{0,25}${PERSONAL}\\w{0,30}\\b.{0,40}\\b(?:zijn|is|bevat|bevatten|vormen|betreft|worden (?:daarbij|hierbij|hiermee) (?:niet|geen))\\b`,
		`${PERSONAL}\\w{0,30}\\b.{0,30}\\b(?:komen|komt|spelen|worden|zijn|gaan)\\b.{0,25}\\b(?:niet|geen)\\b.{0,25}\\b(?:te pas|bij betrokken|rol|in het spel|om\\b)`,
		`\\b(?:is|are|does|do|isn't|aren't|contains?|constitutes?|considered?|counts?|regarded?|treat\\w{0,30}|qualif\\w{1,30})\\b.{0,40}(?:\\b(?:not?|never|none)\\b|n't).{0,30}${PERSONAL}`,
		`\\b(?:gaat|gaan) .{0,15}\\b(?:niet|geen)\\b.{0,8}\\bom\\b.{0,15}${PERSONAL}`,
		`(?:cookie|pixel|logbestand|\\blogs?\\b|log files?|ip-?adres|ip address)\\w{0,30}\\b.{0,60}\\b(?:slaan|slaat|verzamel\\w{0,30}|verwerk\\w{0,30}|bewaren|store|collect|hold|record|save|keep)s?\\b.{0,20}\\b(?:geen|no|not)\\b.{0,15}${PERSONAL}`,
		`(?:\\bip\\b|ip-?adres|ip address|cookie|nummer|number).{0,100}\\b(?:is|zijn|are)\\b.{0,20}\\b(?:niet persoonlijk|not personal)\\b`,
		`\\b(?:isn't|aren't|is not|are not|not|no) (?:\\w{1,30} ){0,4}${PERSONAL}`,
		`\\b(?:nothing|niets) (?:about|over) (?:a person|persons|people|anyone|you|u\\b|een persoon|personen|wie u bent)`,
		`\\bval(?:t|len) .{0,20}(?:niet onder|buiten) (?:de |het )?(?:avg|begrip|privacywet|persoonsgegevens)|\\b(?:not covered by|not subject to|outside|falls? outside) (?:the )?(?:gdpr|privacy laws?|data protection)`,
	].join('|'),
);
/** Claims that are true: no special categories, no sale, no children, data that was really made anonymous, no data at all. */
const OTHER_CLAIM = anyOf(
	/bijzondere|gevoelige|special categor|sensitive|kinderen|minderjarig|children|minors/,
	/verko(?:op|pen|cht)|\bsell|\bsold|\bshare|\bdelen\b|gedeeld|verstrek|doorgegeven/,
	/meer persoonsgegevens|more personal|andere persoonsgegevens|other personal|onnodig|unnecessar/,
	/\bvragen (?:wij|we)\b|overleden|deceased|rechtspersoon|legal persons|zonder (?:uw |je )?toestemming/,
	/without (?:your )?consent|geaggregeerd|aggregate|geanonimiseerd|anonymi[sz]ed|samengevoegd/,
	/(?:bewaren|bewaar) (?:wij|we|ik) (?:\S+ ){0,3}geen\b|\bwe (?:keep|store|retain) no\b|derde landen/,
	/third countr|worden .{0,20}(?:verzonden|gestuurd)|buiten de(?! (?:avg|privacy))|outside(?! (?:the )?(?:gdpr|privacy|data protection))|in (?:de )?(?:url|onderwerp)/,
	/transfer|publi|anders dan|other than|tenzij|unless/,
);

const NOT_TRACEABLE = anyOf(
	/(?:\b(?:niet|nooit|onmogelijk|geen|never|cannot|can't|not|impossible)\b|n't).{0,40}(?:herleid|herleidbaar|terug te voeren|te koppelen|te identificeren|identificeerbaar|traced?\b|traceable|linked|identif|tied)/,
	/\bonherleidbaar|\buntraceable/,
);
const IDENTIFIER = anyOf(
	/\bip\b|ip-?adres|ip address|cookie|nummer|\bid\b|\bids\b|identifier|kenmerk|apparaat|device|browser/,
	/klantcode|hash|versleuteld|pseudonie?m/,
);
/** A hash or a code still points at one person, whatever it is called (WP216). */
const HASHED = /\bhash|versleuteld|encrypted|pseudoni?em|pseudonym/;
const MADE_ANONYMOUS = anyOf(
	/ingekort|afgekapt|gemaskeerd|geanonimiseer|anonimiser|laatste (?:cijfers|octet|deel)|verwijder/,
	/truncat|anonymi[sz]|mask|shorten|last octet|remov|geaggregeer|aggregat|niet meer herleid/,
	/samengevoegd|als wij u niet|if we cannot identify|kunnen (?:wij|we) u niet|we cannot identify you/,
);
