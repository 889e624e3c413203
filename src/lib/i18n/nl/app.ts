/** Words of the frame: navigation, first opening, what can go wrong with the book as a whole. */
export const app = {
	name: 'Verzoekboek',
	tagline: 'Het boek van uw privacyverzoeken',
	skipToContent: 'Naar de inhoud',
	opening: 'Het boek gaat open…',
	nav: {
		label: 'Hoofdmenu',
		desk: 'Verzoeken',
		fresh: 'Nieuw verzoek',
		freshShort: 'Nieuw',
		log: 'Logboek',
		stopList: 'Stoplijst',
		systems: 'Systemen',
		policy: 'Verklaring',
		report: 'Jaarverslag',
		incidents: 'Datalekken',
		backup: 'Back-up',
		settings: 'Instellingen',
		about: 'Over dit boek',
		more: 'Meer',
	},
	close: 'Sluiten',
	cancel: 'Annuleren',
	save: 'Opslaan',
	saved: 'Opgeslagen op dit apparaat.',
	saving: 'Bezig met opslaan. Laat de app nog even open.',
	recorded: 'Vastgelegd.',
	notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.',
	unreadable:
		'Een bestand kan niet worden gelezen. Een map kan niet; is het bestand verplaatst, kies het dan opnieuw.',
	exportFirst: 'Open nu het verzoek van deze klant en kies “Zoeken en bekijken”. Het bestand gaat mee.',
	citizenNumber:
		'In deze tekst staat een getal dat een burgerservicenummer kan zijn. Dat mag u niet bewaren. Haal het hier weg.',
	undo: 'Ongedaan maken',
	back: 'Terug',
	today: 'vandaag',
	optional: 'niet verplicht',
	update: {
		ready: 'Er is een nieuwe versie.',
		load: 'Nu laden',
		unsaved: 'Sla eerst op wat u typt.',
	},
	offlineReady: 'Het boek werkt nu ook zonder internet.',
	first: {
		title: 'Welkom in uw Verzoekboek',
		intro:
			'In dit boek houdt u bij wat klanten u vragen over hun gegevens: inzage, verbetering, verwijdering en meer. Het boek laat zien welk recht het is, tot wanneer u tijd hebt en wat u stap voor stap doet.',
		points: [
			[
				'Alles blijft op dit apparaat',
				'Er is geen server en geen account. Uw gegevens staan in deze browser.',
			],
			[
				'Niets gaat vanzelf naar buiten',
				'U bewaart of verstuurt zelf een bestand. De app verstuurt nooit iets.',
			],
			['Het werkt zonder internet', 'Na dit eerste bezoek hebt u geen verbinding meer nodig.'],
			[
				'U maakt zelf een back-up',
				'Wist u de browsergegevens, dan is het boek weg. Bewaar daarom elke maand een back-up.',
			],
		],
		shopTitle: 'Uw winkel',
		shopIntro: 'Deze gegevens komen in de brieven aan uw klanten.',
		shopName: 'Naam van de winkel',
		owner: 'Uw naam',
		email: 'E-mailadres voor privacyvragen',
		address: 'Adres',
		addressHint: 'Straat, postcode en plaats. Dit komt boven de brief.',
		phone: 'Telefoon',
		promiseTitle: 'Uw belofte',
		promiseIntro:
			'Staat in uw privacyverklaring binnen hoeveel tijd u reageert? De wet geeft u één maand. Uw eigen belofte kan korter zijn.',
		promise: 'Ik reageer binnen',
		promiseNone: 'Ik noem geen termijn',
		units: { day: 'dagen', 'working-day': 'werkdagen', week: 'weken', month: 'maanden' },
		systemsTitle: 'Waar staan klantgegevens?',
		systemsIntro: 'Kies de systemen die u gebruikt. U kunt dit later aanpassen.',
		start: 'Boek openen',
		restore: 'Ik heb een back-up',
		iosFirst:
			'Op een iPhone of iPad: zet de app eerst op uw beginscherm (Deel-knop, dan “Zet op beginscherm”) en open haar daar. Wat u in dit tabblad invult, ziet de app op het beginscherm niet, en Safari wist het na zeven dagen zonder bezoek.',
		kept: {
			granted: (size: string) =>
				`Opgeslagen op dit apparaat (${size}). De browser heeft beloofd het boek te bewaren.`,
			denied: (size: string) =>
				`Opgeslagen op dit apparaat (${size}). De browser belooft nog niet het boek altijd te bewaren: maak een back-up.`,
			unsupported: (size: string) =>
				`Opgeslagen op dit apparaat (${size}). Deze browser kan niet beloven het boek te bewaren: maak een back-up.`,
		},
		needName: 'Vul de naam van uw winkel in. Die staat onder elke brief.',
		needEmail: 'Vul een e-mailadres in, bijvoorbeeld privacy@uwwinkel.nl.',
		needTerm: 'Vul een getal in van 1 tot en met 366, bijvoorbeeld 30.',
	},
	recovery: {
		title: 'Uw boek is hier niet meer',
		text: 'Op dit apparaat stond een boek, maar de browser heeft het weggegooid. Begin niet opnieuw: zet eerst uw laatste back-up terug.',
		lastSeen: (count: number) => `Er stonden ${count} regels in het boek.`,
		restore: 'Back-up terugzetten',
		startNew: 'Toch met een leeg boek beginnen',
	},
	healed: (count: number) =>
		`De browser had een deel van het boek verloren. Het is hersteld uit de tweede kopie (${count} regels).`,
	weaker: 'Deze browser bewaart maar één kopie van het boek. Maak vaker een back-up.',
	newer:
		'Een nieuwere versie van de app heeft dit boek geschreven. U kunt lezen, niet schrijven. Laad de nieuwe versie.',
	failures: {
		title: 'Het boek gaat niet open',
		quota:
			'Er is geen ruimte meer op dit apparaat. Maak ruimte vrij en probeer het opnieuw. Er is niets veranderd.',
		aborted: 'De browser kon dit niet opslaan. Er is niets veranderd. Probeer het opnieuw.',
		'connection-lost': 'De verbinding met de opslag is weg. Er is niets veranderd. Laad de app opnieuw.',
		blocked:
			'Een ander tabblad houdt het boek vast. Sluit de andere tabbladen van Verzoekboek en probeer het opnieuw.',
		'no-answer':
			'De opslag van de browser reageert niet. Kijk na of het is opgeslagen, en probeer het anders opnieuw.',
		erased:
			'Dit verzoek is intussen gewist, in een ander tabblad of op een ander apparaat. Er is niets opgeslagen.',
		broken:
			'De opslag van de browser geeft een fout. Er is niets veranderd. Sluit de browser en open hem opnieuw.',
		unsupported:
			'Deze browser kan het boek niet bewaren. Gebruik een gewoon venster (geen privévenster) van een nieuwe browser.',
		'read-only': 'Dit boek is geschreven door een nieuwere versie. Laad eerst de nieuwe versie van de app.',
		locked:
			'Het boek is op slot, of het slot is in een ander tabblad veranderd. Er is niets opgeslagen. Ontgrendel het boek en probeer het opnieuw.',
		retry: 'Opnieuw proberen',
	},
	crash: {
		title: 'Er ging iets mis in de app',
		text: 'Wat u hebt opgeslagen, staat er nog. Laad de app opnieuw. Gebeurt het weer, maak dan een back-up.',
		reload: 'Opnieuw laden',
	},
	missing: 'Deze bladzijde bestaat niet.',
};
