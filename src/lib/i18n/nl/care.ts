/** Words of the pages that keep the book: log, backup, systems, settings, about. */
export const care = {
	log: {
		title: 'Logboek',
		intro:
			'Elk afgerond verzoek laat één regel na, zonder naam, adres of dag. Zo kunt u laten zien dat u zich aan de regels houdt.',
		emptyTitle: 'Het logboek is nog leeg',
		emptyText: 'Rondt u een verzoek af, dan komt hier een regel zonder persoonsgegevens.',
		caption: 'Afgeronde verzoeken, anoniem',
		year: 'Jaar',
		right: 'Recht',
		result: 'Uitkomst',
		inTime: 'Op tijd',
		procedure: 'Werkwijze',
		results: { granted: 'toegewezen', 'partly-or-not': 'deels of niet', 'no-decision': 'geen besluit' },
		times: { 'within-promise': 'binnen de belofte', 'within-law': 'binnen de wet', late: 'te laat' },
		exportTitle: 'Delen',
		exportIntro:
			'Voor de Autoriteit Persoonsgegevens of uw adviseur. De app maakt regels die te zeldzaam zijn grover, zodat niemand te herkennen is.',
		exportCsv: 'Bewaren als CSV',
		exportJson: 'Bewaren als JSON',
		generalised: 'In deze uitvoer is iets grover gemaakt, omdat er minder dan drie gelijke regels zijn.',
		seal: 'Zegel',
		sealed: (entries: number, day: string) => `${entries} regels, uitgevoerd op ${day}`,
		personal:
			'Zolang een afgerond verzoek nog wordt bewaard, zijn het persoonsgegevens. De regel hier is al anoniem.',
	},
	yearly: {
		title: 'De taak van elk jaar',
		intro:
			'Wat u voor de belasting moest bewaren, gaat op 1 januari in één keer weg. Zo is ook een verwijdering helemaal af, zonder dat het boek nog weet van wie.',
		job: (day: string, what: string, year: number) => `${day}: wis ${what} van ${year} en eerder.`,
		kinds: {
			books: 'facturen, bestellingen en betalingen',
			'one-stop-shop': 'verkopen met btw in een ander EU-land',
			'immovable-property': 'stukken over onroerend goed',
		},
	},
	retention: {
		title: 'Klaar om op te ruimen',
		text: (count: number) =>
			count === 1
				? 'Van één ding is de bewaartermijn voorbij.'
				: `Van ${count} dingen is de bewaartermijn voorbij.`,
		parts: {
			copies: 'Kopieën van gegevens',
			letters: 'Het bericht en de brieven',
			everything: 'Het hele verzoek: alleen een anonieme regel blijft',
		},
		since: (day: string) => `sinds ${day}`,
		final: 'Dit kan niet ongedaan worden gemaakt. Maak daarna een nieuwe back-up en gooi oude back-ups weg.',
		button: 'Nu opruimen',
		done: 'Opgeruimd. Maak nu een nieuwe back-up en gooi oude back-ups weg.',
		doneLater: 'Opgeruimd. Het laatste opruimen gebeurt als u de app weer opent.',
	},
	backup: {
		title: 'Back-up',
		intro: 'Een back-up is één bestand met het hele boek. U bewaart het zelf, bijvoorbeeld op een USB-stick.',
		make: 'Back-up maken',
		passphrase: 'Wachtwoordzin',
		passphraseHint:
			'Ten minste 12 tekens, bijvoorbeeld vijf woorden. Zonder deze zin kunt u de back-up niet openen.',
		passphraseAgain: 'Wachtwoordzin nog een keer',
		passphraseShort: 'Deze wachtwoordzin is te kort. Gebruik ten minste 12 tekens.',
		passphraseDiffers: 'De twee zinnen zijn niet gelijk. Typ ze opnieuw.',
		plain: 'Zonder wachtwoordzin bewaren',
		plainWarning: 'Iedereen die dit bestand vindt, kan alles lezen.',
		making: 'De back-up wordt gemaakt en gecontroleerd…',
		made: (size: string) => `Gemaakt en teruggelezen: ${size}. Bewaar het bestand op een veilige plek.`,
		save: 'Back-up bewaren',
		last: (day: string) => `Laatst gecontroleerde back-up: ${day}`,
		never: 'Er is nog geen back-up gecontroleerd.',
		restoreTitle: 'Back-up terugzetten',
		restoreIntro:
			'Wat in de back-up staat, komt erbij. Wat hier al staat, blijft staan. Wie gewist is, blijft gewist.',
		choose: 'Back-upbestand kiezen',
		chooseHint: 'Een bestand dat eindigt op .age of .zip.',
		open: 'Back-up lezen',
		reading: 'De back-up wordt gelezen…',
		preview: (requests: number, facts: number) =>
			`In deze back-up staan ${requests} verzoeken en ${facts} regels. Er is nog niets veranderd.`,
		madeOn: (day: string) => `Gemaakt op ${day}`,
		expired: 'Deze back-up is verlopen. Er kunnen gegevens in staan van mensen die al gewist zijn.',
		restore: 'Terugzetten',
		restored: 'De back-up staat in het boek.',
		check: 'Alleen controleren',
		checked: 'Deze back-up is goed: alles is leesbaar.',
		forgotten: 'Wachtwoordzin vergeten? Dan kan niemand dit bestand openen. Kies een andere back-up.',
		thenCheck:
			'Kies het bestand hieronder nog een keer om te zien of het goed is bewaard. Dan telt het als gecontroleerd.',
		failures: {
			'not-a-backup':
				'Dit is geen back-up van Verzoekboek. Kies het bestand dat u hier hebt gemaakt. Er is niets veranderd.',
			empty: 'Dit bestand is leeg. Kies een andere back-up. Er is niets veranderd.',
			'passphrase-needed': 'Deze back-up is beveiligd. Vul de wachtwoordzin in. Er is niets veranderd.',
			'wrong-passphrase':
				'De wachtwoordzin klopt niet. Let op hoofdletters en spaties. Er is niets veranderd.',
			'no-passphrase-file':
				'Dit bestand is met een sleutel beveiligd, niet met een wachtwoordzin. Kies een back-up die u hier hebt gemaakt.',
			'work-factor':
				'Deze back-up vraagt te veel rekenkracht. Hij is niet met deze app gemaakt. Er is niets veranderd.',
			cut: 'Deze back-up is niet compleet. Kopieer het bestand opnieuw of kies een andere. Er is niets veranderd.',
			'damaged-header': 'Het begin van deze back-up is beschadigd. Kies een andere. Er is niets veranderd.',
			damaged: 'Deze back-up is beschadigd. Kies een andere. Er is niets veranderd.',
			'too-large': 'Dit bestand is te groot voor een back-up. Er is niets veranderd.',
			'too-many-entries':
				'In dit bestand zit te veel. Het is niet met deze app gemaakt. Er is niets veranderd.',
			'refused-entry': 'In dit bestand zit iets dat niet te vertrouwen is. Er is niets veranderd.',
			'newer-version':
				'Deze back-up komt van een nieuwere versie van de app. Laad eerst de nieuwe versie. Er is niets veranderd.',
			'invalid-manifest':
				'De inhoudsopgave van deze back-up klopt niet. Kies een andere. Er is niets veranderd.',
			'missing-entry': 'In deze back-up ontbreekt iets. Kies een andere. Er is niets veranderd.',
			'extra-entry': 'In deze back-up zit iets dat er niet hoort. Kies een andere. Er is niets veranderd.',
			'changed-entry':
				'Deze back-up is veranderd nadat hij werd gemaakt. Kies een andere. Er is niets veranderd.',
			'invalid-entry':
				'In deze back-up staat iets dat de app niet begrijpt. Kies een andere. Er is niets veranderd.',
			inconsistent:
				'De delen van deze back-up passen niet bij elkaar. Kies een andere. Er is niets veranderd.',
			'gave-up':
				'De browser had te weinig geheugen. Sluit andere tabbladen en probeer het opnieuw. Er is niets veranderd.',
			'not-verified': 'De back-up kon niet worden teruggelezen. Maak hem opnieuw.',
		},
	},
	systems: {
		title: 'Systemen',
		intro: 'De plekken waar uw winkel persoonsgegevens bewaart. De brieven en de checklists gebruiken dit.',
		used: 'In gebruik',
		details: 'Alles over dit systeem',
		runBy: 'Van',
		role: 'Rol',
		roles: {
			processor: 'verwerker (werkt voor u)',
			'own-controller': 'eigen verantwoordelijke',
			'to-be-checked': 'nog na te kijken in uw contract',
		},
		purposes: 'Waarvoor',
		basis: 'Grondslag',
		contact: 'Contact',
		categories: 'Welke gegevens',
		keptFor: 'Hoe lang',
		transfer: 'Buiten Europa',
		noTransfer: 'nee',
		edit: 'Aanpassen',
		own: 'Door u aangepast.',
		editHint: 'Deze woorden komen in uw brieven, in de taal van de klant. Vul daarom beide talen in.',
		company: 'Bedrijf',
		country: 'Land',
		transferAsk: 'Gegevens gaan ook naar een land buiten Europa',
		safeguard: 'Waarborg',
		contract: 'Contract',
		contractHint: 'Bijvoorbeeld: verwerkersovereenkomst van 3 mei 2024.',
		security: 'Beveiliging',
		securityHint: 'Bijvoorbeeld: eigen wachtwoord en inloggen in twee stappen.',
		toProposal: 'Terug naar het voorstel',
		howTo: {
			export: 'Zo maakt u een export',
			erase: 'Zo wist u',
			correct: 'Zo verbetert u',
			restrict: 'Zo zet u gegevens stil',
		},
	},
	processing: {
		title: 'Register van verwerkingen',
		intro:
			'De wet vraagt dit overzicht van elke winkel (artikel 30 AVG). Het komt uit de systemen hieronder.',
		look: 'Overzicht bekijken',
		csv: 'Bewaren als CSV',
		json: 'Bewaren als JSON',
		print: 'Afdrukken',
		fileName: 'verwerkingsregister',
		headings: {
			activity: 'Verwerking',
			purposes: 'Doelen',
			basis: 'Grondslag',
			people: 'Van wie',
			categories: 'Welke gegevens',
			recipients: 'Ontvangers',
			transfers: 'Buiten Europa',
			erasedAfter: 'Bewaartermijn',
			security: 'Beveiliging',
		},
		controller: {
			name: 'Verwerkingsverantwoordelijke',
			owner: 'Contactpersoon',
			email: 'E-mail',
			postalAddress: 'Adres',
			phone: 'Telefoon',
		},
		people: 'klanten en bezoekers van de winkel',
		noTransfer: 'nee',
		roles: {
			processor: 'verwerker',
			'own-controller': 'eigen verantwoordelijke',
			'to-be-checked': 'rol nog na te kijken',
		},
		thisBook: {
			activity: 'Privacyverzoeken (Verzoekboek)',
			purposes: 'verzoeken van klanten over hun gegevens behandelen en dat kunnen aantonen',
			basis: 'wettelijke plicht (artikel 6 lid 1 onder c AVG)',
			people: 'mensen die een verzoek doen, en wie namens hen vraagt',
			categories: 'naam, adres, het verzoek, de stappen, de brieven en de gevonden gegevens',
			recipients: 'niemand; alles staat op het apparaat van de winkel',
			transfers: 'nee',
			erasedAfter:
				'kopieën twee weken na verzending, brieven tot een klacht bij de rechter niet meer kan, de rest na vijf jaar; een verwijderd persoon meteen',
			security: 'alleen op eigen apparaten; back-up met een wachtzin versleuteld',
		},
	},
	settings: {
		title: 'Instellingen',
		language: 'Taal',
		languages: { nl: 'Nederlands', en: 'English' },
		theme: 'Weergave',
		themes: { system: 'Zoals het apparaat', light: 'Licht', dark: 'Donker' },
		shop: 'Uw winkel',
		promise: 'Uw belofte',
		promiseFrom: 'Geldt vanaf',
		storage: 'Opslag',
		persisted: 'De browser heeft beloofd het boek niet vanzelf weg te gooien.',
		notPersisted:
			'De browser kan het boek weggooien als het apparaat vol raakt. Installeer de app en maak back-ups.',
		size: (size: string) => `Het boek gebruikt ${size}.`,
		askPersist: 'Vraag om vaste opslag',
		saved: 'Bewaard.',
	},
	about: {
		title: 'Over dit boek',
		promise: 'Wat dit boek belooft',
		promises: [
			'Alles staat in deze browser, op dit apparaat. Er is geen server.',
			'De app maakt geen verbinding met andere adressen. Dat dwingt de app zelf af.',
			'Een bestand verlaat de app alleen als u het bewaart.',
			'U kunt een back-up openen zonder deze app, met de programma’s age en unzip.',
		],
		limits: 'Wat het niet kan',
		limitList: [
			'Zonder slot op het boek kan wie uw apparaat in handen krijgt, alles lezen. Een slot zet u erop bij Instellingen.',
			'De browser houdt gewiste gegevens soms nog even op de schijf.',
			'Dit boek is geen juridisch advies.',
		],
		law: (set: string) => `Stand van de wet: ${set}`,
		version: (version: string) => `Versie ${version}`,
		licence: 'Verzoekboek is vrije software (MIT).',
	},
	bytes: (bytes: number) =>
		bytes < 1000
			? `${bytes} bytes`
			: bytes < 1_000_000
				? `${Math.round(bytes / 1000)} kB`
				: `${(bytes / 1_000_000).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`,
};
