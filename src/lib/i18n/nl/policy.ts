/** Words for the reading of a privacy policy: what falls short, why, and a sentence to use instead. */
export const policy = {
	/** A place in the law as rules write it: `13(1)(c)`, `4(11), 7`, `UAVG 46(1)`, `TW 11.7a`. */
	article: (reference: string) =>
		reference
			.split(', ')
			.map((one) => {
				const [law, place] = one.includes(' ') ? (one.split(' ') as [string, string]) : ['AVG', one];
				const [article, ...rest] = place.replace(/\)/g, '').split('(');
				const steps = rest.map((step) => (/^\d/.test(step) ? ` lid ${step}` : ` onder ${step}`)).join('');
				return `artikel ${article}${steps} ${law === 'TW' ? 'Telecommunicatiewet' : law}`;
			})
			.join(' en '),
	checklist: {
		'C-01': 'Wie u bent en hoe men u bereikt',
		'C-02': 'Functionaris gegevensbescherming, als die er is',
		'C-03': 'Waarvoor u gegevens gebruikt',
		'C-04': 'De grondslag van elk gebruik',
		'C-05': 'Het belang, als u zich daarop beroept',
		'C-06': 'Wie de gegevens krijgt',
		'C-07': 'Doorgifte buiten Europa en de waarborg daarbij',
		'C-08': 'Hoe lang u bewaart',
		'C-09': 'De zes rechten',
		'C-10': 'Toestemming weer intrekken',
		'C-11': 'Klagen bij de Autoriteit Persoonsgegevens',
		'C-12': 'Of men gegevens moet geven, en wat er anders gebeurt',
		'C-13': 'Besluiten door een computer',
		'C-14': 'Gebruik voor een ander doel',
		'C-15': 'Bezwaar tegen reclame',
		'C-16': 'Welke soorten gegevens',
		'C-17': 'Waar gegevens vandaan komen die men u niet zelf gaf',
		'C-18': 'Op tijd laten lezen',
		'C-19': 'Duidelijke taal',
		'C-20': 'Cookies',
		'C-21': 'Datum en oude versies',
	} as Record<string, string>,
	defects: {
		placeholder: {
			title: 'Hier moet nog iets worden ingevuld',
			why: 'De tekst komt uit een voorbeeld. Wie dit leest, weet niet welk bedrijf of welk gegeven u bedoelt.',
			offer: 'Vul de naam of het gegeven in, of haal de zin weg.',
		},
		'empty-section': {
			title: 'Onder deze kop staat niets',
			why: 'Een kop zonder tekst laat de lezer raden. Misschien ontbreekt een ontvanger.',
			offer: 'Schrijf hier wat u doet, of haal de kop weg.',
		},
		'security-not-described': {
			title: 'Beveiliging is aangekondigd, maar staat er niet',
			why: 'De tekst belooft te vertellen hoe u gegevens beveiligt. Daarna volgt daar niets over.',
			offer:
				'Onze winkel gebruikt een versleutelde verbinding (https). Toegang heeft alleen wie haar nodig heeft, met een wachtwoord en een tweede stap.',
		},
		'hard-to-read': {
			title: 'De zinnen zijn erg lang',
			why: 'De wet vraagt om een tekst die klanten begrijpen. Dit is de langste zin.',
			offer: 'Maak er kortere zinnen van, met één onderwerp per zin.',
		},
		'controller-missing': {
			title: 'Er staat niet wie u bent of hoe men u bereikt',
			why: 'Klanten moeten weten wie hun gegevens gebruikt en waar zij terechtkunnen.',
			offer: '(naam van uw winkel) is de webwinkel van (uw naam), (adres). U bereikt ons via (e-mailadres).',
		},
		'address-missing': {
			title: 'Er staat geen volledig adres',
			why: 'Een naam en een mailadres zeggen weinig. Met straat, postcode en plaats weten klanten wie u bent.',
			offer: 'Ons adres is (straat en nummer), (postcode en plaats).',
		},
		'date-missing': {
			title: 'Er staat geen datum',
			why: 'Zonder datum kan niemand zien welke versie gold toen een verzoek binnenkwam.',
			offer: 'Deze verklaring geldt vanaf 1 januari 2026.',
		},
		'date-ambiguous': {
			title: 'Deze datum is op twee manieren te lezen',
			why: 'Met alleen cijfers kan de eerste een dag of een maand zijn. Schrijf de maand voluit.',
			offer: 'Deze verklaring geldt vanaf 1 januari 2026.',
		},
		'text-too-old': {
			title: 'Deze tekst is ouder dan vijf jaar',
			why: 'In die tijd veranderen uw systemen en de wet. Lees de tekst elk jaar na.',
			offer: 'Deze verklaring is nagelezen op 1 januari 2026.',
		},
		'old-law': {
			title: 'Deze wet of instantie bestaat zo niet meer',
			why: 'Sinds 25 mei 2018 geldt de AVG. De toezichthouder heet Autoriteit Persoonsgegevens.',
			offer: 'Wij houden ons aan de Algemene verordening gegevensbescherming (AVG).',
		},
		'purposes-missing': {
			title: 'Er staat niet waarvoor u gegevens gebruikt',
			why: 'De wet vraagt om elk doel apart te noemen.',
			offer: 'Wij gebruiken uw naam en adres om uw bestelling te bezorgen.',
		},
		'basis-missing': {
			title: 'Er staat niet waarom u de gegevens mag gebruiken',
			why: 'Bij elk gebruik hoort een grondslag: overeenkomst, wettelijke plicht, toestemming of gerechtvaardigd belang.',
			offer:
				'Wij hebben deze gegevens nodig om de overeenkomst met u uit te voeren (grondslag: overeenkomst).',
		},
		'consent-implied': {
			title: 'Dit is geen geldige toestemming',
			why: 'Toestemming geeft iemand zelf, vrij en met een duidelijke handeling. Bestellen of rondkijken is dat niet.',
			offer: 'Wij sturen u de nieuwsbrief alleen als u zich daarvoor zelf aanmeldt.',
		},
		'interest-missing': {
			title: 'Er staat niet welk belang u heeft',
			why: 'Gebruikt u gegevens vanwege uw eigen belang, dan moet u dat belang noemen.',
			offer:
				'Wij bewaren IP-adressen kort, want wij hebben er een gerechtvaardigd belang bij om de winkel veilig te houden.',
		},
		'duty-to-give-missing': {
			title: 'Er staat niet of men gegevens moet geven',
			why: 'Klanten moeten weten wat verplicht is en wat er gebeurt als zij iets niet geven.',
			offer: 'Zonder uw naam en adres kunnen wij niet leveren. De andere velden zijn niet verplicht.',
		},
		'any-purpose': {
			title: 'Gebruik voor elk doel mag niet',
			why: 'U gebruikt gegevens voor het doel dat u noemt. Wilt u er iets anders mee, dan vertelt u dat eerst.',
			offer: 'Willen wij uw gegevens voor iets anders gebruiken, dan laten wij u dat vooraf weten.',
		},
		'categories-missing': {
			title: 'Er staat niet welke gegevens u gebruikt',
			why: 'Klanten moeten weten om welke soorten gegevens het gaat.',
			offer: 'Bij een bestelling vragen wij uw naam, adres, e-mailadres en betaalwijze.',
		},
		'citizen-number': {
			title: 'Een webwinkel mag geen burgerservicenummer gebruiken',
			why: 'Alleen wie de wet dat toestaat, mag het BSN vragen of bewaren.',
			offer: 'Wij vragen nooit om uw burgerservicenummer.',
		},
		'recipients-missing': {
			title: 'Er staat niet wie de gegevens krijgt',
			why: 'Noem de bedrijven waarmee u werkt, of ten minste welke soorten bedrijven.',
			offer: 'Mollie verwerkt de betalingen en PostNL bezorgt de pakketten.',
		},
		'never-shared': {
			title: 'Dit klopt niet met de bedrijven die u noemt',
			why: 'De tekst zegt dat niemand de gegevens krijgt, maar noemt zelf bedrijven die ze krijgen.',
			offer: 'Wij geven uw gegevens alleen aan de bedrijven die hier staan, en alleen wat zij nodig hebben.',
		},
		'transfer-missing': {
			title: 'Er staat niet of gegevens Europa verlaten',
			why: 'Gaan gegevens naar een land buiten de EER, dan noemt u de waarborg. Anders zegt u dat zij binnen de EER blijven.',
			offer: 'Wij geven geen gegevens door buiten de Europese Economische Ruimte (EER).',
		},
		'stays-in-europe': {
			title: 'Niet alles blijft in Europa',
			why: 'De tekst noemt een Amerikaans bedrijf. Ga na waar dat bedrijf gegevens bewaart en noem de waarborg.',
			offer:
				'Dit bedrijf kan gegevens in de Verenigde Staten verwerken, onder het EU-US Data Privacy Framework.',
		},
		'privacy-shield': {
			title: 'Het Privacy Shield geldt niet meer',
			why: 'Het Hof van Justitie van de EU maakte het in juli 2020 ongeldig. Noem de waarborg die nu geldt.',
			offer: 'De doorgifte naar de Verenigde Staten valt onder het EU-US Data Privacy Framework.',
		},
		'mailbox-unread': {
			title: 'Dit kunt u niet beloven',
			why: 'U kunt niet controleren wie bij een mailbedrijf bij de post kan.',
			offer: 'Onze mail staat bij een bedrijf waarmee wij een verwerkersovereenkomst hebben.',
		},
		'consumer-mailbox': {
			title: 'Een gratis mailbox heeft geen verwerkersovereenkomst',
			why: 'Voor klantmail heeft u een zakelijke mailbox nodig, met een verwerkersovereenkomst.',
			offer: 'Onze mail staat bij Google Workspace, waarmee wij een verwerkersovereenkomst hebben.',
		},
		'analytics-not-explained': {
			title: 'Bij Google Analytics ontbreekt uitleg',
			why: 'Noem de toestemming of de instellingen die u koos, hoe lang cijfers blijven, en de waarborg voor de Verenigde Staten.',
			offer:
				'Google Analytics gebruiken wij alleen met uw toestemming. De cijfers blijven 14 maanden. De doorgifte valt onder het EU-US Data Privacy Framework.',
		},
		'source-missing': {
			title: 'Er staat niet dat u gegevens van een verkoopkanaal krijgt',
			why: 'Krijgt u gegevens van een ander dan de klant, dan noemt u van wie.',
			offer:
				'Bestelt u via een ander verkoopkanaal, dan ontvangen wij uw naam, adres en bestelling van dat kanaal.',
		},
		'retention-missing': {
			title: 'Er staat niet hoe lang u bewaart',
			why: '“Niet langer dan nodig” zegt een klant niets. Noem per soort gegevens een termijn.',
			offer:
				'Bestellingen bewaren wij twee jaar, facturen zeven jaar na het boekjaar en mails een jaar na het laatste bericht.',
		},
		'kept-for-ever': {
			title: 'Voor altijd bewaren mag niet',
			why: 'Gegevens bewaart u niet langer dan nodig is voor het doel.',
			offer: 'Uw klantgegevens wissen wij twee jaar na uw laatste bestelling.',
		},
		'kept-until-asked': {
			title: 'Wie niets laat weten, blijft zo voor altijd bewaard',
			why: 'Een klant hoeft niets te doen om gewist te worden. Noem zelf een termijn.',
			offer: 'Uw klantgegevens wissen wij twee jaar na uw laatste bestelling, ook als u niets laat weten.',
		},
		'fiscal-term-wrong': {
			title: 'De wet vraagt niet om zo lang te bewaren',
			why: 'Facturen bewaart u zeven jaar. Voor verkopen aan andere EU-landen via het éénloketsysteem is dat tien jaar.',
			offer: 'Facturen bewaren wij zeven jaar na het boekjaar, omdat de belastingwet dat vraagt.',
		},
		'leaving-is-erasure': {
			title: 'Geen klant meer zijn is nog geen vergeetverzoek',
			why: 'Misschien wil de klant nog garantie. Vraag eerst wat de klant bedoelt.',
			offer: 'Laat u weten dat u geen klant meer bent, dan vragen wij of wij uw gegevens moeten wissen.',
		},
		'identifier-not-personal': {
			title: 'Dit zijn wel persoonsgegevens',
			why: 'Een IP-adres of een nummer dat bij één persoon of apparaat hoort, is een persoonsgegeven.',
			offer: 'Ook een IP-adres behandelen wij als persoonsgegeven.',
		},
		'cookie-not-personal': {
			title: 'Ook cookies kunnen persoonsgegevens zijn',
			why: 'Een nummer in een cookie wijst één bezoeker aan. Ook zonder naam is dat een persoonsgegeven.',
			offer: 'Wat cookies over u vastleggen, behandelen wij als persoonsgegevens.',
		},
		'cookies-not-explained': {
			title: 'Bij de cookies ontbreekt de keuze',
			why: 'Voor cookies die bezoekers tellen of volgen is meestal toestemming nodig. Schrijf hoe men kiest.',
			offer:
				'Cookies om bezoek te meten plaatsen wij alleen als u daarvoor toestemming geeft in de cookiemelding.',
		},
		'one-unsubscribe': {
			title: 'Afmelden voor reclame mag geen bestelmail stoppen',
			why: 'Reclame stoppen moet makkelijk zijn en mag de klant niets kosten. Houd bestelmail daarbuiten.',
			offer: 'Met de afmeldlink stopt de nieuwsbrief. Berichten over uw bestelling blijft u krijgen.',
		},
		'rights-missing': {
			title: 'Niet alle rechten staan erin',
			why: 'Klanten hebben zes rechten. De wet vraagt om ze alle zes te noemen.',
			offer:
				'U heeft recht op inzage, rectificatie, gegevenswissing, beperking en overdraagbaarheid, en u kunt bezwaar maken.',
		},
		'right-denied': {
			title: 'Dit recht kunt u niet uitsluiten',
			why: 'U beoordeelt elk verzoek apart. Alleen met een reden uit de wet mag u iets weigeren.',
			offer:
				'U kunt ons vragen uw gegevens te wissen. Alleen wat wij van de wet moeten bewaren, blijft staan.',
		},
		'withdrawal-missing': {
			title: 'Er staat niet dat men toestemming kan intrekken',
			why: 'Wie toestemming gaf, mag die altijd intrekken. Dat moet u vertellen.',
			offer:
				'U kunt uw toestemming op elk moment intrekken, met de link in elke mail of met een bericht aan ons.',
		},
		'withdrawal-denied': {
			title: 'Toestemming mag men altijd intrekken',
			why: 'Intrekken moet net zo makkelijk zijn als geven. Dat kunt u niet uitsluiten.',
			offer:
				'U kunt uw toestemming op elk moment intrekken, met de link in elke mail of met een bericht aan ons.',
		},
		'complaint-missing': {
			title: 'Er staat niet waar men kan klagen',
			why: 'Elke klant mag een klacht indienen bij de toezichthouder.',
			offer: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).',
		},
		'complaint-hindered': {
			title: 'Klagen bij de toezichthouder mag altijd',
			why: 'U mag vragen om eerst bij u te klagen, maar niet eisen.',
			offer:
				'Laat het ons weten als u niet tevreden bent. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.',
		},
		'automated-missing': {
			title: 'Er staat niets over besluiten door een computer',
			why: 'Ook als een computer niets beslist, is het duidelijk om dat te zeggen.',
			offer: 'Geen enkel besluit over u wordt alleen door een computer genomen.',
		},
		'marketing-objection-missing': {
			title: 'Bezwaar tegen reclame staat er niet apart',
			why: 'Tegen reclame helpt bezwaar altijd. De wet vraagt dat duidelijk en apart te vertellen.',
			offer: 'Tegen reclame kunt u altijd bezwaar maken. Wij stoppen dan meteen.',
		},
		'portability-wrong': {
			title: 'Dit is niet wat overdraagbaarheid is',
			why: 'De klant krijgt de eigen gegevens in een bestand dat een computer kan lezen, en mag dat meenemen.',
			offer:
				'U kunt uw eigen gegevens krijgen in een gangbaar bestand, voor uzelf of voor een ander bedrijf.',
		},
		'service-ends': {
			title: 'Gegevens meenemen mag de klant niets kosten',
			why: 'Wie gegevens meeneemt, kan gewoon klant blijven. Deze zin houdt mensen van hun recht af.',
			offer: 'U blijft daarna gewoon klant.',
		},
		'restriction-without-grounds': {
			title: 'Beperking werkt anders',
			why: 'Dit recht geldt in vier gevallen, en bewaren mag dan nog wel. U belooft nu meer dan de wet vraagt.',
			offer:
				'U kunt ons vragen uw gegevens tijdelijk niet te gebruiken, bijvoorbeeld zolang wij uitzoeken of zij kloppen. Wij bewaren ze dan alleen.',
		},
		'term-too-long': {
			title: 'Deze termijn is langer dan de wet toestaat',
			why: 'U antwoordt binnen een maand na ontvangst. Alleen met een reden mogen daar twee maanden bij.',
			offer: 'Wij antwoorden binnen een maand nadat uw verzoek bij ons binnenkwam.',
		},
		'extension-too-long': {
			title: 'Zo lang mag u niet verlengen',
			why: 'Bij een ingewikkeld verzoek mogen er ten hoogste twee maanden bij.',
			offer:
				'Is uw verzoek ingewikkeld, dan kunnen er ten hoogste twee maanden bij komen. Dat hoort u binnen de eerste maand, met de reden.',
		},
		fee: {
			title: 'Een verzoek is gratis',
			why: 'Geld vragen mag alleen bij een verzoek dat duidelijk buitensporig is, en voor extra kopieën.',
			offer: 'Een verzoek kost u niets.',
		},
		'identity-copy': {
			title: 'Een kopie van een identiteitsbewijs mag u niet standaard vragen',
			why: 'Meer vragen mag alleen bij redelijke twijfel, en dan zo weinig mogelijk.',
			offer:
				'Alleen als wij twijfelen of u het bent, vragen wij iets extra’s. Een kopie van uw paspoort is nooit nodig.',
		},
		'form-demanded': {
			title: 'Een verzoek heeft geen vorm nodig',
			why: 'Ook een gewone mail telt. U mag een brief of formulier niet eisen.',
			offer: 'Een mail of een bericht is genoeg; een formulier is niet nodig.',
		},
		'internal-format': {
			title: 'Een kopie moet leesbaar zijn voor de klant',
			why: 'Het formaat van uw eigen systemen telt niet. Een kopie heeft een gangbaar formaat.',
			offer: 'U krijgt uw gegevens als leesbare pagina en als CSV-bestand.',
		},
		'used-not-named': {
			title: 'Dit systeem gebruikt u, maar het staat er niet in',
			why: 'Klanten moeten weten wie hun gegevens krijgt.',
			offer: 'Noem het bedrijf en waarvoor u het gebruikt.',
		},
		'named-not-used': {
			title: 'Dit bedrijf staat erin, maar niet in uw lijst van systemen',
			why: 'Gebruikt u het, zet het dan in uw lijst. Gebruikt u het niet, haal het dan uit de tekst.',
			offer: 'Haal de naam weg, of zet het systeem in uw lijst.',
		},
		'controller-as-processor': {
			title: 'Dit bedrijf werkt niet alleen in uw opdracht',
			why: 'Het gebruikt gegevens ook voor eigen plichten en is daarvoor zelf verantwoordelijk.',
			offer: 'Dit bedrijf is zelf verantwoordelijk voor de gegevens die het van ons krijgt.',
		},
	},
	questions: {
		officer: {
			title: 'Heeft u een functionaris voor gegevensbescherming?',
			why: 'Zo ja, dan hoort het contactadres in de tekst.',
		},
		'shown-in-time': {
			title: 'Kunnen klanten deze tekst lezen voordat zij iets invullen?',
			why: 'Zet een link bij het bestelformulier, bij het aanmelden en onder aan elke pagina.',
		},
		'new-purposes': {
			title: 'Gebruikt u gegevens nu ook voor iets anders dan toen u ze kreeg?',
			why: 'Dan vertelt u dat de klant vooraf.',
		},
		'versions-kept': {
			title: 'Bewaart u oude versies van deze tekst?',
			why: 'Een verzoek beoordeelt u naar de versie die toen gold.',
		},
		'notice-recorded': {
			title: 'Legt u vast dat u klanten over een wijziging bericht heeft?',
			why: 'De tekst belooft dat bericht. Met een aantekening kunt u het laten zien.',
		},
		'copies-by-mail': {
			title: 'Stuurt u een kopie van alle gegevens veilig?',
			why: 'Een gewone mail kan in verkeerde handen komen. Een beveiligd bestand met een apart wachtwoord niet.',
		},
		employees: {
			title: 'Heeft u mensen in dienst?',
			why: 'De tekst noemt medewerkers. Klopt dat niet, haal die zinnen dan weg.',
		},
		'not-mentioned': {
			title: 'Ontbreekt er nog iemand of iets?',
			why: 'Denk aan kinderen, cadeaus voor een ander, verkoopkanalen, uw boekhouder, de hostingpartij en achteraf betalen.',
		},
	},
	written: {
		title: (shop: string) => `Privacyverklaring ${shop}`,
		since: (day: string) => `Deze verklaring geldt vanaf ${day}.`,
		who: 'Wie wij zijn',
		whoText: (shop: string, owner: string, address: string) =>
			`${shop} is de webwinkel van ${owner}, ${address}. Wij zijn verantwoordelijk voor het gebruik van uw gegevens.`,
		reach: (email: string, phone: string | null) =>
			phone ? `U bereikt ons via ${email} of op ${phone}.` : `U bereikt ons via ${email}.`,
		purposes: 'Waarvoor wij gegevens gebruiken en waarom dat mag',
		activities: {
			orders:
				'Bestellingen: uw naam, adres, e-mailadres, wat u koopt en hoe u betaalt. Wij hebben dit nodig om de overeenkomst met u uit te voeren (grondslag: overeenkomst). Zonder deze gegevens kunnen wij niet leveren.',
			invoices:
				'Facturen: uw naam, adres en bestelling. De belastingwet verplicht ons die te bewaren (grondslag: wettelijke plicht).',
			questions:
				'Vragen en klachten: uw bericht en uw e-mailadres. Wij gebruiken die om u te antwoorden (grondslag: ons gerechtvaardigd belang om klanten te helpen).',
			newsletter:
				'Nieuwsbrief: uw e-mailadres, alleen met uw toestemming. U kunt uw toestemming op elk moment intrekken, met de link in elke mail of met een bericht aan ons.',
			statistics:
				'Bezoekcijfers: uw IP-adres en de pagina’s die u bekijkt, alleen met uw toestemming in de cookiemelding. U kunt die toestemming op elk moment intrekken.',
			security:
				'Beveiliging: het IP-adres bij inlogpogingen. Wij gebruiken dat om misbruik te voorkomen (grondslag: ons gerechtvaardigd belang om de winkel veilig te houden). Ook een IP-adres behandelen wij als persoonsgegeven.',
		},
		marketplace: (name: string) =>
			`Bestelt u via ${name}, dan ontvangen wij uw naam, adres en bestelling van ${name}.`,
		recipients: 'Wie gegevens krijgt',
		noRecipients:
			'Wij geven gegevens alleen aan anderen als de wet dat eist. Verder ziet niemand ze, want wij werken zonder andere bedrijven.',
		recipient: (name: string, runBy: string, country: string, purpose: string) =>
			name === runBy ? `${name} (${country}): ${purpose}` : `${name} (van ${runBy}, ${country}): ${purpose}`,
		roles: {
			processor: 'Dit bedrijf werkt voor ons; wij hebben een verwerkersovereenkomst.',
			'own-controller': 'Dit bedrijf is zelf verantwoordelijk voor de gegevens die het krijgt.',
			'to-be-checked': '',
		},
		authorities: 'Daarnaast geven wij gegevens aan een overheid als de wet dat eist, en niet meer dan moet.',
		abroad: (name: string, safeguard: string) =>
			`${name} kan gegevens buiten de Europese Economische Ruimte (EER) verwerken, met passende waarborgen: ${safeguard}. U kunt ons om een kopie daarvan vragen.`,
		notAbroad: 'Buiten de Europese Economische Ruimte (EER) geven wij niets door.',
		retention: 'Hoe lang wij bewaren',
		kept: {
			orders: (term: string) => `Bestellingen: ${term} na levering.`,
			invoices: (term: string) => `Facturen: ${term} na het einde van het boekjaar.`,
			questions: (term: string) => `Vragen en klachten: ${term} na het laatste bericht.`,
			newsletter: () => 'Het adres voor de nieuwsbrief: totdat u zich afmeldt.',
			statistics: (term: string) => `Bezoekcijfers: ${term}.`,
			security: (term: string) => `Inlogpogingen: ${term}.`,
		},
		term: (value: number, unit: 'day' | 'working-day' | 'week' | 'month' | 'year') =>
			`${value} ${
				{
					day: value === 1 ? 'dag' : 'dagen',
					'working-day': value === 1 ? 'werkdag' : 'werkdagen',
					week: value === 1 ? 'week' : 'weken',
					month: value === 1 ? 'maand' : 'maanden',
					year: 'jaar',
				}[unit]
			}`,
		rights: 'Uw rechten',
		rightsLead: 'U kunt ons vragen om:',
		rightsList: [
			'inzage: u hoort welke gegevens wij over u hebben en krijgt een kopie;',
			'rectificatie: wij verbeteren wat niet klopt;',
			'gegevenswissing: wij verwijderen wat wij niet van de wet moeten bewaren;',
			'beperking: wij gebruiken uw gegevens een tijd niet, bijvoorbeeld zolang wij iets uitzoeken;',
			'overdraagbaarheid: u krijgt uw eigen gegevens in een gangbaar bestand, voor uzelf of voor een ander bedrijf.',
		],
		objection:
			'Rust een gebruik op ons belang, dan kunt u daartegen bezwaar maken. Tegen reclame helpt bezwaar altijd: wij stoppen dan meteen.',
		answer: (term: string) =>
			`U krijgt ons antwoord binnen ${term} nadat uw verzoek bij ons binnenkwam. Het kost u niets. Een mail is genoeg.`,
		extension:
			'Is uw verzoek ingewikkeld, dan kunnen er ten hoogste twee maanden bij komen. Dat melden wij u binnen de eerste maand, met de reden.',
		identity:
			'Alleen als wij twijfelen of u het bent, vragen wij iets extra’s om u te herkennen. Wij vragen nooit om een kopie van uw paspoort.',
		automated:
			'Geen enkel besluit over u wordt alleen door een computer genomen en wij maken geen profielen.',
		complaint: 'Klacht',
		complaintText:
			'Bent u niet tevreden, laat het ons dan weten. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl).',
		cookies: 'Cookies',
		cookiesNeeded:
			'Onze winkel gebruikt cookies die nodig zijn om te bestellen. Zij verdwijnen als u de browser sluit.',
		cookiesStatistics:
			'Cookies om bezoek te meten plaatsen wij alleen als u daarvoor toestemming geeft in de cookiemelding. U kunt uw keuze altijd veranderen.',
		changes: 'Wijzigingen',
		changesText:
			'Verandert deze verklaring, dan staat de nieuwe tekst hier met een nieuwe datum. Raakt dat gegevens die wij al hadden, dan krijgt u vooraf bericht. Oude versies kunt u opvragen.',
	},
};

/** What every language must say about a policy. */
export type PolicyWords = typeof policy;
