/** What the reading of files has to say: each sentence tells what is wrong, and then what to do. */
export const reading = {
	/** Why a whole file, or a part of a ZIP, was not searched. */
	failures: {
		'empty-file': 'Dit bestand is leeg. Maak de export opnieuw.',
		'no-rows': 'In dit bestand staan wel kolommen, maar geen regels. Kies bij de export een ruimere periode.',
		'unknown-form':
			'De app herkent dit bestand niet. Kies een export als CSV, Excel, JSON of een e-mail. De andere bestanden gaan gewoon door.',
		'no-table': 'In dit bestand staat geen tabel. Kies de export zelf, niet een bladzijde eromheen.',
		'old-or-locked-office-file':
			'Dit bestand is beveiligd of een oud Excel-bestand (.xls). Open het en bewaar het als CSV of XLSX.',
		'other-spreadsheet': 'De app leest dit soort rekenblad niet. Open het en bewaar het als CSV of XLSX.',
		'other-archive':
			'De app opent alleen ZIP. Pak dit archief zelf uit en kies de bestanden die erin zitten.',
		'broken-spreadsheet': 'Dit Excel-bestand is beschadigd. Maak de export opnieuw, of kies CSV.',
		'too-large': 'Dit bestand is te groot om te lezen. Maak een export over een kortere periode.',
		'too-deep': 'Dit bestand zit vreemd in elkaar en wordt niet gelezen. Maak de export opnieuw.',
		'not-well-formed': 'Dit bestand is beschadigd of afgekapt. Maak de export opnieuw.',
		broken: 'Dit bestand is beschadigd. Maak de export opnieuw.',
		'empty-zip': 'In deze ZIP zit geen bestand dat de app kan lezen. Pak de ZIP uit en kies de exports zelf.',
		'no-directory': 'Deze ZIP is afgekapt. Download hem opnieuw.',
		'broken-directory': 'Deze ZIP is beschadigd. Download hem opnieuw.',
		'split-archive':
			'Dit is één deel van een ZIP die uit meer delen bestaat. Pak alle delen samen uit en kies de bestanden die erin zitten.',
		'too-many-entries': 'In deze ZIP zitten te veel bestanden. Pak hem zelf uit en kies alleen de exports.',
		'overlapping-entries':
			'Deze ZIP is zo gemaakt dat een computer erop kan vastlopen. Open hem niet en vraag een nieuwe export.',
		'unsafe-path':
			'In deze ZIP zit een bestand dat zich buiten zijn map wil zetten. Dat is niet geopend. Vertrouw deze ZIP alleen als u weet waar hij vandaan komt.',
		'duplicate-path':
			'In deze ZIP zitten twee bestanden met dezelfde naam. Het tweede is niet gelezen. Pak de ZIP zelf uit en kijk ernaar.',
		'too-much-when-unpacked':
			'In deze ZIP zit een bestand dat uitgepakt veel te groot wordt. Dat is niet geopend. Vertrouw deze ZIP alleen als u weet waar hij vandaan komt.',
		encrypted:
			'In deze ZIP zit een bestand met een wachtwoord. Pak de ZIP zelf uit met het wachtwoord en kies de bestanden die erin zitten.',
		'unknown-method':
			'In deze ZIP zit een bestand dat anders is ingepakt dan de app kan lezen. Pak de ZIP zelf uit en kies de exports.',
	},
	/** What is wrong in one place of a file. */
	troubles: {
		'cut-off': 'Het bestand breekt hier af. Maak de export opnieuw als er meer moet staan.',
		'not-an-object': 'Hier staat geen hele regel. Kijk in het bestand wat er staat.',
		'too-long': 'Dit is te groot om helemaal te lezen. Kijk het zelf na.',
		'no-message': 'Wat hier staat, is geen bericht. Kijk of het bestand een mailbox is.',
		'total-row': 'Dit is een regel met een totaal, geen gegevens van een klant. U hoeft niets te doen.',
		'unclosed-quote':
			'Een aanhalingsteken wordt niet gesloten. Kijk of deze regel en de volgende goed gelezen zijn.',
		'stray-quote': 'Een aanhalingsteken staat verkeerd. Kijk of deze regel goed gelezen is.',
		'missing-cells': 'Deze regel heeft te weinig vakken. Kijk of de gegevens onder de juiste kop staan.',
		'extra-cells': 'Deze regel heeft te veel vakken. Kijk of de gegevens onder de juiste kop staan.',
	},
	why: 'Waarom?',
	more: (count: number) => (count === 1 ? 'en nog 1' : `en nog ${count}`),
	repaired: (count: number) =>
		count === 1
			? '1 regel stond er scheef in, en is toch gelezen'
			: `${count} regels stonden er scheef in, en zijn toch gelezen`,
	notInside: (count: number) =>
		count === 1
			? 'In 1 bijlage (foto, PDF of ander bestand) is niet gezocht. Open het bericht en kijk zelf.'
			: `In ${count} bijlagen (foto’s, PDF’s en andere bestanden) is niet gezocht. Open de berichten van de klant en kijk zelf.`,
};
