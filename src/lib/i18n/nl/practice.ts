/** Words of the drill: a practice book with a made-up customer. */
export const practice = {
	enter: 'Eerst oefenen',
	enterText:
		'Oefen één verzoek van begin tot eind met een verzonnen klant. Het duurt ongeveer een kwartier. Uw eigen boek blijft dicht; na afloop wordt de oefening gewist.',
	settingsTitle: 'Oefenen',
	banner: 'Oefenboek',
	bannerText: 'Alles hier is verzonnen en wordt na afloop gewist.',
	end: 'Stoppen en wissen',
	impossible: 'Deze browser kan niet onthouden dat u oefent. Gebruik een gewoon venster.',
	station: (at: number, of: number) => `Oefening, stap ${at} van ${of}`,
	shop: {
		name: 'Winkel De Oefening',
		owner: 'Robin Verzinsel',
		email: 'winkel@oefenboek.example',
		postalAddress: 'Oefenlaan 1\n1234 SA Nergenshuizen',
		phone: '',
	},
	mail: {
		subject: 'Mijn gegevens',
		lines: [
			'Beste winkel,',
			'',
			'Ik heb een paar keer iets bij u besteld. Welke gegevens hebt u van mij?',
			'Ik ontvang graag een kopie van al mijn persoonsgegevens.',
			'',
			'Met vriendelijke groet,',
			'Fenna Oefenberg',
		],
	},
	steps: {
		mail: {
			title: 'Er komt een e-mail binnen',
			text: 'Fenna vraagt wat u van haar weet. Laat de app haar e-mail lezen. Kijk of alles klopt en druk onderaan op “In het boek zetten”.',
			action: 'Oefenmail openen',
		},
		search: {
			title: 'Zoek haar gegevens',
			text: 'Het verzoek heeft nu een uiterste datum. In het echt haalt u exports uit uw systemen. Hier liggen er twee klaar: bestellingen en betalingen.',
			action: 'Oefenexports doorzoeken',
		},
		work: {
			title: 'Bekijk, en neem een besluit',
			text: 'Vraagt de app wat er in een tabel staat? Kijk of het klopt en bevestig. Kies bij elke vondst of die meegaat. Loop daarna de lijst van het verzoek af tot en met “Neem een besluit”. Bij elke stap staat wat u doet.',
			action: 'Naar het verzoek',
		},
		bundle: {
			title: 'Maak het antwoord',
			text: 'De brief staat klaar. Maak de ZIP met alle gegevens en bewaar hem.',
			action: 'Naar het antwoord',
		},
		check: {
			title: 'Controleer wat u bewaarde',
			text: 'Kies hier de ZIP die u net hebt bewaard. De app kijkt of het bestand heel is aangekomen. U kunt hem ook openen: begin bij index.html.',
			action: 'Bewaarde ZIP kiezen',
		},
		done: {
			title: 'Klaar: zo gaat een verzoek',
			text: 'De ZIP is precies zoals de app hem maakte. In het echt stuurt u hem nu veilig op, met de brief. Stop de oefening; alles ervan wordt gewist.',
			action: 'Stoppen en wissen',
		},
	},
	checkHint: 'Een bestand dat eindigt op .zip. Het staat meestal in de map Downloads.',
	wrongFile:
		'Dit is niet de ZIP die u als laatste hebt gemaakt. Kies een ander bestand, of maak hem opnieuw.',
};
