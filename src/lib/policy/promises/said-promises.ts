import { PROMISE_IDS, type PromiseId } from '../../core/fact.ts';
import { anyOf } from '../any-of.ts';
import type { PolicyDocument } from '../document/read-document.ts';
import type { Sentence } from '../document/sentences.ts';
import type { OfRights } from './named-rights.ts';

/** A promise that a policy makes beside its term, and where. */
export type SaidPromise = { readonly promise: PromiseId; readonly quote: string };

/** The promises that the facts of a request can show to be kept or not; each with the first place that makes it. */
export function saidPromises(
	document: PolicyDocument,
	ofRights: OfRights,
	addressRule: { readonly quote: string } | null,
): readonly SaidPromise[] {
	return PROMISE_IDS.flatMap((promise) => {
		const { said, except, across } = SAID[promise];
		const sentence = document.sentences.find(
			(one) =>
				(said.test(one.plain) || (across && across.test(one.plain) && said.test(withBefore(one)))) &&
				!except?.test(one.plain) &&
				isOfRequest(one, ofRights),
		);
		const quote = sentence ? document.quote(sentence) : undefined;
		const found = promise === 'known-address' ? (addressRule?.quote ?? quote) : quote;
		return found === undefined ? [] : [{ promise, quote: found }];
	});
}

const withBefore = ({ before, plain }: Sentence) => `${before} ${plain}`;

const isOfRequest = (sentence: Sentence, ofRights: OfRights): boolean =>
	ofRights(sentence) || REQUEST.test(withBefore(sentence));

const REQUEST = /verzoek|aanvra|inzage|\brequest|\bask(?:s|ed|ing)? us\b/;

type Said = {
	readonly said: RegExp;
	/** Words with which the sentence says something else. */
	readonly except?: RegExp;
	/** Says it together with the sentence before, if the second one has these words. */
	readonly across?: RegExp;
};

const NEVER = /a^/;

const SAID: Readonly<Record<PromiseId, Said>> = {
	'known-address': { said: NEVER },
	'machine-readable': {
		said: anyOf(
			/machine-?\s?(?:leesbaar|leesbare|readable)|(?:door|voor) (?:een )?computers? .{0,20}(?:lezen|leesbaar)|computer can read/,
			/\b(?:gangbaar|gangbare|gestructureerd\w{0,30}|common(?:ly used)?|structured|standard)\b.{0,30}\b(?:bestand|formaat|vorm|file|format|form)/,
			/\b(?:csv|json|xml)\b|digitaal bestand|digital file/,
		),
	},
	'free-of-charge': {
		said: anyOf(
			/\b(?:gratis|kosteloos|free of charge|for free|(?:it|this) is free|without charge|no charge|no fee|at no cost)\b/,
			/\b(?:kost(?:en)? (?:u|je|het u|het je)? ?(?:verder )?niets|geen kosten|kosten:? (?:nul|geen)\b|zonder kosten|costs? (?:you )?nothing|do not charge|not charge)\b/,
			/\bfree\b(?! (?:to|of|from|will|trial|shipping|delivery|choice))/,
		),
		except: /\b(?:eerste|first|daarna|thereafter|after that|retour|verzend|shipping|delivery|bezorg)/,
	},
	'no-identity-copy': {
		said: anyOf(
			/\b(?:nooit|geen|niet|never|not|no|n't)\b.{0,70}(?:paspoort|identiteitsbewijs|legitimatie|\bid\b|rijbewijs|passport|identity (?:card|document)|proof of identity|driving licence)/,
			/(?:paspoort|identiteitsbewijs|legitimatiebewijs|passport|identity (?:card|document)|\bid\b).{0,50}\b(?:nooit|niet|never|not)\b.{0,30}\b(?:nodig|vragen|gevraagd|zien|hebben|needed|ask|asked|necessary|required)\b/,
		),
		except: /zwart|black|afscherm|cover/,
	},
	'receipt-confirmed': {
		said: anyOf(
			/ontvangstbevestiging|bevestig(?:en|t|ing)? .{0,40}ontvangst|ontvangst .{0,40}bevestig/,
			/acknowledg|confirm(?:ation of)? (?:the )?receipt|confirm .{0,20}(?:received|that we have your)/,
		),
	},
	'extension-told': {
		said: anyOf(
			/(?:verleng|langer|meer tijd|bij (?:komen|nemen)|nemen .{0,40}\bbij\b|uitstel|extra tijd).{0,160}(?:\bhoort\b|\bzeg(?:gen|t)?\b|\bhoren\b|laten .{0,30}weten|melden|meldt|bericht|vertel|inform|op de hoogte)/,
			/(?:extend|extension|longer|more time|(?:further|additional|another) (?:\S+ )?(?:time|months?|weeks?|days?)).{0,160}(?:\btold\b|\btell\b|let you know|\binform(?:ed|s)?\b|notif|\bhear\b|explain)/,
			/(?:laten .{0,20}weten|melden|vertellen|let you know|tell you|inform you).{0,80}(?:langer|meer tijd|verleng|longer|more time|extend|extension)/,
		),
		across: /^(?:dat|dit|u hoort|je hoort|dan|wij|we|you|that|this|in that case|if so)\b/,
	},
	'reasons-given': {
		said: anyOf(
			/(?:weiger|afwijz|wijzen .{0,30}\baf\b|niet (?:voldoen|inwilligen|uitvoeren)|niet .{0,20}kunnen|refus|declin|cannot (?:comply|grant)|turn .{0,12}down|reject).{0,120}(?:waarom|reden|uitleg|leggen .{0,20}\buit\b|motiv|\bwhy\b|reason|explain)/,
			/(?:waarom|reden|uitleg|motiv|\bwhy\b|reasons?|explain).{0,80}(?:weiger|afwijz|niet (?:voldoen|inwilligen)|refus|declin|cannot|reject)/,
		),
	},
	'recipients-told': {
		said: anyOf(
			/(?:geven|melden|vertellen|laten|informeren|stellen|sturen|berichten).{0,70}(?:ontvangers|verwerkers|leveranciers|partijen|bedrijven|partners|derden).{0,80}(?:wis|verwijder|verbeter|wijzig|correct|aanpass|beperk|verzoek|weten|op de hoogte|hiervan|daarvan|door)/,
			/(?:ontvangers|verwerkers|partijen|bedrijven).{0,60}(?:op de hoogte|geinformeerd|weten|bericht|meegedeeld|doorgegeven)/,
			/\b(?:tell|inform|notify|pass .{0,20}on to|let).{0,60}(?:recipients|processors|companies|parties|partners|suppliers|everyone|anyone).{0,100}/,
			/(?:recipients|processors|companies|parties).{0,60}(?:informed|notified|told|know)/,
		),
		except: /datalek|breach|nooit|\bnever\b|do not|niet met/,
	},
	'stop-first': {
		said: anyOf(
			/(?:bezwaar|reclame|marketing).{0,120}(?:(?:direct|meteen|onmiddellijk|per direct|terstond|gelijk)\b.{0,45}(?:stop|\bop\b|staak|stak|beeindig)|(?:stop|staak|stak|beeindig|houd|hou).{0,50}(?:direct|meteen|onmiddellijk|terstond|gelijk)\b)/,
			/(?:stop|staak|stak|beeindig)\w{0,30} (?:wij|we|ik) .{0,30}(?:direct|meteen|onmiddellijk|terstond)\b/,
			/(?:object|marketing|advertis).{0,120}(?:(?:immediately|at once|straight away|right away|directly|there and then|without delay)\b.{0,20}(?:stop|cease)|(?:stop|cease).{0,50}(?:immediately|at once|straight away|right away|without delay))/,
			/\bwe (?:then )?(?:simply )?stop (?:immediately|at once|straight away|right away)/,
		),
	},
	'restricted-until-lifted': {
		said: anyOf(
			/(?:beperk|niet (?:meer|langer) (?:verwerk|gebruik)).{0,120}(?:tot(?:dat)?|zolang).{0,40}\b(?:u|je|jij)\b.{0,60}(?:opheff|opheft|intrek|weer mag|laat weten|anders aangeeft|aangeeft|toestemming)/,
			/(?:tot(?:dat)?)\b.{0,20}\b(?:u|je|jij)\b.{0,40}(?:beperking).{0,20}(?:opheft|opheffen|intrekt|beeindigt)/,
			/(?:restrict|not use|stop using).{0,120}until you.{0,60}(?:lift|tell|say|let us know|agree|end|withdraw)/,
		),
	},
	'lifting-announced': {
		said: anyOf(
			/(?:opheff|opgeheven|heffen .{0,30}\bop\b|weer (?:gaan )?gebruiken|lift(?:ed|ing)?\b|start using .{0,20}again).{0,100}(?:melden|laten .{0,20}weten|bericht|vooraf|van tevoren|hoort|let you know|\btell|\binform(?:ed|s)?\b|notif|beforehand|in advance)/,
			/(?:melden|laten .{0,20}weten|vooraf|van tevoren|let you know|tell you|inform you|before we).{0,80}(?:opheff|heffen|weer (?:gaan )?gebruik|\blift)/,
		),
	},
};
