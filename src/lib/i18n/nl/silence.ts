/** Words of the page on what can get out of the app: tried for real, in this browser. */
export const silence = {
	title: 'Niets naar buiten',
	intro:
		'Dit boek mag met niemand praten. Uw browser dwingt dat af. Op deze pagina probeert de app het toch, zodat u het zelf ziet.',
	link: 'Bekijk wat uw browser tegenhoudt',
	linkHint: 'De app probeert het echt, en laat zien wat er gebeurt.',
	trying: 'De app probeert het nu…',
	closed: 'Er komt niets naar buiten',
	closedText: (refused: number) => `De app probeerde ${refused} wegen. Uw browser hield ze allemaal tegen.`,
	open: (count: number) => (count === 1 ? 'Eén weg staat open' : `${count} wegen staan open`),
	openText:
		'De app gebruikt die wegen niet, maar deze browser of deze host dwingt het niet af. Hieronder staat welke, en wat u kunt doen.',
	again: 'Probeer het opnieuw',
	tried: 'Net geprobeerd',
	triedHint:
		'Naar een adres dat van niemand is (verzoekboek.invalid). Ook als het lukt, ontvangt niemand iets.',
	seen: { refused: 'Tegengehouden', 'let-through': 'Open', 'not-here': 'Niet te proberen' },
	busy: 'Bezig…',
	attempts: {
		connection: { name: 'Een verbinding', hint: 'De pagina vraagt iets op bij een ander adres.' },
		picture: { name: 'Een plaatje van buiten', hint: 'Zo volgen mails wie ze opent.' },
		worker: {
			name: 'Een verbinding vanuit de achtergrond',
			hint: 'Het deel van de app dat bestanden leest.',
		},
		'service-worker': {
			name: 'Een verbinding vanuit de bewaarde app',
			hint: 'Het deel dat zorgt dat de app zonder internet werkt.',
		},
		direct: { name: 'Een rechtstreeks kanaal', hint: 'Techniek voor videobellen (WebRTC).' },
		code: { name: 'Tekst als programma', hint: 'Tekst uit een mail of bestand mag nooit iets doen.' },
		markup: { name: 'Tekst als opmaak', hint: 'Tekst uit een mail of bestand mag het scherm niet ombouwen.' },
		devices: { name: 'Camera, microfoon en plaats', hint: 'De app kan er niet om vragen.' },
		windows: { name: 'Meekijken door andere sites', hint: 'De app staat los van elk ander venster.' },
	},
	same: {
		title: 'Zonder proef',
		closed:
			'Dezelfde regel die het rechtstreekse kanaal sluit, sluit ook deze wegen. Proberen kan hier niet: lukt het, dan verlaat u de app.',
		open: 'Deze wegen sluit alleen een regel die deze browser niet kent, of die deze host niet meestuurt:',
		ways: {
			location: 'naar een ander adres gaan',
			'meta-refresh': 'vanzelf doorsturen',
			'new-window': 'een nieuw venster openen',
			'web-rtc': 'een rechtstreeks kanaal',
			preconnect: 'alvast verbinding maken',
			'dns-prefetch': 'alvast een adres opzoeken',
			form: 'een formulier (alleen de verbinding, geen inhoud)',
			frame: 'een kader (alleen de verbinding, geen inhoud)',
		},
	},
	help: {
		title: 'Wat u kunt doen',
		reload: 'Laad de app nog een keer. Vanaf de tweede keer geeft de app zelf haar regels mee.',
		browser:
			'Gebruik Chrome of Edge vanaf versie 152. Andere browsers kennen de regel voor rechtstreekse kanalen nog niet.',
		host: 'Zet de app op een host die antwoordkoppen (headers) meestuurt. Zij staan in het bestand _headers.',
	},
	copy: (address: string) => `${address} kopiëren`,
	copied: 'Gekopieerd.',
	limits: {
		title: 'Wat dit niet tegenhoudt',
		list: [
			'Extensies in uw browser. Zij kunnen meelezen met elke pagina. Gebruik voor dit boek een profiel zonder extensies.',
			'De browser zelf: synchroniseren, spellingcontrole op internet of pagina’s laten vertalen. Zet dat uit.',
			'Vreemde programmacode die al in de app draait: die kan nog een nieuw venster openen. Daarom mag tekst hier nooit een programma worden.',
			'Wie op dit apparaat kan meekijken, en wat er gebeurt met een bestand dat u zelf bewaart of deelt.',
			'De host ziet dat u de app ophaalt of vernieuwt, zoals elke website. Hij ziet niets uit het boek.',
		],
	},
};
