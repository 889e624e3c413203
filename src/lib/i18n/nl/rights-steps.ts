import type { DetailId, StepId } from '../../core/rights/index.ts';

/** What a step asks, how to do it, and what the law or the shop's own promise says about it. */
export type StepWords = { title: string; help: string; law: string };

/** The steps of all checklists. */
export const steps = {
	'check-receipt': {
		title: 'Controleer de dag van ontvangst',
		help: 'De dag telt waarop het verzoek binnenkwam, ook als u het later las. Kijk ook of uw belofte op die dag gold.',
		law: 'De maand begint bij de ontvangst van het verzoek (art. 12 lid 3 AVG).',
	},
	'check-all-rights': {
		title: 'Lees of er nog meer wordt gevraagd',
		help: 'Eén bericht kan om inzage én verwijdering vragen. Maak voor elk recht een eigen verzoek, met dezelfde dag van ontvangst.',
		law: 'U helpt de klant bij het gebruik van elk recht; een vorm of een artikelnummer is niet nodig (art. 12 lid 2 AVG).',
	},
	identity: {
		title: 'Ga na wie het vraagt',
		help: 'Schrijft de klant vanaf het adres dat u al kent, dan is dat genoeg. Vraag alleen meer als u echt twijfelt, en schrijf op waarom. Vraag nooit standaard om een identiteitsbewijs.',
		law: 'Meer gegevens vragen mag alleen bij redelijke twijfel (art. 12 lid 6 AVG).',
	},
	acknowledge: {
		title: 'Stuur een ontvangstbevestiging',
		help: 'Schrijf dat het verzoek binnen is en voor welke dag u antwoordt. Dit hoeft niet, maar het stelt de klant gerust.',
		law: 'Niet verplicht; de Europese toezichthouders raden het aan (EDPB, richtsnoer 01/2022).',
	},
	'search-systems': {
		title: 'Zoek in elk systeem',
		help: 'Loop alle systemen langs. Kies per systeem wat u vond. Zocht u ergens niet? Zeg dan waarom.',
		law: 'U moet kunnen laten zien dat u overal hebt gekeken (art. 5 lid 2 AVG).',
	},
	'look-beyond-systems': {
		title: 'Kijk ook buiten de systemen',
		help: 'Denk aan papier, uw telefoon, notities over de klant en dit verzoek zelf. Een back-up telt alleen als er iets in staat dat elders weg is.',
		law: 'Het recht geldt voor alle gegevens over de klant, waar ze ook staan (art. 15 lid 1 AVG).',
	},
	'review-records': {
		title: 'Beoordeel wat er is gevonden',
		help: 'Neem op wat over deze klant gaat. Laat weg wat over een ander gaat, of maak alleen dat deel onleesbaar.',
		law: 'Een kopie mag geen rechten van anderen schaden (art. 15 lid 4 en art. 20 lid 4 AVG).',
	},
	decide: {
		title: 'Neem een besluit',
		help: 'Kies de uitkomst. Houdt u iets achter of weigert u, kies dan ook de reden en leg die uit.',
		law: 'U zegt wat u hebt gedaan, of waarom u het niet doet (art. 12 lid 3 en 4 AVG).',
	},
	'make-bundle': {
		title: 'Maak het bestand voor de klant',
		help: 'De app maakt één ZIP-bestand met een leesbare pagina en met de gegevens als CSV en JSON.',
		law: 'De klant krijgt de gegevens in een gangbare digitale vorm (art. 12 lid 3, art. 15 lid 3 en art. 20 lid 1 AVG).',
	},
	'check-letter': {
		title: 'Lees de brief na',
		help: 'Staat alles erin wat moet, en is het gewone taal? Schrijf in de taal van de klant.',
		law: 'U antwoordt kort, duidelijk en in eenvoudige taal (art. 12 lid 1 AVG).',
	},
	'agree-safe-delivery': {
		title: 'Kies een veilige manier van versturen',
		help: 'Zet een wachtwoord op het bestand. Geef het wachtwoord langs een andere weg, bijvoorbeeld per telefoon of sms, nooit in dezelfde e-mail.',
		law: 'U beveiligt de gegevens, ook onderweg (art. 32 AVG).',
	},
	'send-answer': {
		title: 'Verstuur het antwoord',
		help: 'Stuur het antwoord naar het bekende adres en leg hier vast wanneer. Pas dan staat de klok stil. Klaar? Wacht niet tot de laatste dag.',
		law: 'U antwoordt zo snel als het kan, en in elk geval binnen een maand (art. 12 lid 3 AVG).',
	},
	'tell-recipients': {
		title: 'Vertel het iedereen die de gegevens kreeg',
		help: 'Meld het aan elk bedrijf dat de gegevens van u heeft. Geef alleen wat nodig is om de klant te vinden, zoals een ordernummer. Lukt het niet, schrijf dan op waarom.',
		law: 'U vertelt het elke ontvanger, tenzij dat onmogelijk is of te veel werk kost (art. 19 AVG).',
	},
	'clean-up': {
		title: 'Ruim tijdelijke bestanden op',
		help: 'Gooi de gedownloade bestanden, de ZIP en de losse kopieën weg. Leeg daarna ook de prullenbak.',
		law: 'U bewaart gegevens niet langer dan nodig (art. 5 lid 1 onder e AVG).',
	},
	'compare-values': {
		title: 'Vergelijk oud en nieuw',
		help: 'Schrijf op wat er nu staat en wat het moet worden. Vraag alleen om bewijs als u dat echt nodig hebt.',
		law: 'De klant kan onjuiste gegevens laten verbeteren en onvolledige laten aanvullen (art. 16 AVG).',
	},
	'correct-in-systems': {
		title: 'Verbeter het in elk systeem',
		help: 'Pas het aan in de webshop, uw contacten, het adresboek van de vervoerder en de boekhouding. Verander nooit een verstuurde factuur: maak een creditnota en een nieuwe factuur.',
		law: 'U verbetert zonder onnodige vertraging (art. 16 AVG).',
	},
	'recompute-derived': {
		title: 'Werk bij wat van de oude gegevens kwam',
		help: 'Denk aan klantgroepen, dubbele klanten en verzendlabels die nog klaarstaan.',
		law: 'Gegevens moeten juist zijn en zo nodig worden bijgewerkt (art. 5 lid 1 onder d AVG).',
	},
	'confirm-meaning': {
		title: 'Vraag of de klant echt alles weg wil',
		help: 'Schreef de klant alleen “ik ben geen klant meer”? Vraag dan één keer wat de bedoeling is. De klok loopt door.',
		law: 'Uw privacyverklaring ziet zo’n bericht als een verzoek om verwijdering. De wet zegt dat niet.',
	},
	'send-copy-first': {
		title: 'Verstuur eerst de gevraagde kopie',
		help: 'Deze klant vroeg ook om een kopie. Stuur die eerst en wis daarna. Wil de klant geen kopie meer, sla deze stap dan over en schrijf dat op.',
		law: 'Wat gewist is, kunt u niet meer geven (art. 15 lid 3 en art. 20 lid 1 AVG).',
	},
	'choose-what-stays': {
		title: 'Bepaal wat weg moet en wat blijft',
		help: 'Facturen en wat de Belastingdienst nodig heeft, bewaart u zeven jaar, bij verkoop via het éénloketsysteem tien jaar. Profiel, nieuwsbrief, chat en statistiek gaan weg.',
		law: 'Bewaren mag als de wet het vraagt of voor een rechtszaak; de rest wist u (art. 17 lid 3 AVG, art. 52 AWR).',
	},
	'erase-in-systems': {
		title: 'Wis de gegevens in elk systeem',
		help: 'Wis per systeem wat weg moet. Blijft er iets staan, noteer dan wat, waarom en tot welke dag. Het mailadres voor het antwoord wist u het laatst.',
		law: 'U wist zonder onnodige vertraging (art. 17 lid 1 AVG).',
	},
	'list-backups': {
		title: 'Kijk in welke back-ups de klant nog staat',
		help: 'Noteer tot wanneer die back-ups bestaan. In de brief staat dan op welke dag de laatste kopie weg is.',
		law: 'Ook een back-up is bewaren; verbergen is geen wissen (art. 17 lid 1 AVG).',
	},
	'ask-others-to-unlink': {
		title: 'Vraag anderen om openbare gegevens weg te halen',
		help: 'Staat de naam bij een beoordeling of op een andere site? Vraag die site om de naam en de links te verwijderen.',
		law: 'Bij openbaar gemaakte gegevens doet u wat redelijk is om anderen te waarschuwen (art. 17 lid 2 AVG).',
	},
	'erase-mail-traces': {
		title: 'Wis de e-mails van deze klant',
		help: 'Wis inbox, verzonden berichten, concepten en contacten, ook dit verzoek en uw antwoord. Leeg de prullenbak. Doe dit pas als het antwoord goed is aangekomen.',
		law: 'Ook de mailbox bevat persoonsgegevens (art. 17 lid 1 AVG).',
	},
	'erase-beyond-systems': {
		title: 'Wis papier, telefoon en downloads',
		help: 'Versnipper papier. Wis contacten in uw telefoon, gedownloade exports en gemaakte ZIP-bestanden.',
		law: 'Het recht geldt voor alle gegevens, waar ze ook staan (art. 17 lid 1 AVG).',
	},
	'restrict-in-systems': {
		title: 'Zet de gegevens in elk systeem stil',
		help: 'Geef de klant in de webshop een label, schrijf de klant uit voor de nieuwsbrief en zet mails in een map “beperkt”. Bewaren mag, gebruiken niet.',
		law: 'Zolang de beperking duurt, mag u de gegevens alleen bewaren (art. 18 lid 1 en 2 AVG).',
	},
	'settle-open-orders': {
		title: 'Kijk of er nog een bestelling loopt',
		help: 'Loopt er nog een bestelling? Vraag de klant of u de gegevens mag gebruiken om te leveren. Loopt er niets, dan is deze stap klaar.',
		law: 'Met toestemming van de klant mag u beperkte gegevens wel gebruiken (art. 18 lid 2 AVG).',
	},
	'tell-lifted': {
		title: 'Vertel dat de beperking voorbij is',
		help: 'Meld het aan de klant en aan elk bedrijf dat de gegevens voor u had stilgezet.',
		law: 'U vertelt het de klant vóórdat de beperking ophoudt (art. 18 lid 3 AVG); de ontvangers hoorden ook van de beperking (art. 19 AVG).',
	},
	'split-provided-data': {
		title: 'Scheid wat de klant zelf gaf van de rest',
		help: 'In de map “art20” komt wat de klant gaf of door gebruik ontstond: account, adressen, bestellingen, berichten. Uw eigen notities, scores en groepen komen in de andere map.',
		law: 'Het recht geldt voor gegevens die de klant zelf heeft gegeven, op grond van toestemming of een overeenkomst (art. 20 lid 1 AVG).',
	},
	'check-direct-transfer': {
		title: 'Kijk of de klant het direct wil laten sturen',
		help: 'Vraagt de klant u om het naar een ander bedrijf te sturen? Controleer dan dat adres en zeg of het technisch kan. Anders is deze stap klaar.',
		law: 'U stuurt het direct door als dat technisch kan (art. 20 lid 2 AVG).',
	},
	'stop-in-systems': {
		title: 'Stop eerst, in elk systeem',
		help: 'De klant staat al op de stoplijst. Schrijf de klant nu ook uit voor de nieuwsbrief en zet het gebruik in de andere systemen stil. Beslissen komt daarna.',
		law: 'Na een bezwaar gebruikt u de gegevens niet meer, tenzij uw belang zwaarder weegt (art. 21 lid 1 AVG). Voor reclame stopt u altijd (art. 21 lid 3 AVG).',
	},
	'weigh-interests': {
		title: 'Weeg uw belang tegen dat van de klant',
		help: 'Schrijf op waarom u de gegevens gebruikt, wat de klant bijzonder maakt, en wat zwaarder weegt. U moet het kunnen bewijzen.',
		law: 'U mag alleen doorgaan met dwingende redenen, of voor een rechtszaak (art. 21 lid 1 AVG).',
	},
	'erase-or-keep': {
		title: 'Vraag of de gegevens weg mogen',
		help: 'Na een terecht bezwaar mag de klant ook verwijdering vragen. Vraag wat de klant wil. Wil de klant wissen, maak dan een verzoek om verwijdering.',
		law: 'Een terecht bezwaar is een reden om te wissen (art. 17 lid 1 onder c AVG).',
	},
	'plan-resuming': {
		title: 'Wacht voordat u de gegevens weer gebruikt',
		help: 'De klant kan nog zes weken naar de rechter. Ga pas daarna door, en vertel het eerst aan de klant.',
		law: 'U vertelt het vóórdat u weer begint (art. 18 lid 3 AVG); de rechter kan binnen zes weken worden gevraagd (art. 35 lid 2 UAVG).',
	},
	'find-automatic-decisions': {
		title: 'Zoek besluiten die een computer alleen neemt',
		help: 'Denk aan het weigeren van een bestelling, een kredietcheck bij achteraf betalen, een fraudeblokkade of een prijs per klant. Doet een ander bedrijf dit voor u, schrijf dan op welk.',
		law: 'De klant hoeft een besluit met grote gevolgen niet alleen van een computer te accepteren (art. 22 lid 1 AVG).',
	},
	'hear-and-review': {
		title: 'Hoor de klant en kijk er zelf naar',
		help: 'Vraag wat de klant ervan vindt. Bekijk het besluit daarna zelf opnieuw en schrijf op wat u besluit.',
		law: 'De klant heeft recht op een mens, op een eigen mening en op bezwaar tegen het besluit (art. 22 lid 3 AVG).',
	},
	'end-in-systems': {
		title: 'Stop meteen, in elk systeem',
		help: 'Schrijf de klant uit en stop alles waarvoor toestemming was gegeven. Dit kan niet wachten op het antwoord.',
		law: 'Intrekken mag altijd en moet net zo makkelijk zijn als geven (art. 7 lid 3 AVG).',
	},
	'record-consent-ended': {
		title: 'Leg vast welke toestemming is gestopt',
		help: 'Noteer waarvoor de toestemming was en sinds welke dag zij niet meer geldt.',
		law: 'U moet kunnen laten zien wanneer er wel en geen toestemming was (art. 7 lid 1 AVG).',
	},
	'erase-what-rested-on-consent': {
		title: 'Wis wat alleen op de toestemming rustte',
		help: 'Hebt u gegevens die u alleen met toestemming mocht hebben? Wis ze. Wat u voor een bestelling nodig hebt, mag blijven.',
		law: 'Zonder toestemming en zonder andere reden wist u de gegevens (art. 17 lid 1 onder b AVG).',
	},
} satisfies Record<StepId, StepWords>;

/** What a step asks to be written down: its label, and what to write. The letter takes it over word for word. */
export const details = {
	'other-recipients': {
		label: 'Wie kreeg de gegevens nog meer?',
		hint: 'Bijvoorbeeld uw boekhouder. Eén per regel. Niemand? Laat het leeg.',
	},
	'changed-what': { label: 'Wat verandert er?', hint: 'Bijvoorbeeld: huisnummer' },
	'changed-before': { label: 'Zo stond het er', hint: 'Leeg als het er nog niet stond' },
	'changed-after': { label: 'Zo moet het zijn', hint: '' },
	'backups-until': {
		label: 'Tot en met welke dag staat de klant nog in een back-up?',
		hint: 'Daarna is ook de laatste kopie weg. De back-ups van Verzoekboek telt de app zelf mee. Geen andere back-ups? Laat het leeg.',
	},
	'left-out': {
		label: 'Wat gaat er niet mee?',
		hint: 'Eén per regel, met de reden. Gaat alles mee? Laat het leeg.',
	},
	'transfer-to': {
		label: 'Naar welk bedrijf wil de klant het laten sturen?',
		hint: 'Leeg als de klant dit niet vroeg.',
	},
	'transfer-obstacle': {
		label: 'Waarom kan dat technisch niet?',
		hint: 'Leeg als het wel kan.',
	},
	weighing: {
		label: 'Uw afweging',
		hint: 'Wat is uw belang? Wat is het belang van de klant? Wat weegt zwaarder, en waarom? Dit komt in de brief.',
	},
	'consent-for': {
		label: 'Waarvoor was de toestemming?',
		hint: 'Bijvoorbeeld: de nieuwsbrief. Dit komt in de brief.',
	},
	'decision-what': {
		label: 'Welk besluit nam de computer?',
		hint: 'Neemt bij u nooit alleen een computer een besluit? Laat dan alles leeg.',
	},
	'decision-by': { label: 'Waar gebeurde dat?', hint: 'Bijvoorbeeld: bij de betaaldienst' },
	'decision-logic': {
		label: 'Hoe komt het besluit tot stand?',
		hint: 'In gewone woorden: waar kijkt de computer naar?',
	},
	'decision-consequence': { label: 'Wat was het gevolg voor de klant?', hint: '' },
	review: {
		label: 'Wat besloot u toen u er zelf naar keek?',
		hint: 'Was er geen besluit van een computer? Laat het leeg.',
	},
} satisfies Record<DetailId, { label: string; hint: string }>;
