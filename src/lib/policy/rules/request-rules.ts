import { anyOf } from '../any-of.ts';
import type { Sentence } from '../document/sentences.ts';
import { COMPLEX, durationsIn, longestDays, OF_THE_WHOLE } from '../promises/durations.ts';
import { saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** What a policy asks of whoever makes a request: time, money, papers, a form. */
export const requestRules: readonly TextRule[] = [
	{
		rule: 'P-15',
		defect: 'term-too-long',
		article: '12(3)',
		broken: ({ terms }) =>
			terms.terms
				.filter(({ term }) => longestDays(term) > 31 || (term.unit === 'month' && term.value > 1))
				.map((one) => one.sentence),
	},
	{
		rule: 'P-15',
		defect: 'extension-too-long',
		article: '12(3)',
		broken: (policy) => extensionTooLong(policy),
	},
	{
		rule: 'P-15',
		defect: 'fee',
		article: '12(5)',
		broken: (policy) =>
			saying(policy, MONEY).filter(
				(sentence) => asksMoney(sentence.plain) && isAboutRequest(policy, sentence),
			),
	},
	{
		rule: 'P-15',
		defect: 'identity-copy',
		article: '12(6), 5(1)(c)',
		broken: (policy) =>
			[...saying(policy, IDENTITY_COPY, NOT_DEMANDED), ...saying(policy, NO_COPY_NO_ANSWER)].filter(
				(sentence) => isAboutRequest(policy, sentence),
			),
	},
	{
		rule: 'P-15',
		defect: 'form-demanded',
		article: '12(2)',
		broken: (policy) =>
			saying(
				policy,
				ONLY_THIS_FORM,
				/\b(?:antwoorden|sturen|reageren) (?:wij|we|ik)\b|\bwe (?:answer|reply|send)/,
			).filter((sentence) => isAboutRequest(policy, sentence)),
	},
];

/** Two further months at most, or three from the receipt. */
const extensionTooLong = (policy: Policy) =>
	saying(policy, EXTENDED, /(?:nooit|niet|not|never|no) (?:langer|longer)\b(?! dan| than)/).filter(
		(sentence) =>
			(policy.ofRights(sentence) || isAboutRequest(policy, sentence)) &&
			durationsIn(sentence.plain).some(
				(time) => longestDays(time) > (isOfTheWhole(sentence.plain, time.at) ? THREE_MONTHS : TWO_MONTHS),
			),
	);

/** In days, of the longest months. */
const TWO_MONTHS = 62;
const THREE_MONTHS = 93;

const EXTENDED = anyOf(
	/verleng|\bprolong|\bextend|\bextension|\berbij\b|bij (?:komen|nemen|krijgen)|\bextra\b|\bfurther\b|additional|\blanger\b|\blonger\b/,
	COMPLEX,
	OF_THE_WHOLE,
);

/** "Extended to three months", "complex requests take three months": the whole, not what is added to it. */
const isOfTheWhole = (words: string, at: number): boolean =>
	OF_THE_WHOLE.test(words) || (TO_THE_WHOLE.test(words.slice(0, at)) && !ADDED.test(words));

const TO_THE_WHOLE = anyOf(/\b(?:tot|to|totaal|total)\b.{0,20}$/, COMPLEX);
const ADDED =
	/\b(?:nog eens|nog|extra|verdere|further|additional|another|more|erbij)\b|bij (?:komen|nemen|krijgen)|verlengd? .{0,30}\bmet\b|extend\w{0,30} .{0,30}\bby\b/;

const isAboutRequest = (policy: Policy, sentence: Sentence): boolean =>
	['rights', 'right'].includes(sentence.section.topic ?? '') ||
	REQUEST.test(withBefore(sentence)) ||
	REQUEST.test(sentence.under);

const REQUEST = anyOf(
	/verzoek|inzage|opvra|\brecht(?:en)? op|\brequests?\b|\bright (?:of|to)\b|your rights|uw rechten/,
	/aanvraag|kopie van uw gegevens|copy of your (?:data|details|information)/,
);

const MONEY = anyOf(
	/(?:€|\beuros?\b|\beur\b) ?\d|\d ?(?:€|euros?\b|eur\b)|(?:administratie|verwerkings|behandel)kosten/,
	/\bin rekening\b|\bfee\b|\bcharge[sd]?\b/,
	/(?:tegen|vragen|brengen|rekenen) .{0,30}(?:vergoeding|betaling|kosten)/,
	/\bcosts? (?:you )?(?:€|\d|money)|vergoeding (?:van|vragen)/,
	/kost(?:en)? (?:dit|dat|u|een|het) .{0,20}(?:€|euro|\d)/,
);

/** Free of charge the first time only is a fee all the same. */
const asksMoney = (words: string): boolean =>
	!FREE_OR_LAWFUL.test(
		/\b(?:daarna|vervolgens|after that|then|thereafter|volgende?|next|subsequent|ieder ander|every other|any other)\b/.test(
			words,
		)
			? words.replace(/\b(?:gratis|kosteloos|free)\b/, '')
			: words,
	);

const FREE_OR_LAWFUL = anyOf(
	/\b(?:geen|niets|nooit|gratis|kosteloos|zonder kosten|free|no (?:fee|charge|cost)|nothing|never|not charge|without charge|n't)\b/,
	/kennelijk|buitensporig|ongegrond|excessie|manifest|excessive|unfounded|repetitive|herhaalde/,
	/(?:extra|bijkomende|verdere|tweede|meerdere|additional|further|extra|second) (?:kopie|exempla|cop)/,
	/retour|verzendkost|shipping|bezorgkost|werkelijke kosten|actual costs/,
);

const IDENTITY_COPY = anyOf(
	/(?:kopie|afschrift|scan|foto|cop(?:y|ies)|photo).{0,40}(?:paspoort(?!foto|nummer)|identiteitsbewijs|identiteitskaart|\bid-?(?:kaart|bewijs)?\b|legitimatie|rijbewijs|passport|identity (?:card|document)|\bid\b|proof of identity|driv(?:ing|er'?s) licen[cs]e|identification)/,
	/(?:paspoort|identiteitsbewijs|legitimatiebewijs|passport).{0,30}(?:meesturen|mee te sturen|bijvoegen|toevoegen|sturen|attach|enclose|send|upload)/,
);

const NOT_DEMANDED = anyOf(
	/\b(?:nooit|geen|niet|never|not|no|n't)\b|twijfel|doubt/,
	/\b(?:kan|kunnen|may|might|can|could)\b.{0,25}\b(?:vragen|verzoeken|ask|request|require)\b/,
	/\b(?:may|might) be asked|\bmogelijk\b|indien nodig|if (?:necessary|needed|we)|als (?:wij|we|ik)/,
	/wanneer (?:wij|we)|alleen als|only if|laatste middel|last resort/,
);

const NO_COPY_NO_ANSWER =
	/\b(?:zonder|without)\b.{0,20}(?:kopie|scan|copy).{0,80}\b(?:niet|geen|not|no|nothing)\b/;

const ONLY_THIS_FORM = anyOf(
	/\b(?:moet|dient|moeten|dienen|must|have to)\b.{0,60}(?:schriftelijk|per post|per brief|in writing|by post)/,
	/\b(?:e-?)?mails?\b.{0,40}(?:niet (?:in behandeling|geaccepteerd)|nemen (?:wij|we) niet|not (?:accepted|handled|considered))/,
	/\b(?:alleen|uitsluitend|enkel|slechts|only|solely|exclusively)\b.{0,60}(?:schriftelijk|aangetekend|per (?:brief|post)|via (?:het|dit|ons) formulier|in writing|by (?:registered )?(?:post|letter|mail)|registered letter|(?:using|through|via) (?:the|this|our) (?:online )?form)/,
	/(?:aangetekende (?:brief|post)|registered (?:letter|post|mail))/,
	/\b(?:moet|dient|moeten|dienen|must|have to|shall)\b.{0,50}\b(?:met|via|op|on|using|with|via|through)\b (?:ons|onze|het|dit|our|the|this) (?:\S+ )?(?:\S*formulier|forms?)\b/,
);
