import { anyOf } from '../any-of.ts';
import { says, saying, type Policy, type TextRule } from './rule.ts';

/** Cookies that follow or count visitors. */
export const cookieRules: readonly TextRule[] = [
	{ rule: 'C-20', defect: 'cookies-not-explained', article: 'TW 11.7a', broken: trackingWithoutChoice },
	{
		rule: 'C-20',
		defect: 'cookies-not-explained',
		article: 'TW 11.7a',
		broken: (policy) => saying(policy, WITHOUT_CONSENT, EXEMPT),
	},
];

/** Cookies that follow or count visitors, and nowhere a choice or an exemption. */
function trackingWithoutChoice(policy: Policy) {
	if (says(policy, CHOICE)) return [];
	const tracks = policy.recipients.some(({ company }) => company?.use === 'statistics');
	const tracking = saying(policy, TRACKING, NO_TRACKING);
	if (tracking.length > 0) return tracking.slice(0, 1);
	return tracks ? saying(policy, /cookie/, NO_TRACKING).slice(0, 1) : [];
}

const TRACKING = anyOf(
	/cookie.{0,160}(?:analyt|statist|tracking|\bvolgen\b|\bvolgt\b|marketing|advert|bezoekers|\bmeten\b|\bmeet\b|\btelt\b|\btellen\b|\btrack|follow|measure|visitors|\bcount\b|\bcounts\b|pixel|social)/,
	/(?:analytics|analytische|statistiek|tracking|marketing|advertentie|measure|\btrack|\btelt\b|\btellen\b|\bmeten\b).{0,160}cookie/,
);

const NO_TRACKING = /\b(?:geen|niet|nooit|zonder|no|not|never|without)\b|n't/;

const CHOICE = anyOf(
	/cookie.{0,200}(?:toestemming|consent|balk|banner|accept|weiger|keuze|voorkeur|instem|akkoord|choice|choose|preference|refuse|reject|decline|agree|privacyvriendelijk|\bja\b|\bif you say yes\b|opt-?out)/,
	/(?:toestemming|consent|accept|instem|akkoord|weiger|keuze|privacyvriendelijk|privacy-?friendly|agree|choice|opt-?in|opt-?out).{0,200}(?:cookie|analytics|statisti|meten|bezoekcijfers)/,
	/analytics.{0,200}(?:toestemming|consent|geanonim|anonymi|gemaskeerd|masked)/,
);

const WITHOUT_CONSENT =
	/(?:tracking|marketing|advert|google|facebook|\bpixel|volgen).{0,100}\b(?:geen|zonder|no|without)\b (?:\S+ ){0,2}(?:toestemming|consent)/;

const EXEMPT = anyOf(
	/privacyvriendelijk|privacy-friendly|geanonimiseer|anonymi/,
	/\b(?:geen|no) (?:tracking|marketing|advert)|(?:plaatsen|zetten|place|set) .{0,40}\b(?:niet|not|no)\b/,
	/pas na|only after|\bniet\b .{0,30}zonder|nothing|niets|never|nooit/,
);
