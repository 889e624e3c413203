/** Words of the backup screen and of everything that reminds of it. */
export const backup = {
	title: 'Back-up',
	intro: 'Een back-up is één bestand met het hele boek. U bewaart het zelf, bijvoorbeeld op een USB-stick.',
	standing: {
		last: (day: string, days: number) =>
			days === 0
				? `Laatste gecontroleerde back-up: vandaag (${day}).`
				: days === 1
					? `Laatste gecontroleerde back-up: ${day}, 1 dag oud.`
					: `Laatste gecontroleerde back-up: ${day}, ${days} dagen oud.`,
		never: 'Er is nog geen back-up gecontroleerd. Raakt dit apparaat kwijt, dan is het boek weg.',
		fine: 'Uw boek is veilig.',
		due: 'Tijd voor een nieuwe back-up.',
		late: 'Uw back-up is oud. Alles van daarna staat alleen op dit apparaat.',
		urgent: 'Uw laatste back-up is verlopen. Maak vandaag een nieuwe.',
		testDue:
			'U hebt al een maand geen back-up getest. Kies hieronder het bestand en kijk of het nog opengaat.',
		badge: 'nieuwe back-up nodig',
	},
	risk: {
		title: 'Is het boek veilig?',
		age: (days: number) => `De laatste gecontroleerde back-up is ${days} dagen oud.`,
		testDue: 'Tijd voor een proef: gaat uw back-up nog open?',
		notKept:
			'De browser belooft niet het boek altijd te bewaren. Installeer de app, of maak vaker een back-up.',
		iosTab:
			'U werkt in een tabblad van Safari. Zet de app op uw beginscherm en werk daar verder met een back-up.',
		test: 'Back-up testen',
		later: 'Later',
	},
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
	lost: (count: number) =>
		count === 1
			? 'Let op: 1 stuk van het boek was al verloren en staat niet in de back-up.'
			: `Let op: ${count} stukken van het boek waren al verloren en staan niet in de back-up.`,
	save: 'Back-up bewaren',
	notSaved: 'Niet bewaard. De back-up staat nog klaar: kies opnieuw “Back-up bewaren”.',
	thenCheck:
		'Kies het bestand hieronder nog een keer om te zien of het goed is bewaard. Dan telt het als gecontroleerd.',
	restoreTitle: 'Back-up testen of terugzetten',
	restoreIntro:
		'De app leest het bestand en controleert alles. Er verandert niets tot u op “Terugzetten” drukt. Wat hier al staat, blijft staan. Wie gewist is, blijft gewist.',
	choose: 'Back-upbestand kiezen',
	chooseHint: 'Een bestand dat eindigt op .age of .zip.',
	open: 'Back-up lezen',
	reading: 'De back-up wordt gelezen…',
	checked: 'Deze back-up is goed: alles is leesbaar.',
	contents: (requests: number, facts: number) =>
		`Er ${requests === 1 ? 'staat 1 verzoek' : `staan ${requests} verzoeken`} in en ${facts} regels. Er is nog niets veranderd.`,
	madeOn: (day: string) => `Gemaakt op ${day}`,
	preview: {
		title: 'Wat er gebeurt als u terugzet',
		newRequests: (count: number) =>
			count === 1 ? '1 verzoek komt erbij.' : `${count} verzoeken komen erbij.`,
		grownRequests: (count: number) =>
			count === 1
				? '1 verzoek dat hier staat, wordt aangevuld.'
				: `${count} verzoeken die hier staan, worden aangevuld.`,
		sameRequests: (count: number) =>
			count === 1 ? '1 verzoek staat hier al precies zo.' : `${count} verzoeken staan hier al precies zo.`,
		newAuditEntries: (count: number) =>
			count === 1
				? '1 anonieme regel komt in het logboek.'
				: `${count} anonieme regels komen in het logboek.`,
		nothing: 'Alles uit deze back-up staat al in het boek.',
		erasedThere: (count: number) =>
			count === 1
				? '1 onderdeel van dit boek is op het andere apparaat gewist. Het gaat hier ook weg, voorgoed.'
				: `${count} onderdelen van dit boek zijn op het andere apparaat gewist. Ze gaan hier ook weg, voorgoed.`,
		stillHeld: (count: number) =>
			count === 1
				? 'In dit bestand staat nog 1 onderdeel dat hier is gewist. Het blijft gewist. Gooi het bestand daarna weg.'
				: `In dit bestand staan nog ${count} onderdelen die hier zijn gewist. Ze blijven gewist. Gooi het bestand daarna weg.`,
		isOlder: 'Na deze back-up is hier iemand gewist. Die blijft gewist.',
		forks: (count: number) =>
			`${count === 1 ? '1 regel staat' : `${count} regels staan`} hier anders dan in de back-up. De app kiest niet: hier blijft staan wat er stond.`,
		ahead: 'De klok van het apparaat dat deze back-up maakte, liep voor. Kijk de datums na.',
		isOther:
			'Deze back-up komt uit een boek dat apart is begonnen, bijvoorbeeld op uw telefoon. Terugzetten voegt de twee boeken samen.',
		expired: 'Deze back-up is verlopen. Er kunnen gegevens in staan van mensen die al gewist zijn.',
		unknowing: (day: string) =>
			`Dit boek is leeg en weet niet wie er na ${day} is gewist. Wis die mensen na het terugzetten opnieuw.`,
		understood: 'Ik heb dit gelezen en wil toch terugzetten',
	},
	restore: 'Terugzetten',
	restoring: 'De back-up wordt teruggezet en nagekeken…',
	restored: 'De back-up staat in het boek. Alles is nagekeken.',
	undo: {
		title: 'Teruggezet',
		row: (made: string, on: string) => `Back-up van ${made}, teruggezet op ${on}`,
		until: (day: string) =>
			`Ongedaan maken kan tot en met ${day}. Wie gewist is, blijft gewist. Verzoeken waaraan u sindsdien werkte, blijven staan.`,
		button: 'Terugzetten ongedaan maken',
		done: 'Ongedaan gemaakt: het boek is weer zoals ervoor.',
		kept: (count: number) =>
			count === 1
				? 'Ongedaan gemaakt. 1 verzoek bleef staan, omdat u daaraan hebt gewerkt.'
				: `Ongedaan gemaakt. ${count} verzoeken bleven staan, omdat u daaraan hebt gewerkt.`,
	},
	files: {
		title: 'Uw back-upbestanden',
		intro: 'Het boek onthoudt welke back-ups er zijn. Gooi een bestand overal weg en zeg dat hier.',
		made: (day: string) => `Back-up van ${day}`,
		expires: (day: string) => `Bewaren tot en met ${day}`,
		checked: (day: string) => `getest op ${day}`,
		unchecked: 'nog niet getest',
		plain: 'zonder wachtwoordzin',
		expired: 'verlopen: gooi weg',
		holdsErased: (day: string) =>
			`Na deze back-up is er iemand gewist. Die kan er nog in staan, uiterlijk tot en met ${day}. Maak een nieuwe back-up en gooi deze weg.`,
		throwAway: 'Weggegooid',
		throwAwayOf: (day: string) => `Back-up van ${day} is weggegooid`,
		othersHint: 'Kopieën die de app nooit heeft gezien, staan hier niet bij.',
	},
	failures: {
		'not-a-backup':
			'Dit is geen back-up van Verzoekboek. Kies het bestand dat u hier hebt gemaakt. Er is niets veranderd.',
		empty: 'Dit bestand is leeg. Kies een andere back-up. Er is niets veranderd.',
		'passphrase-needed': 'Deze back-up is beveiligd. Vul de wachtwoordzin in. Er is niets veranderd.',
		'wrong-passphrase': 'De wachtwoordzin klopt niet. Let op hoofdletters en spaties. Er is niets veranderd.',
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
		inconsistent: 'De delen van deze back-up passen niet bij elkaar. Kies een andere. Er is niets veranderd.',
		'gave-up':
			'De browser had te weinig geheugen. Sluit andere tabbladen en probeer het opnieuw. Er is niets veranderd.',
		'not-verified': 'De back-up kon niet worden teruggelezen. Maak hem opnieuw.',
		'practice-backup':
			'Dit is een back-up van het oefenboek. Die hoort niet in uw echte boek. Er is niets veranderd.',
		'real-backup':
			'Dit is een back-up van uw echte boek. Oefenen gaat met verzonnen gegevens. Er is niets veranderd.',
		'not-restored':
			'De back-up staat niet helemaal in het boek. Maak het terugzetten hieronder ongedaan en probeer het opnieuw.',
	},
};
