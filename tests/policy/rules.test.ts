import { describe, expect, test } from 'vitest';
import { policy as dutchWords } from '../../src/lib/i18n/nl/policy.ts';
import { policy as englishWords } from '../../src/lib/i18n/en/policy.ts';
import { QUESTIONS } from '../../src/lib/policy/questions.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import { REGISTER_RULES } from '../../src/lib/policy/register-check.ts';
import { TEXT_RULES } from '../../src/lib/policy/rules/index.ts';
import { dutch } from './phrases/dutch.ts';
import { english } from './phrases/english.ts';
import { whole, withParagraph } from './phrases/whole.ts';

const findings = (text: string) => readPolicy(text, { today: '2026-11-22' }).findings;
const breaks = (text: string, rule: string, defect: string) =>
	findings(text).some((one) => one.rule === rule && one.defect === defect);

const PURPOSES = '## Waarvoor wij gegevens gebruiken';
const RECIPIENTS = '## Wie uw gegevens krijgt';
const LONG =
	'waarbij geldt dat wij in het kader van al hetgeen hiervoor is vermeld en met inachtneming van hetgeen hierna volgt de gegevens die het betreft behandelen op de wijze die daarvoor is bepaald en waarvan de nadere regels elders zijn neergelegd zodat daarover geen misverstand kan bestaan';

/** Of each rule a text that breaks it, and one that does not though it speaks of the same. */
const CASES: readonly (readonly [rule: string, defect: string, broken: string, kept: string])[] = [
	[
		'P-01',
		'placeholder',
		withParagraph(dutch, PURPOSES, 'Wij heten [NAAM].'),
		withParagraph(dutch, PURPOSES, 'Wij heten Schelpenkraam [1].'),
	],
	[
		'P-02',
		'empty-section',
		`${whole(dutch)}\n\n## Cookies\n\n## Slot\n\nDank u.`,
		`${whole(dutch)}\n\n## Cookies\n\n### Functioneel\n\nEén voor de winkelmand.`,
	],
	[
		'P-18',
		'security-not-described',
		withParagraph(dutch, PURPOSES, 'Hieronder leest u hoe wij uw gegevens beveiligen.'),
		withParagraph(
			dutch,
			PURPOSES,
			'Hieronder leest u hoe wij uw gegevens beveiligen: met een versleutelde verbinding.',
		),
	],
	[
		'C-19',
		'hard-to-read',
		Array(6).fill(`Uw gegevens worden door ons verwerkt ${LONG}.`).join(' '),
		whole(dutch),
	],
	['C-01', 'controller-missing', '# Privacyverklaring\n\nWij gebruiken uw naam.', whole(dutch)],
	[
		'P-23',
		'address-missing',
		whole(dutch, {
			identity: 'Schelpenkraam is de webwinkel van Mieke. Mail naar info@schelpenkraam.example.',
		}),
		whole(dutch),
	],
	[
		'C-21',
		'date-missing',
		whole(dutch, { date: '' }),
		whole(dutch, { date: 'Laatste wijziging: augustus 2025' }),
	],
	[
		'P-21',
		'date-ambiguous',
		whole(dutch, { date: 'Versie van 10/05/2025' }),
		whole(dutch, { date: 'Versie van 10-05-2025' }),
	],
	[
		'P-21',
		'text-too-old',
		whole(dutch, { date: 'Versie van 10 mei 2021' }),
		whole(dutch, { date: 'Versie van 10 december 2021' }),
	],
	[
		'P-21',
		'old-law',
		withParagraph(dutch, PURPOSES, 'Wij volgen de Wbp.'),
		withParagraph(dutch, PURPOSES, 'Wij volgen de AVG.'),
	],
	['C-03', 'purposes-missing', '# Privacyverklaring Schelpenkraam\n\nNaam en adres.', whole(dutch)],
	[
		'C-04',
		'basis-missing',
		whole(dutch, { basis: 'Uw naam en adres gebruiken wij om te leveren.' }),
		whole(dutch),
	],
	[
		'P-05',
		'basis-missing',
		whole(dutch, { basis: 'Uw naam en adres gebruiken wij om te leveren.', newsletter: '', withdrawal: '' }),
		whole(dutch),
	],
	[
		'C-04',
		'consent-implied',
		withParagraph(dutch, PURPOSES, 'Door te bestellen geeft u toestemming.'),
		withParagraph(dutch, PURPOSES, 'Door het vakje aan te vinken geeft u toestemming.'),
	],
	[
		'C-20',
		'consent-implied',
		withParagraph(dutch, PURPOSES, 'Door verder te surfen gaat u akkoord met onze cookies.'),
		withParagraph(dutch, PURPOSES, 'Cookies plaatsen wij na uw akkoord in de balk.'),
	],
	[
		'C-05',
		'interest-missing',
		withParagraph(dutch, PURPOSES, 'Wij loggen IP-adressen tegen misbruik.'),
		withParagraph(
			dutch,
			PURPOSES,
			'Wij loggen IP-adressen: ons gerechtvaardigd belang is een veilige winkel.',
		),
	],
	['C-12', 'duty-to-give-missing', whole(dutch, { duty: '' }), whole(dutch)],
	[
		'C-14',
		'any-purpose',
		withParagraph(dutch, PURPOSES, 'Uw gegevens kunnen voor elk doel worden gebruikt.'),
		withParagraph(dutch, PURPOSES, 'Uw gegevens worden voor geen ander doel gebruikt.'),
	],
	[
		'C-16',
		'categories-missing',
		'# Privacyverklaring Schelpenkraam\n\nWij gebruiken gegevens om te leveren.',
		whole(dutch),
	],
	[
		'C-16',
		'citizen-number',
		withParagraph(dutch, PURPOSES, 'Wij bewaren uw BSN.'),
		withParagraph(dutch, PURPOSES, 'Maak uw BSN onleesbaar.'),
	],
	['C-06', 'recipients-missing', whole(dutch, { recipients: '' }), whole(dutch)],
	[
		'P-08',
		'never-shared',
		withParagraph(dutch, RECIPIENTS, 'Wij delen uw gegevens nooit met derden.'),
		withParagraph(dutch, RECIPIENTS, 'Wij verkopen uw gegevens nooit aan derden.'),
	],
	['C-07', 'transfer-missing', whole(dutch, { transfer: '' }), whole(dutch)],
	[
		'C-07',
		'stays-in-europe',
		withParagraph(dutch, RECIPIENTS, 'Mailchimp verstuurt de nieuwsbrief.'),
		whole(dutch),
	],
	[
		'C-07',
		'privacy-shield',
		withParagraph(dutch, RECIPIENTS, 'Amerikaanse bedrijven vallen onder het Privacy Shield.'),
		withParagraph(dutch, RECIPIENTS, 'Het Privacy Shield is vervallen.'),
	],
	[
		'P-10',
		'mailbox-unread',
		withParagraph(dutch, RECIPIENTS, 'Gmail heeft geen toegang tot ons postvak.'),
		withParagraph(dutch, RECIPIENTS, 'Onze mail staat bij een bedrijf met een verwerkersovereenkomst.'),
	],
	[
		'P-10',
		'consumer-mailbox',
		whole(dutch, { identity: 'Schelpenkraam, Duinpad 12, 4371 SA Schelpdorp, schelpenkraam@gmail.com.' }),
		whole(dutch),
	],
	[
		'P-11',
		'analytics-not-explained',
		withParagraph(dutch, RECIPIENTS, 'Google Analytics telt bezoekers.'),
		withParagraph(dutch, RECIPIENTS, 'Google Analytics gebruiken wij niet.'),
	],
	[
		'C-17',
		'source-missing',
		withParagraph(dutch, RECIPIENTS, 'Wij verkopen ook op Marktplaats.'),
		withParagraph(dutch, RECIPIENTS, 'Van Marktplaats krijgen wij uw naam.'),
	],
	[
		'C-08',
		'retention-missing',
		whole(dutch, { retention: 'Wij bewaren uw gegevens zolang dat nodig is.' }),
		whole(dutch, { retention: 'Wij bewaren niets langer dan nodig: twee jaar.' }),
	],
	[
		'P-06',
		'kept-for-ever',
		withParagraph(dutch, '## Hoe lang wij bewaren', 'Klantgegevens bewaren wij altijd.'),
		withParagraph(dutch, '## Hoe lang wij bewaren', 'Klantgegevens bewaren wij altijd veilig.'),
	],
	[
		'P-06',
		'kept-until-asked',
		withParagraph(dutch, '## Hoe lang wij bewaren', 'Uw gegevens blijven staan zolang u klant bent.'),
		withParagraph(dutch, '## Hoe lang wij bewaren', 'Uw gegevens blijven een jaar staan.'),
	],
	[
		'P-07',
		'leaving-is-erasure',
		withParagraph(
			dutch,
			'## Hoe lang wij bewaren',
			'Wilt u niet meer bestellen, dan is dat voor ons een vergeetverzoek.',
		),
		withParagraph(dutch, '## Hoe lang wij bewaren', 'Wilt u niet meer bestellen, dan hoeft u niets te doen.'),
	],
	['C-09', 'rights-missing', whole(dutch, { restriction: '' }), whole(dutch)],
	[
		'C-09',
		'right-denied',
		withParagraph(dutch, '## Uw rechten', 'Inzage is niet mogelijk.'),
		withParagraph(dutch, '## Uw rechten', 'Facturen wissen is niet mogelijk: de wet verbiedt het.'),
	],
	['C-10', 'withdrawal-missing', whole(dutch, { withdrawal: '' }), whole(dutch)],
	['C-11', 'complaint-missing', whole(dutch, { complaint: 'Klagen kan bij ons.' }), whole(dutch)],
	[
		'C-11',
		'complaint-hindered',
		withParagraph(
			dutch,
			'## Klacht',
			'U moet eerst bij ons klagen en daarna pas bij de Autoriteit Persoonsgegevens.',
		),
		whole(dutch),
	],
	['C-13', 'automated-missing', whole(dutch, { automated: '' }), whole(dutch)],
	[
		'C-15',
		'marketing-objection-missing',
		whole(dutch, { marketing: '', withdrawal: '', newsletter: 'Wij mailen u aanbiedingen.' }),
		whole(dutch),
	],
	[
		'P-14',
		'marketing-objection-missing',
		whole(dutch, { marketing: '', withdrawal: '', newsletter: 'Wij mailen u aanbiedingen.' }),
		whole(dutch),
	],
	[
		'P-12',
		'portability-wrong',
		withParagraph(
			dutch,
			'## Uw rechten',
			'Overdracht: u kunt uw gegevens door een ander bedrijf laten overnemen.',
		),
		withParagraph(dutch, '## Uw rechten', 'Overdracht: u kunt uw gegevens naar een ander bedrijf meenemen.'),
	],
	[
		'P-12',
		'service-ends',
		withParagraph(dutch, '## Uw rechten', 'Na overdracht stopt onze dienstverlening.'),
		withParagraph(dutch, '## Uw rechten', 'Na overdracht gaat alles gewoon door.'),
	],
	[
		'P-13',
		'restriction-without-grounds',
		withParagraph(dutch, '## Uw rechten', 'U kunt de verwerking altijd laten beperken.'),
		withParagraph(
			dutch,
			'## Uw rechten',
			'U kunt uw gegevens altijd inzien, verbeteren, wissen of laten beperken.',
		),
	],
	[
		'P-15',
		'term-too-long',
		whole(dutch, { term: 'Wij antwoorden binnen vijf weken.' }),
		whole(dutch, { term: 'Wij antwoorden binnen dertig dagen.' }),
	],
	[
		'P-15',
		'extension-too-long',
		withParagraph(dutch, '## Uw rechten', 'Wij mogen dat met drie maanden verlengen.'),
		withParagraph(dutch, '## Uw rechten', 'Wij mogen dat tot drie maanden verlengen.'),
	],
	[
		'P-15',
		'fee',
		withParagraph(dutch, '## Uw rechten', 'Een verzoek kost € 5.'),
		withParagraph(dutch, '## Uw rechten', 'Retourneren kost € 5.'),
	],
	[
		'P-15',
		'identity-copy',
		withParagraph(dutch, '## Uw rechten', 'Stuur een kopie van uw paspoort mee.'),
		withParagraph(dutch, '## Uw rechten', 'Stuur nooit een kopie van uw paspoort mee.'),
	],
	[
		'P-15',
		'form-demanded',
		withParagraph(dutch, '## Uw rechten', 'Een verzoek kan alleen schriftelijk.'),
		withParagraph(dutch, '## Uw rechten', 'Een verzoek kan ook schriftelijk.'),
	],
	[
		'P-16',
		'internal-format',
		withParagraph(
			dutch,
			'## Uw rechten',
			'Het formaat is dat van onze systemen: de indeling die wij in onze systemen hebben.',
		),
		withParagraph(dutch, '## Uw rechten', 'Het formaat is CSV.'),
	],
	[
		'C-10',
		'withdrawal-denied',
		withParagraph(dutch, '## Uw rechten', 'Een gegeven toestemming kan niet worden ingetrokken.'),
		withParagraph(
			dutch,
			'## Uw rechten',
			'Toestemming kan niet met terugwerkende kracht worden ingetrokken.',
		),
	],
	[
		'P-06',
		'fiscal-term-wrong',
		withParagraph(dutch, '## Hoe lang wij bewaren', 'De wet verplicht ons facturen twintig jaar te bewaren.'),
		withParagraph(dutch, '## Hoe lang wij bewaren', 'De wet verplicht ons facturen tien jaar te bewaren.'),
	],
	[
		'P-03',
		'identifier-not-personal',
		withParagraph(english, '## What we use data for', 'An IP address is not personal data.'),
		withParagraph(english, '## What we use data for', 'An IP address is personal data.'),
	],
	[
		'P-04',
		'cookie-not-personal',
		withParagraph(english, '## What we use data for', 'Cookies hold no personal data.'),
		withParagraph(english, '## What we use data for', 'Cookies can hold personal data.'),
	],
	[
		'C-20',
		'cookies-not-explained',
		withParagraph(english, '## What we use data for', 'Tracking cookies follow you.'),
		withParagraph(english, '## What we use data for', 'Tracking cookies follow you if you accept them.'),
	],
	[
		'P-20',
		'one-unsubscribe',
		withParagraph(english, '## Your rights', 'Unsubscribing ends all mail, also about orders.'),
		withParagraph(english, '## Your rights', 'Unsubscribing ends the newsletter.'),
	],
];

describe('each rule', () => {
	test.each(CASES)('%s %s is found where it is broken, and only there', (rule, defect, broken, kept) => {
		expect(breaks(broken, rule, defect)).toBe(true);
		expect(breaks(kept, rule, defect)).toBe(false);
	});

	test('has a case', () => {
		const cases = new Set(CASES.map(([rule, defect]) => `${rule} ${defect}`));
		expect(
			TEXT_RULES.map(({ rule, defect }) => `${rule} ${defect}`).filter((one) => !cases.has(one)),
		).toEqual([]);
	});
});

describe('the rules together', () => {
	const numbers = (letter: string, count: number) =>
		Array.from({ length: count }, (_, at) => `${letter}-${String(at + 1).padStart(2, '0')}`);

	test('every item and every defect is judged by the text, by the register, or asked', () => {
		const judged = new Set(
			[...TEXT_RULES, ...REGISTER_RULES, ...QUESTIONS].map(({ rule }) => rule as string),
		);
		expect([...numbers('C', 21), ...numbers('P', 24)].filter((rule) => !judged.has(rule))).toEqual([]);
	});

	test('every defect has words, and no words lack their defect', () => {
		const used = new Set([...TEXT_RULES, ...REGISTER_RULES].map(({ defect }) => defect as string));
		expect(Object.keys(dutchWords.defects).sort()).toEqual([...used].sort());
		expect(Object.keys(dutchWords.questions).sort()).toEqual(
			[...QUESTIONS].map(({ question }) => question).sort(),
		);
	});

	test('what is offered instead breaks no rule itself', () => {
		for (const [words, bank] of [
			[dutchWords, dutch],
			[englishWords, english],
		] as const) {
			for (const [defect, { offer }] of Object.entries(words.defects)) {
				const text = withParagraph(bank, bank.outline[5]!, offer);
				const wrong = findings(text).filter(({ rule, quote }) => quote !== '' && rule !== 'P-01');
				expect(wrong, defect).toEqual([]);
			}
		}
	});

	test.each([
		['13(1)(c)', 'artikel 13 lid 1 onder c AVG', 'Art. 13(1)(c) GDPR'],
		['4(11), 7', 'artikel 4 lid 11 AVG en artikel 7 AVG', 'Art. 4(11) GDPR and Art. 7 GDPR'],
		['UAVG 46(1)', 'artikel 46 lid 1 UAVG', 'Art. 46(1) UAVG'],
		['TW 11.7a', 'artikel 11.7a Telecommunicatiewet', 'Art. 11.7a Telecommunications Act (NL)'],
	])('%s is cited in both languages', (article, inDutch, inEnglish) => {
		expect(dutchWords.article(article)).toBe(inDutch);
		expect(englishWords.article(article)).toBe(inEnglish);
	});
});
