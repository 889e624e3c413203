import { anyOf } from '../any-of.ts';
import { spansWithin } from '../document/line.ts';
import type { Sentence } from '../document/sentences.ts';
import { missingWhen, says, saying, type Policy, type TextRule } from './rule.ts';

/** Who receives data, and from whom it comes. */
export const recipientRules: readonly TextRule[] = [
	{
		rule: 'C-06',
		defect: 'recipients-missing',
		article: '13(1)(e)',
		broken: (policy) => missingWhen(!namesRecipients(policy)),
	},
	{
		rule: 'P-08',
		defect: 'never-shared',
		article: '13(1)(e)',
		broken: (policy) => (hasRecipients(policy) ? neverShared(policy) : []),
	},
	{
		rule: 'C-17',
		defect: 'source-missing',
		article: '14(2)(f)',
		broken: (policy) => (says(policy, SOURCE) ? [] : marketplaces(policy)),
	},
];

const KINDS = anyOf(
	/betaalprovider|betaaldienst|betaalbedrijf|vervoerder|bezorg(?:er|dienst)|pakketdienst|postbedrijf/,
	/accountant|boekhoud(?:er|kantoor)|hosting|webhost|softwareleverancier|verwerkers?\b|leveranciers/,
	/dienstverleners|payment (?:provider|service|processor|company)|carrier|courier|accountant|bookkeeper/,
	/service providers?|suppliers|processors|delivery (?:company|service|partner)/,
	/(?:nobody|no one|niemand|met niemand) (?:else|anders)?/,
);

const hasRecipients = ({ recipients }: Policy) => recipients.length > 0;

/** A recipient by name or by kind; a kind that is still to be filled in does not count. */
const namesRecipients = (policy: Policy): boolean =>
	hasRecipients(policy) ||
	policy.document.sentences.some(
		(sentence) => KINDS.test(sentence.plain) && spansWithin(policy.placeholders, sentence).length === 0,
	);

/** Sentences that say nobody gets anything, without a limit that leaves room for the recipients named. */
const neverShared = (policy: Policy) =>
	saying(policy, NOBODY, ROOM).filter(
		(sentence) =>
			OF_DATA.test(sentence.plain) &&
			(!SALE.test(sentence.plain) || SHARE.test(sentence.plain)) &&
			!(BESIDES.test(sentence.plain) && followsRecipients(policy, sentence)),
	);

/** "Nobody else", after the list of those who do. */
const followsRecipients = ({ recipients }: Policy, { section, start }: Sentence): boolean =>
	recipients.some(({ sentences }) => sentences.some((one) => one.section === section && one.start < start));

const BESIDES =
	/\b(?:anders|verder|overig\w{0,30}|andere?|daarbuiten|else|other|others|otherwise|besides|beyond)\b/;

const SALE = /\b(?:verkoop|verkopen|verkocht|verhuur|verhandel|sell|sold|rent|trade)\w{0,30}\b/;

const SHARE =
	/\bdelen|gedeeld|verstrek|beschikking|doorg(?:ev|egev)|overhandig|\bshare|\bdisclos|\bavailable|\bpass(?:ed)?\b/;

/** About the data as a whole, not one kind of it. */
const OF_DATA =
	/(?:gegevens|\bdata|informatie|information|details)\b|\bniets\b|\bnothing\b|\banything\b|\biets\b/;

const OTHERS =
	'(?:derden|derde partijen|anderen|andere (?:partijen|bedrijven|organisaties|personen)|iemand anders|een ander\\b|een derde\\b|ander(?:e)? (?:bedrijf|partij|winkel)|wie dan ook|another (?:party|company|person)|buitenstaanders|third part(?:y|ies)|anyone(?: else)?|anybody(?: else)?|others|other (?:parties|companies|people)|outsiders|someone else)';

const GIVE =
	'\\b(?:gedeeld|delen|deel|doorgegeven|door(?: te)?geven|geven|verstrekt|verstrekken|verkocht|overgedragen|beschikbaar|ter beschikking|overhandig(?:d|en)|afgestaan|uitgewisseld|share|shared|sharing|disclos\\w{1,30}|pass(?:ed)?|giv(?:e|en)|provid\\w{1,30}|transfer\\w{0,30}|made available|mak(?:e|es|ing) (?:\\S+ ){0,3}available|hand(?:ed)?)';

const NONE =
	"(?:nooit|nimmer|niet|geen(?:szins)?|never|not|no|n't|neither|nothing|niets|in geen geval|under no circumstances)";

const NOBODY = new RegExp(
	[
		`\\b${NONE}\\b.{0,80}\\b${OTHERS}\\b.{0,60}${GIVE}`,
		`\\b${NONE}\\b.{0,60}${GIVE}.{0,60}\\b${OTHERS}\\b`,
		`${GIVE}.{0,60}\\b${NONE}\\b.{0,60}\\b${OTHERS}\\b`,
		`\\b${OTHERS}\\b.{0,60}\\b${NONE}\\b.{0,40}${GIVE}`,
		`\\b${OTHERS}\\b.{0,30}(?:krijgen|zien|ontvangen|get|see|receive)\\b.{0,40}\\b(?:nooit|niets|niet|never|nothing)\\b`,
		`${GIVE}.{0,50}\\b(?:met|aan|with|to) (?:niemand|nobody|no one|no-one)\\b|\\b(?:met|aan|with|to) (?:niemand|nobody|no one|no-one)\\b.{0,30}${GIVE}`,
		`\\bgeen (?:enkele )?(?:andere? )?(?:partij|bedrijf|derde|organisatie)\\b.{0,40}(?:krijgt|ontvangt|ziet)`,
		`\\b(?:alleen|uitsluitend|only) (?:voor|for) (?:ons|onszelf|us|ourselves)\\b`,
		`\\b(?:houden|houd|keep)\\b.{0,40}(?:voor (?:ons|mij)zelf|to (?:our|my)sel(?:ves|f))`,
		`\\b(?:niemand|nobody|no one|no-one|none|no third party)\\b.{0,60}(?:krijgt|ziet|ontvangt|heeft (?:inzage|toegang)|te zien|gets|sees|receives|has access|kan bij|komt bij|kan erbij|will (?:ever )?(?:see|get|receive)|can see)`,
		`\\b(?:never|not|nooit|niet)\\b.{0,20}(?:leaves?|verla(?:at|ten))\\b.{0,15}(?:\\bons\\b|onze|\\bour\\b|\\bus\\b|het bedrijf|de winkel|the (?:company|shop))`,
		`(?:verla(?:at|ten)) (?:ons|onze|het bedrijf|de winkel).{0,30}\\b(?:nooit|niet)\\b`,
		`\\b${NONE}\\b.{0,30}(?:\\bbij|reach(?:es)?|get to|in handen van|in the hands of) ${OTHERS}`,
		`\\b${OTHERS} (?:hebben|krijgen|have|get) (?:\\S+ )?(?:geen|no) (?:toegang|inzage|access)`,
		`(?:alleen|uitsluitend|enkel|only) (?:wij|ik|we|i|ons team) .{0,30}(?:toegang|inzage|zien|access|see)`,
		`(?:gegevens|data|details|information) (?:blijven|blijft|stay|stays|remain|remains) (?:altijd |always )?(?:bij ons(?! (?:opgeslagen|bewaard|staan))|binnen (?:ons|onze|het) bedrijf|with us|in-house|within our (?:company|shop))`,
	].join('|'),
);

/** Limits that a shop can keep to: the order, the law, consent, sale, advertising, other purposes, another place. */
const ROOM = anyOf(
	/^(?:deze|die|zij|de|these|those|they|our|onze)\b (?:\w{1,30} ){0,2}(?:mogen|mag|may|must|zullen)\b/,
	/\b(?:tenzij|behalve(?! (?:wij|ons|ik)(?:zelf)?\b)|anders dan|uitgezonderd|naast|(?:buiten|besides|beyond) (?:deze|die|hen|genoemde|bovenstaande|these|those|them|the)|(?:alleen|uitsluitend|enkel) (?:als|wanneer|indien|voor zover|aan|met|voor(?! (?:ons|mij)(?:zelf)?\b)|dan)|slechts|onnodig|zomaar|without|zonder|unless|except(?! (?:us|ourselves|me)\b)|other than|apart from|only (?:if|when|where|to|with|for(?! (?:us|ourselves|me)\b)|as)|unnecessar\w{1,30})\b(?!.{0,40}(?:boekhoud|administrat|accounting))/,
	/\bbuiten de (?:eer|eu|europ)|outside (?:of )?(?:the )?(?:eu|eea|europe)/,
	/(?:voor|om) .{0,30}(?:reclame|geld|commerci|marketing|eigen (?:doel|gebruik|reclame)|andere doel)/,
	/for .{0,30}(?:money|profit|marketing|advertis|commercial|own (?:purpose|use|advert)|other purpose)/,
	/(?:commerci[a-z]{1,20}|marketing|advertis\w{1,30}) (?:doel\w{0,30}|purposes?)/,
	/dan (?:hier|hieronder|hierboven|in deze|de genoemde|genoemd|noodzakelijk|nodig)/,
	/than (?:those|the ones|necessary|needed|listed|described|mentioned)|bijzondere persoonsgegevens/,
	/wachtwoord|password|onbevoegd|unauthori[sz]ed|\bzodat\b|\bso that\b|voorkomen|prevent/,
	/\b(?:deze|die|dit|these|those|this) (?!gegevens|persoonsgegevens|data|details|information)\w{1,30} (?:\w{1,30} )?(?:niet|not|nooit|never)/,
	/meer dan|more than|not all|niet (?:alle|allemaal)\b|andere gegevens|foto|ook niet|cookie/,
	/persoonlijk te identificeren|toestemming|consent|\bde wet\b|\blaw\b/,
);

const marketplaces = ({ recipients }: Policy) =>
	recipients
		.filter((one) => one.company?.use === 'marketplace')
		.flatMap((one) => one.sentences.slice(0, 1))
		.slice(0, 1);

const SOURCE = anyOf(
	/\b(?:van|via|from|through)\b.{0,80}\b(?:ontvang|krijg|receive|get|obtain)/,
	/(?:ontvang|ontvangen|krijg|krijgen|halen|kregen) (?:wij|we|ik)\b.{0,80}\b(?:van|via|uit)\b/,
	/\b(?:wij|we|ik) (?:ontvang|krijg)\w{0,30} .{0,80}\b(?:van|via|uit)\b|afkomstig|bereik(?:en|t) (?:ons|mij)/,
	/aan ons door|door aan ons|receives? .{0,80}\bfrom\b|obtain\w{0,30} .{0,60}\bfrom\b|\bcomes? from\b/,
	/reach(?:es)? us|pass(?:es)? .{0,30}(?:on )?to us|passes on|\bsource of\b|komen .{0,60}\bvan\b/,
	/\bgeeft\b.{0,60}\bdoor\b|stuurt ons|sends us|gives us/,
);
