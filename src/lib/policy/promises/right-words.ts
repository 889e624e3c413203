import { RIGHT_IDS, type RightId } from '../../core/ids.ts';
import { anyOf } from '../any-of.ts';

/** A withdrawal takes effect at once (art. 7(3) AVG): a term in its sentence belongs to something else. */
export const WITHOUT_TERM: RightId = 'consent-withdrawal';

/** The rights that plain words name strongly enough to need no other sign that a right is meant. */
export const rightsCalled = (words: string): readonly RightId[] =>
	RIGHT_IDS.filter((right) => CALLED[right].test(words));

/** The rights that plain words describe, where it is known that they speak of what a person can ask. */
export const rightsDescribed = (words: string): readonly RightId[] =>
	RIGHT_IDS.filter((right) => CALLED[right].test(words) || DESCRIBED[right].test(words));

/** Names of the rights. */
const CALLED: Record<RightId, RegExp> = {
	access: anyOf(
		/\binzage|recht (?:op|van|tot) toegang/,
		/toegang (?:tot|krijgen tot|vragen tot) (?:uw|je|jouw|de eigen|eigen|persoons)|\binzien\b|in te zien/,
		/inkijken|right (?:of|to) access|access (?:request|right)|subject access|dsar/,
	),
	rectification: /rectific|rectif[iy]|correctierecht|recht op (?:correctie|verbetering)/,
	erasure: anyOf(
		/vergeetverzoek|vergetelheid|vergeten te worden|gegevenswissing/,
		/right to (?:be forgotten|deletion|erasure)|\berasure\b|\berase\b/,
		/right to have .{0,30}(?:deleted|erased|removed)/,
	),
	restriction: /beperking (?:van|op|in)|recht op beperking|restriction of|right to restrict|\brestriction\b/,
	portability: /overdraagbaar|portabilit|right to port/,
	objection: /\bbezwaar|recht van verzet|right to object|\bobjections?\b/,
	'automated-decision': anyOf(
		/geautomatiseerde? .{0,20}(?:besl|verwerk)|besl\w{1,30} .{0,40}geautomatiseerd/,
		/automatische (?:besluit|beslis)|automated (?:individual )?(?:decision|processing)|profiler/,
		/\bprofiling\b/,
	),
	'consent-withdrawal': anyOf(
		/(?:toestemming|consent|permission|instemming).{0,120}(?:\bintrek|in te trekken|\btrek(?:t|ken)?\b.{0,40}\bin\b|ingetrokken|herroep|terugtrek|terug te (?:trekken|nemen)|terugnemen|withdr[ae]w|revok|retract|take (?:it|that|this|your consent)? ?back|undo|cancel (?:it|this|that|your)|change your mind|come back|go back|terug(?:ge)?kom|van gedachten)/,
		/(?:terugkomen|terug te komen|come back|intrekken|intrekking|in te trekken|\btrek|herroep|terugtrek|withdraw|revok|take back|change your mind).{0,120}(?:toestemming|consent|permission)/,
	),
};

/** Ways to say what a right gives, without its name. */
const DESCRIBED: Record<RightId, RegExp> = {
	access: anyOf(
		/opvragen|op te vragen|opgevraagd|vra(?:ag|agt|gen) .{0,40}\bop\b/,
		/(?:laat|laten) .{0,15}zien (?:welke|wat)|show you (?:which|what)|in (?:our|onze) files/,
		/kopie(?:en)? (?:krijgen|ontvangen|vragen|van (?:uw|u|je|jouw|eigen|persoonlijke|persoonsgegevens|de|alle|het)\b)/,
		/met een kopie|overzicht (?:van|krijgen|ontvangen|met|vragen)|een overzicht\b|afschrift|uittreksel/,
		/(?:welke|wat|wat voor) .{0,40}(?:wij|we|ik|er) .{0,20}(?:over|van) (?:u|je|jou)\b/,
		/(?:wij|we|ik) (?:over|van) (?:u|je|jou) (?:hebben|heb|bewaren|bewaar|weten|weet|vastleggen|opslaan)/,
		/(?:weten|zien|horen|nagaan|vragen|vernemen|controleren|bekijken) .{0,25}\b(?:welke|wat|of) .{0,40}\b(?:wij|we|ik|er)\b/,
		/(?:gegevens|informatie) .{0,30}(?:bekijken|zien|te zien|in te kijken)/,
		/(?:bekijken|zien) .{0,20}(?:welke|wat) .{0,10}gegevens/,
		/\baccess(?:ing)?\b/,
		/(?:what|which|whether|how much) .{0,40}\b(?:we|i) (?:\w{1,30} )?(?:hold|have|keep|know|store|process|collect|use|recorded|saved)/,
		/(?:request|get|receive|obtain|ask for|send you|have|provide|with) (?:you )?(?:a |another )?cop(?:y|ies)/,
		/cop(?:y|ies) of (?:your|the|all|any|everything|what)/,
		/(?:see|view|look at|inspect|find out) (?:what|which|your|the|all|everything)/,
	),
	rectification: anyOf(
		/corrig|correctie|verbeter|\bherstel|herstellen|hersteld|wijzig|veranderen|kloppend/,
		/\baanpass|aan te passen|aangepast|pas(?:sen)? (?:ik|wij|we) .{0,30}\baan\b/,
		/aanvul|aan te vullen|vul(?:len)? .{0,30}\baan\b|bijwerken|bij te werken|bijgewerkt/,
		/werk(?:en)? .{0,30}\bbij\b|rechtzetten|recht te zetten|rechtgezet|zet(?:ten)? .{0,50}\brecht\b/,
		/geef het door|(?:klopt|kloppen) .{0,30}(?:niet|fout)/,
		/(?:iets|wat|gegevens) .{0,20}niet (?:juist|klopt|kloppen)|(?:iets|wat) .{0,10}(?:fout|verkeerd)/,
		/\bcorrect|\bamend|\bfix(?:ed)?\b|inaccura|incorrect|mistakes? /,
		/\bupdat(?:e|ed|ing) (?:your |the |any )?(?:data|details|information|records?|account|profile|it|them)/,
		/(?:put|set) .{0,30}(?:right|straight)|(?:have|get) .{0,40}(?:updated|changed|amended|completed)/,
		/\b(?:change|complete) (?:it|them|your|any|the|incomplete)/,
		/(?:anything|something) is (?:wrong|incorrect|not right)/,
	),
	erasure: anyOf(
		/verwijder|\b(?:haal|halen) .{0,40}\b(?:uit|weg)\b|\bgooien? .{0,40}\bweg\b|\bdoen? .{0,20}\bweg\b/,
		/throw .{0,30}away|\bwissen\b|gewist|uitwissen|te wissen|wis(?:t|sing)\b|weggooien/,
		/weg te (?:halen|gooien)|weghaal|weghalen|\b(?:haal|halen) .{0,30}\bweg\b|vernietig|schrappen/,
		/uit onze (?:systemen|administratie|bestanden) (?:willen )?halen|opheffen|vergeten\b|\bdelet|\bremov/,
		/\bforgotten|\bforget (?:you|me|them|us)\b|\bwip(?:e|ed|ing)\b|\berased?\b|\berasing\b|get rid of/,
		/\b(?:it|them|all|data) gone\b|(?:fixed|corrected|changed), gone\b|\bdestroy/,
		/\bclear(?:ed)? (?:your|my|all)|close your account/,
	),
	restriction: anyOf(
		/\bbeperk|stil ?(?:te )?(?:zetten|leggen|gezet|gelegd)|stopzetten|stop te zetten/,
		/met rust (?:te )?laten|leave .{0,30}alone|leg(?:gen)? .{0,30}\bstil\b/,
		/zet(?:ten)? .{0,30}\b(?:stil|stop|op slot)\b|op slot|alleen (?:nog )?(?:te )?bewaren/,
		/verder niet (?:te )?gebruik|only (?:to )?store|nothing else with/,
		/(?:tijdelijk|even|voorlopig|een tijd(?:je)?) .{0,30}(?:\bniet\b|stop|stil)|aan banden/,
		/(?:zolang|voorlopig|tijdje|poos) (?:\w{1,30} ){0,2}niet (?:meer )?(?:gebruik|verwerk|te gebruik)/,
		/bevr(?:ie|oren)|opschort|op te schorten|blokker|pauzer|op pauze|even (?:niet|niets|niks)\b/,
		/\brestrict|\blimit(?:ed|ing)? (?:the|our|how|what|use|processing)|for (?:a while|the time being|now)/,
		/temporar|hold off|standstill|but (?:do not|don't) use|on hold|\bpaus(?:e|ed|ing)|\bfr(?:ee|o)z/,
		/suspend|\bblock(?:ed|ing)?\b/,
	),
	portability: anyOf(
		/meenemen|mee te nemen|\bcsv\b|\bexcel\b|meegenomen|computerbestand/,
		/bestand met (?:al )?(?:uw|je) (?:eigen )?gegevens|file with your (?:own )?(?:data|details)/,
		/bestand\w{0,30} .{0,60}(?:ander|elders|zelf (?:te )?gebruik|mee(?:neemt|nemen))/,
		/(?:naar|aan) u of (?:naar |aan )?een ander|doorsturen/,
		/sturen (?:wij|we) .{0,40}(?:door\b|naar een ander)|mee te geven|meekrijgen|overdra(?:gen|cht)/,
		/over te dragen|overgedragen|overzetten|over te zetten|elders onder|ergens anders (?:onder|gebruik)/,
		/(?:gangbaar|leesbaar|digitaal|bruikbaar|machineleesbaar) (?:bestand|formaat)|machine-?lees/,
		/naar een ander(?:e)? (?:winkel|bedrijf|partij|aanbieder|dienst)/,
		/aan een ander(?:e)? (?:winkel|bedrijf|partij|aanbieder|dienst|organisatie)|ander bedrijf laten/,
		/\bport\b|\bportable\b|transfer(?:red)? .{0,60}(?:to another|elsewhere|to someone)/,
		/machine[- ]readable|structured (?:\w{1,30} )?(?:format|file|form)|\bexport (?:your|all|the|a copy)/,
		/(?:take|move|send|pass|transmit|export|carry)\w{0,30} (?:it|them|your|the|this|on|over|along|personal|data)\b.{0,50}(?:with you|elsewhere|to (?:another|some(?:one|body) else|a different|other)|along)/,
		/reuse|re-use|(?:, |and |or |to )transfer\b|hand(?:ed|s)?\b.{0,20}\bover\b|spreadsheet/,
		/\b(?:as|in) a file\b|download (?:your|a copy)|commonly used (?:format|file)|other programs can read/,
	),
	objection: anyOf(
		/\bverzet\b|niet (?:mee )?eens|\boneens/,
		/(?:te )?stoppen met (?:het |ons )?(?:gebruik|verwerk|reclame|direct)/,
		/tegen .{0,30}gebruik .{0,30}ingaan|protest|tegenspreken/,
		/niet (?:meer )?(?:wilt|wil) dat (?:wij|we|ik)|\bverzetten\b|\bobject\b|\bobjecting\b|\boppose/,
		/\bstop (?:using|processing)|(?:tell|ask) us to stop/,
		/opt out of (?:the )?(?:processing|marketing|direct)|disagree|contest the (?:use|processing)/,
		/say no to|challenge/,
	),
	'automated-decision': anyOf(
		/(?:computer|software|machine|algoritme|automaat|systeem|programma).{0,60}(?:besl|besluit|beoordel)/,
		/(?:besl|besluit).{0,60}(?:computer|software|machine|algoritme|programma|automatis|systeem zonder|zonder tussenkomst|zonder menselijke)/,
		/(?:decision|decide).{0,80}(?:computer|machine|program|algorithm|automat|software|without (?:a )?human)/,
		/(?:computer|machine|algorithm|software).{0,60}(?:decision|decide)/,
		/automatisch .{0,40}(?:besl|profiel)|\bprofiel(?:en)?\b.{0,20}maken|profielen/,
		/(?:mens|mensen|persoon|medewerker|humans?|person|people|someone)\b.{0,50}(?:besl|decid|decision|bekijkt elke)/,
		/(?:besl(?:is|uit)|decision|decide).{0,70}(?:\bmens\b|door mensen|human|\bperson\b|people)/,
		/\bprofile (?:you|our|customers|visitors|anyone)/,
		/(?:software|computer|machine|algorithm|algoritme)\w{0,30}\b.{0,40}(?:judge|assess|rate|oordeel)/,
		/niets gaat automatisch|robot|besliss?\w{0,30} (?:\w{1,30} )?(?:niet|nooit) (?:\w{1,30} )?over|nothing is automat/,
	),
	'consent-withdrawal': anyOf(
		/(?:\bends?\b|eindigt|beeindigt).{0,20}(?:toestemming|consent)/,
		/(?:toestemming|consent).{0,160}(?:stop|eindig|\bends?\b|in\b.{0,5}trek|bedenk)/,
	),
};
