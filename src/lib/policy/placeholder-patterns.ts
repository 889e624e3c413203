/** Every way in which a template shows that something is still to be filled in. */
export const placeholderPatterns = (): readonly RegExp[] => [...BRACKETS, ...GAPS, ...DUMMIES, ...NOTES];

const PARTY =
	'betaalprovider|provider|aanbieder|bedrijf|onderneming|winkel|webwinkel|webshop|partij|leverancier|vervoerder|bezorger|boekhouder|boekhoudprogramma|hostingpartij|hostingprovider|contactpersoon|website|dienst|verwerker|organisatie|eigenaar|ondernemer|nieuwsbriefdienst|mailprogramma';
const OWN_PLACE =
	'(?:uw|jouw|je|your|naam|domein|bedrijfs|company)-?(?:eigen)?-?(?:bedrijf|bedrijfsnaam|website|site|domein|domeinnaam|winkel|webwinkel|webshop|shop|company|companyname|domain|domainname|store|business|naam|name|onderneming)';

/** What templates put between marks. */
const BRACKETS: readonly RegExp[] = [
	/\[[^\][\n]{0,120}\]/g,
	/\{\{?[^{}\n]{1,80}\}?\}/g,
	/<<[^<>\n]{1,80}>>/g,
	/<%[^%\n]{1,80}%>|\{%[^%\n]{1,80}%\}|\$\{[^{}\n]{1,80}\}/g,
	/<\/?[\p{L}][^<>\n]{1,80}>/gu,
	/(?<![\w%])%{1,2}[A-Z][A-Z_ -]{2,40}%{1,2}|(?<!#)##[\p{L}][\p{L}_ -]{1,40}##|@@[\p{L}_ -]{2,40}@@|(?<!_)__[\p{Lu}][\p{Lu}_ ]{2,40}__/gu,
	/«[^»\n]{2,60}»/g,
	new RegExp(
		`\\((?:hier )?(?:naam (?:van )?(?:de |het |uw |jouw |je )?(?:${PARTY})|(?:vul|voer) [^)\\n]{2,60}|[^)\\n]{0,40}\\b(?:invullen|in te vullen)|bedrijfsnaam|naam bedrijf|webshopnaam|naam webshop|winkelnaam|company|company name|shop name|business name|name of (?:the |your )?(?:company|provider|shop|owner|processor)|insert [^)\\n]{2,60}|fill in [^)\\n]{0,60}|your (?:company|name|address|shop|website)[^)\\n]{0,30})\\)`,
		'gi',
	),
];

/** Room left for a word, a number or a date. */
const GAPS: readonly RegExp[] = [
	/(?<!_)_{2,4}[/-]_{2,4}[/-]_{2,4}|(?<!_)_{4,}|(?<!\.)\.{5,}|(?<!…)…{2,}|(?<=[\p{L}:] ?)[—–-]{4,}(?![\p{L}-])/gu,
	/(?<![\p{L}\d.])\.{2,4}[-/ ]\.{2,4}[-/ ](?:20)?\.{2,4}|(?<!\d)20(?:\.\.|__|[xX]{2})(?![\d.])/gu,
	/(?<![\p{L}\d])(?:[Xx]{1,6}|N|\?{2,6}) (?:jaar|jaren|maanden|weken|dagen|werkdagen|years|months|weeks|days)(?![\p{L}])/gu,
	/(?<!\.)(?:\.{3,20}|…) ?(?:jaar|jaren|maanden|maand|weken|dagen|years?|months?|weeks?|days?)\b/gi,
	/(?<![\p{L}\d])(?:[Xx]{3,}|[Xx]{2}[-/][Xx]{2}[-/][Xx]{2,4}|0\d{1,3}[- ]?[Xx]{4,})(?![\p{L}\d])/gu,
	/(?<![\p{L}\d])(?:dd|d)[-/. ](?:mm|m|maand|month)[-/. ](?:jjjj|yyyy|jj|yy)(?![\p{L}\d])|(?<![\p{L}\d])(?:jjjj|yyyy)[-/.]mm[-/.]dd(?![\p{L}\d])/giu,
];

/** Text, names and addresses that stand for others. */
const DUMMIES: readonly RegExp[] = [
	/\blorem ipsum\b|\b(?:voorbeeldtekst|dummytekst|dummy tekst|dummy text|sample text|placeholder text)\b/gi,
	new RegExp(
		`(?:[\\w.+-]{1,40}@|https?://(?:www\\.)?|www\\.)?(?<![\\p{L}\\d.-])${OWN_PLACE}\\.(?:nl|com|be|eu|org|net)(?![\\p{L}])`,
		'giu',
	),
	new RegExp(`[\\w.+-]{1,40}@${OWN_PLACE}\\.(?:nl|com|be|eu|org|net)(?![\\p{L}])`, 'giu'),
	new RegExp(
		`https?://(?:www\\.)?${OWN_PLACE}\\.(?:nl|com|be|eu|org|net)(?![\\p{L}])|www\\.${OWN_PLACE}\\.(?:nl|com|be|eu|org|net)(?![\\p{L}])`,
		'giu',
	),
	/(?<![\p{L}])(?:Straatnaam|Plaatsnaam|Bedrijfsnaam BV|Voorbeeldstraat|Naam Bedrijf|Naam Webshop|Company Name|Your Company(?: Name)?(?: (?:Ltd|BV|B\.V|Inc)\.?)?|Your Business Name|Street Name|Your Street|Jouw Bedrijf|Uw Bedrijf)(?![\p{L}])/gu,
	/(?<=^|[.!?\n#*>] {0,4})(?:uw|jouw|je) (?:bedrijfsnaam|bedrijf|webshop|winkelnaam)(?= (?:\(|hecht|verwerkt|respecteert|gebruikt|bewaart|vindt|verzamelt|neemt|deelt|is (?:verantwoordelijk|gevestigd|de )|gaat|,))/gimu,
	/(?<=^|[.!?\n#*>] {0,4})your (?:company|business|shop|store)(?: name)?(?= (?:\(|respects|collects|processes|is (?:responsible|committed|the )|takes|values|uses|cares|,))/gimu,
	/(?<![\p{L}])(?:UW|JOUW|YOUR) (?:BEDRIJFSNAAM|BEDRIJF|WEBSHOP|NAAM|ADRES|E-MAILADRES|COMPANY|NAME|ADDRESS|SHOP|EMAIL)(?: NAME)?(?! ?[,?])(?= [a-z]|[.)]|$)/gmu,
	/^(?:street and (?:house )?number|straat(?:naam)? en (?:huis)?nummer)\n{1,2}(?:postal code|zip|postcode)[^\n]{0,20}$/gim,
];

/** Notes to whoever fills the template in. */
const NOTES: readonly RegExp[] = [
	/(?<=^|[\n>] {0,2})(?:instructie|instruction) ?: ?[^\n]{0,120}/gim,
	/\b(?:verwijder|delete|remove) (?:deze|dit|this) (?:regel|zin|opmerking|line|sentence|note)\b[^.\n]{0,40}/gi,
	/(?<![A-Za-z])(?:VOORBEELD|EXAMPLE):/g,
	/[^\n>]{0,60}> ?bewaartermijn ?> ?reden/gi,
	/(?<![\p{L}])(?:TODO|TBD|TBA|TBC|FIXME|NTB|N\.T\.B\.|PM:)(?![\p{L}])/gu,
	/\b(?:nog (?:in te vullen|invullen|aan te vullen|aanvullen|te bepalen|uit te werken)|hier invullen|zelf invullen|nader in te vullen|nader te bepalen|wordt nog (?:aangevuld|ingevuld|uitgewerkt)|deze tekst volgt|volgt nog|insert (?:here|name|address|email|company|date|text|your)\b|fill in (?:here|your company|the name)|enter (?:company|your company|name here))/gi,
	/(?<=^|[.:;([|-] ?)to be (?:completed|determined|confirmed|added|filled in|decided|written)(?: (?:later|soon))?(?=[.)\]]|$)/gim,
	/\b(?:vul|voer) hier (?:uw|jouw|je|de|het|eventueel)?\b[^.\n]{0,60}/gi,
	/\b(?:pas|vul|vervang|wijzig|bewerk) (?:dit|deze|de|het|onderstaande) (?:voorbeeld|voorbeeldtekst|sjabloon|template|alinea|tekst)\b[^.\n]{0,60}/gi,
	/\b(?:verwijder|verwijderen|doorhalen|haal weg|schrap) (?:dit |deze (?:tekst|alinea) |wat )?(?:als|indien|wat|wanneer) (?:dit )?niet van toepassing\b[^.\n]{0,20}|\*? ?doorhalen wat niet van toepassing is/gi,
	/\b(?:delete|remove|strike) (?:this |if |as |where |whichever )(?:section |paragraph |text )?(?:if |is )?(?:not applicable|applicable|appropriate|not relevant)\b/gi,
	/\b(?:deze tekst|dit document|dit) is (?:slechts |maar )?een (?:voorbeeld|sjabloon|model|template)\w{0,30}\b[^.\n]{0,40}|\bthis (?:text |document |policy )?is (?:only |just )?(?:an? )(?:example|template|sample)\b[^.\n]{0,40}|(?<=^|[.!?\n>] {0,2})(?:invullen|in te vullen|fill in) ?:/gim,
	/^(?:choose|kies|keuze|select|selecteer) ?:.{0,120}\/.{0,80}$/gim,
	/(?<=^|[.!?\n#*>] {0,4})(?:describe|beschrijf|vermeld|noem|specificeer|list|add)\b[^.\n]{0,60}\b(?:hier|here)\b[^.\n]{0,30}/gim,
	/\b(?:vergeet niet|denk eraan)\b[^.\n]{0,60}\b(?:aan te passen|in te vullen|te verwijderen|te vervangen|aanpassen|invullen)\b|\b(?:don't forget|remember) to (?:adapt|replace|fill|edit|change|adjust|remove)\b[^.\n]{0,40}/gi,
	/\b(?:replace|adapt|edit|customi[sz]e) this (?:text|template|example|sample|paragraph|section)\b[^.\n]{0,40}/gi,
];
