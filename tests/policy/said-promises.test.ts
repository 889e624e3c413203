import { describe, expect, test } from 'vitest';
import type { PromiseId } from '../../src/lib/core/fact.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';

const saidIn = (text: string) => readPolicy(text, { today: '2026-11-22' }).said.map(({ promise }) => promise);

/** Sentences under a heading of rights, with the promises that each makes. */
const SENTENCES: readonly (readonly [heading: string, sentence: string, promises: readonly PromiseId[]])[] = [
	['Uw rechten', 'Kopieën sturen wij alleen naar het e-mailadres dat bij ons bekend is.', ['known-address']],
	['Uw rechten', 'U krijgt uw gegevens in een machineleesbaar bestand.', ['machine-readable']],
	['Uw rechten', 'Een verzoek is gratis.', ['free-of-charge']],
	['Uw rechten', 'Het eerste verzoek is gratis, daarna kost het 5 euro.', []],
	['Uw rechten', 'Wij vragen nooit om een kopie van uw paspoort.', ['no-identity-copy']],
	['Uw rechten', 'Stuur een kopie van uw paspoort mee met uw verzoek.', []],
	[
		'Uw rechten',
		'Van uw verzoek krijgt u binnen twee dagen een ontvangstbevestiging.',
		['receipt-confirmed'],
	],
	[
		'Uw rechten',
		'Duurt uw verzoek langer, dan laten wij u dat binnen een maand weten met de reden.',
		['extension-told'],
	],
	['Uw rechten', 'Weigeren wij uw verzoek, dan leest u waarom.', ['reasons-given']],
	[
		'Uw rechten',
		'Na een correctie stellen wij de bedrijven die uw gegevens kregen daarvan op de hoogte.',
		['recipients-told'],
	],
	['Uw rechten', 'Maakt u bezwaar tegen reclame, dan stoppen wij meteen.', ['stop-first']],
	[
		'Uw rechten',
		'Na een beperking gebruiken wij uw gegevens niet meer totdat u de beperking zelf opheft.',
		['restricted-until-lifted'],
	],
	['Uw rechten', 'Voordat wij een beperking opheffen, laten wij u dat weten.', ['lifting-announced']],
	['Your rights', 'Copies go only to the email address we have on file.', ['known-address']],
	['Your rights', 'You receive your data in a structured file.', ['machine-readable']],
	['Your rights', 'Making a request is free of charge.', ['free-of-charge']],
	['Your rights', 'You are free to object.', []],
	['Your rights', 'We do not need a copy of your passport.', ['no-identity-copy']],
	['Your rights', 'We acknowledge every request within three days.', ['receipt-confirmed']],
	[
		'Your rights',
		'If your request needs more time, we let you know within a month and say why.',
		['extension-told'],
	],
	['Your rights', 'If we refuse your request, we explain our reasons.', ['reasons-given']],
	['Your rights', 'After an erasure we tell the companies that received your data.', ['recipients-told']],
	['Your rights', 'Object to marketing and we stop at once.', ['stop-first']],
	[
		'Your rights',
		'After a restriction we do not use your data until you lift it.',
		['restricted-until-lifted'],
	],
	['Your rights', 'Before we lift a restriction, we let you know.', ['lifting-announced']],
];

describe('the promises that a policy makes', () => {
	test.each(SENTENCES)('%s: «%s» promises %j', (heading, sentence, promises) => {
		expect(saidIn(`# Privacy\n\n## ${heading}\n\n${sentence}\n`)).toEqual(promises);
	});

	test('each has its place, literally in the text', () => {
		const text =
			'# Privacy\n\n## Uw rechten\n\nEen verzoek is *gratis*. Wij vragen geen kopie van uw paspoort.\n';
		const { said } = readPolicy(text, { today: '2026-11-22' });
		expect(said).toHaveLength(2);
		for (const { quote } of said) expect(text).toContain(quote);
	});
});
