import { anyOf } from '../any-of.ts';
import { missingWhen, says, saying, withBefore, type Policy, type TextRule } from './rule.ts';

/** Which data people give, and whether they must. */
export const givenDataRules: readonly TextRule[] = [
	{
		rule: 'C-12',
		defect: 'duty-to-give-missing',
		article: '13(2)(e)',
		broken: (policy) => missingWhen(!saysWhetherToGive(policy)),
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

const saysWhetherToGive = (policy: Policy): boolean =>
	policy.document.sentences.some((sentence) => {
		const words = withBefore(sentence);
		return CONSEQUENCE.test(words) || (CANNOT.test(words) && DELIVER.test(words) && GIVING.test(words));
	}) ||
	says(
		policy,
		OBLIGED,
		/functionaris|\bdpo\b|protection officer|required by law|(?:wij|we) (?:are|zijn) (?:\w{1,30} ){0,3}(?:verplicht|required|obliged)/,
	);

/** Three signs that together say it in whatever order. */
const CANNOT = anyOf(
	/\b(?:kunnen|kan|kunt|lukt|gaat|mogelijk)\b.{0,40}\b(?:niet|geen|niets|niks)\b|\b(?:niet|geen|niets|niks)\b.{0,30}\b(?:kunnen|kan|kunt|mogelijk)\b/,
	/\b(?:cannot|can't|unable|impossible|not possible|not be (?:able|possible))\b/,
);

const DELIVER = anyOf(
	/\blever|\bsturen|\bverst(?:uren|uurd)|bezorg|bestel|pakket|verkopen|aannemen/,
	/deliver|\bship|\bsend|\border|\bsale\b|\bsell|parcel|contract/,
);

const GIVING = anyOf(
	/invul|\bvult?\b|opgeven|opgeeft|verstrek|\bgeeft?\b .{0,20}(?:niet|geen)|velden|\bzonder (?:deze|die|uw|naam|adres|dit)|weglaat|weglaten|achterhoud/,
	/\bfields?\b|\bblank|\bwithout\b|\bprovid|\bgiv(?:e|ing)\b|\bshare\b|\bhold back|\bleave out|these details|this (?:data|information)/,
);

const CONSEQUENCE = anyOf(
	/\b(?:leave|leaves|leaving|left)\b.{0,30}\bout\b.{0,60}\b(?:cannot|can't|unable|not be able|not possible)\b/,
	/\b(?:not (?:providing|giving|sharing)|niet (?:verstrekken|opgeven|invullen|geven))\b.{0,90}\b(?:cannot|can't|unable|not be able|kunnen|kan|niet|geen)\b/,
	/\bif you\b.{0,60}\bwe (?:cannot|can't|are unable|will not be able)\b.{0,40}(?:send|ship|deliver|process|accept|fulfil|supply|order|contract)/,
	/(?:kunnen|kan) (?:wij|we|ik) (?:\S+ ){0,5}(?:niet|geen|niets|niks) (?:\S+ ){0,4}(?:leveren|sturen|versturen|bezorgen|verwerken|aannemen|uitvoeren)/,
	/\b(?:otherwise|or else|failure to|missing)\b.{0,90}\b(?:cannot|can't|unable|not be able|not possible)\b/,
	/\banders\b.{0,20}\b(?:kunnen|kan|lukt|gaat)\b.{0,60}\b(?:niet|geen)\b/,
	/\bzonder\b.{0,90}\b(?:kunnen|kunt|kun|kan|lukt|gaat|is|wordt)\b.{0,60}\b(?:niet|geen|niets|niks|onmogelijk)\b/,
	/\b(?:kunnen|kan)\b.{0,60}\b(?:niet|geen|niets|niks)\b.{0,60}\bzonder\b/,
	/\bzonder (?:\w{1,30} ){1,4}(?:geen|niet)\b/,
	/\b(?:vult|invult|invullen|vul|geeft|geef|geven|opgeeft|opgeven|verstrekt|verstrekken|laat|wilt|wil|deelt|delen|aanlevert|aanleveren|achterlaat|ontbreken|ontbreekt|weigert|weigeren|achterwege|leeg)\b.{0,90}\b(?:kunnen|kunt|kun|kan|lukt|gaat|wordt|is|komt|volgt|krijgt)\b.{0,60}\b(?:niet|geen|niets|niks|onmogelijk)\b/,
	/\b(?:if|should|when|in case) (?:you|they)\b.{0,20}\b(?:do not|don't|choose not|do not wish|not wish|would rather not|prefer not|decline|refuse|leave|fail|withhold|are missing|rather not)\b.{0,140}\b(?:cannot|can't|can not|unable|not be able|may not|won't|will not|impossible|not be possible)\b/,
	/\b(?:cannot|can't|can not|unable|not able|impossible|won't)\b.{0,90}\b(?:without|unless you|if you (?:do not|don't))\b/,
	/\bwithout\b.{0,90}\b(?:cannot|can't|can not|unable|not able|impossible|not possible|no order|won't)\b/,
);

const OBLIGED = anyOf(
	/\b(?:no|geen) [^.:;]{2,40}, (?:no|geen|dan ook geen)\b/,
	/marks? .{0,10}(?:as )?required|need not (?:give|provide|fill)|hoeft .{0,30}niet .{0,20}(?:te geven|in te vullen)/,
	/(?:velden|fields|vakken|vakjes)\b.{0,40}\b(?:leeg|empty|blank|open)\b/,
	/\b(?:houdt het|gaat het|stopt het)\b.{0,15}\b(?:op|niet|daar)\b/,
	/(?:blanks?|empty fields?|incomplete).{0,40}(?:cannot|can't|not be)|(?:is|are) up to you\b/,
	/\b(?:mandatory|compulsory|obligatory)\b|\boptional\b(?!.{0,30}cookie)/,
	/(?:al het andere|de rest|overige gegevens|everything else|the rest) (?:is|zijn|are) (?:niet verplicht|vrij|optioneel|optional|voluntary)/,
	/\b(?:u|je|jij|klanten|men|niemand) (?:bent|ben|is|zijn) (?:\w{1,30} ){0,4}(?:verplicht|vrij om)\b/,
	/\b(?:velden|naam|adres|gegevens)\b.{0,40}\b(?:is|zijn) (?:\w{1,30} )?verplicht\b(?! te bewaren)/,
	/\b(?:verplichte|optionele) (?:velden|gegevens|informatie|onderdelen)/,
	/(?:verstrek|invul|opge|in te vullen|vermeld)\w{0,30} .{0,40}(?:is|zijn) (?:\w{1,30} ){0,2}(?:verplicht|vrijwillig|optioneel|noodzakelijk|nodig|vereist)/,
	/contractuele (?:verplichting|voorwaarde|vereiste|eis)|wettelijke? vereiste|sterretje|asterisk/,
	/met een \*|(?:niet verplicht|optioneel|vrijwillig)\b|verplicht in te vullen/,
	/(?:contractual|statutory) requirement/,
	/\b(?:required|mandatory|compulsory|optional|obligatory|voluntary)\b.{0,20}\b(?:fields?|details?|to (?:order|provide|give))/,
	/(?:fields?|details|phone number|telephone number|providing|provision|giving)\b.{0,60}\b(?:is|are) (?:\w{1,30} )?(?:required|mandatory|compulsory|optional|obligatory|voluntary|necessary)/,
	/you (?:are|do) not (?:have to|need to|required|obliged)/,
	/(?:obliged|required|have) to (?:provide|give) (?:us )?(?:your|this|these|the)|marked with/,
);

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

const NO_CITIZEN_NUMBER = anyOf(
	/\b(?:geen|nooit|niet|not?|never|zonder|without|n't)\b|onleesbaar|zwart|afgeschermd|afscherm|doorhal/,
	/doorstre|mask|blank|cover|black|hide|weglak/,
);
