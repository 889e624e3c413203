import type { GroundId } from '../../core/rights/index.ts';

/** Each ground for holding something back, as one sentence to the person. */
export const GROUNDS: Readonly<Record<GroundId, string>> = {
	'rights-of-others': 'Deze gegevens gaan over iemand anders. Die persoon heeft ook recht op privacy.',
	'rights-of-others-in-copy':
		'Deze gegevens gaan ook over iemand anders. Die persoon heeft ook recht op privacy.',
	excessive: 'U vroeg dit zo vaak dat het verzoek buitensporig is.',
	abuse: 'Dit verzoek heeft een ander doel dan weten welke gegevens wij van u hebben.',
	'listed-interest': 'Een belang dat de wet noemt, weegt hier zwaarder.',
	'not-identifiable': 'Wij kunnen niet vaststellen welke gegevens van u zijn.',
	deceased: 'De privacywet geldt niet voor gegevens van iemand die is overleden.',
	'no-personal-data': 'Dit zijn geen gegevens over een persoon.',
	'no-automatic-decision': 'Bij ons beslist nooit alleen een computer over u.',
	'upheld-after-review': 'Een mens keek opnieuw naar het besluit en kwam tot dezelfde uitkomst.',
	'other-basis':
		'Dit gebruik hangt niet af van uw toestemming. Het is nodig voor uw bestelling of voor de wet.',
	'legal-duty': 'De wet verplicht ons om deze gegevens te bewaren.',
	'legal-claims': 'Wij hebben deze gegevens nodig voor een juridische zaak.',
	'free-expression': 'Deze gegevens vallen onder de vrijheid van meningsuiting.',
	'still-needed': 'Wij hebben deze gegevens nog nodig waarvoor wij ze kregen.',
	'kept-on-request': 'U vroeg ons om uw adres op de stoplijst te laten staan.',
	'compelling-grounds': 'Onze redenen om door te gaan wegen zwaarder dan uw situatie.',
	'claims-of-shop': 'Wij hebben deze gegevens nodig voor een juridische zaak.',
	'contract-or-duty':
		'Wij gebruiken deze gegevens voor uw bestelling of omdat de wet het vraagt. Daartegen kunt u geen bezwaar maken. U kunt wel vragen om wissen of tijdelijk stoppen.',
	'conditions-not-met':
		'Meenemen kan alleen met gegevens die u zelf gaf, voor een bestelling of met toestemming, en die in een computer staan.',
	'not-provided-by-person': 'Deze gegevens gaf u niet zelf. Die hebben wij zelf gemaakt.',
	'data-correct': 'Wij hebben het nagekeken. De gegevens kloppen.',
	'truthful-record': 'Dit is een mening of een verslag van wat er toen gebeurde. Dat is goed weergegeven.',
	'no-ground-to-restrict': 'Geen van de vier redenen uit de wet om het gebruik tijdelijk te stoppen is er.',
};
