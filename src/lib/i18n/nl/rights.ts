import type { RestrictionGround } from '../../core/command.ts';
import type { KEPT } from '../../core/fact.ts';
import type { RightId } from '../../core/ids.ts';
import type { RefusalType } from '../../core/refusal.ts';
import type { Part } from '../../core/retention.ts';
import type { ImmediateEffect, JointEffect, Outcome } from '../../core/right.ts';
import type { InTime, RepeatKind, Side, Status, TaskKind } from '../../core/views.ts';
import { groundQuestions, grounds, statements } from './rights-grounds.ts';
import { details, steps } from './rights-steps.ts';

/** The names of the rights, and what each is in one sentence. */
const names = {
	access: { name: 'Inzage', what: 'De klant wil weten welke gegevens u hebt, en een kopie.' },
	rectification: { name: 'Rectificatie', what: 'De klant wil dat onjuiste gegevens worden verbeterd.' },
	erasure: { name: 'Verwijdering', what: 'De klant wil dat u de gegevens wist.' },
	restriction: { name: 'Beperking', what: 'De klant wil dat u de gegevens bewaart maar niet gebruikt.' },
	portability: { name: 'Overdraagbaarheid', what: 'De klant wil de gegevens meenemen naar een ander.' },
	objection: { name: 'Bezwaar', what: 'De klant wil dat u de gegevens ergens niet meer voor gebruikt.' },
	'automated-decision': {
		name: 'Geautomatiseerd besluit',
		what: 'De klant wil dat een mens kijkt naar een besluit van een computer.',
	},
	'consent-withdrawal': { name: 'Toestemming intrekken', what: 'De klant geeft geen toestemming meer.' },
} satisfies Record<RightId, { name: string; what: string }>;

const statuses = {
	received: 'Ontvangen',
	assessing: 'In beoordeling',
	'waiting-for-identity': 'Wacht op: wie is het?',
	'waiting-for-clarification': 'Wacht op uitleg van de klant',
	'carrying-out': 'In uitvoering',
	decided: 'Besloten',
	answered: 'Beantwoord',
	'follow-up': 'Nazorg',
	closed: 'Afgerond',
} satisfies Record<Status, string>;

const sides = {
	extended: 'Verlengd',
	withdrawn: 'Ingetrokken',
	'not-identifiable': 'Niet te identificeren',
	'outside-gdpr': 'Buiten de AVG',
	complaint: 'Klacht bij de AP',
	court: 'Bij de rechter',
	reopened: 'Heropend',
	restricted: 'Beperking loopt',
	stopped: 'Gestopt',
	'promise-departed': 'Afgeweken van uw belofte',
	contradicted: 'Op twee apparaten verschillend',
} satisfies Record<Side, string>;

const outcomes = {
	granted: 'Toegewezen',
	'partly-granted': 'Deels toegewezen',
	refused: 'Geweigerd',
	'nothing-held': 'Geen gegevens',
	'not-identifiable': 'Niet te identificeren',
	withdrawn: 'Ingetrokken door de klant',
	'outside-gdpr': 'Buiten de AVG',
} satisfies Record<Outcome, string>;

const inTime = {
	'within-promise': 'Binnen uw belofte',
	'within-law': 'Binnen de wet, niet binnen een belofte',
	late: 'Te laat',
} satisfies Record<InTime, string>;

const kept = {
	invoices: 'Facturen',
	'one-stop-shop-sales': 'Verkopen via het éénloketsysteem',
	'immovable-property': 'Stukken over onroerend goed',
	'payment-records': 'Betalingen',
	'delivery-proof': 'Bewijs van levering',
	'claim-file': 'Dossier van een vordering of klacht',
	'public-expression': 'Openbare uiting',
	'stop-list-entry': 'Adres op de stoplijst',
	other: 'Iets anders',
} satisfies Record<(typeof KEPT)[number], string>;

const restrictionGrounds = {
	promise: 'Geen reden nodig: uw privacyverklaring belooft het',
	'accuracy-contested': 'De klant zegt dat de gegevens niet kloppen',
	unlawful: 'Het gebruik mag niet, maar de klant wil niet wissen',
	'needed-for-claim': 'De klant heeft de gegevens nodig voor een rechtszaak',
	'objection-pending': 'Er loopt een bezwaar',
} satisfies Record<RestrictionGround, string>;

const beside = {
	'copy-first': 'Deze klant vroeg ook om een kopie. Stuur die eerst en wis daarna.',
	'answer-with-what-is-left': 'Deze klant vroeg ook om verwijdering. Geef inzage in wat er nog is.',
	'person-chooses': 'Er loopt ook een beperking. Vraag de klant wat voorgaat: bewaren of wissen.',
	'restrict-until-checked':
		'Er loopt ook een rectificatie. De beperking duurt tot u hebt nagegaan wat klopt.',
	'stop-then-erase':
		'Er loopt ook een verzoek om verwijdering. Een terecht bezwaar is een reden om te wissen.',
} satisfies Record<JointEffect, string>;

/** What a right starts on the day it comes in. */
const effects = {
	'stop-marketing': 'De reclame is meteen gestopt.',
	'stop-all': 'Het gebruik van de gegevens is meteen gestopt.',
	restrict: 'De gegevens staan meteen stil.',
} satisfies Record<ImmediateEffect, string>;

const tasks = {
	answer: 'Antwoord versturen',
	'remind-person': 'Klant herinneren aan uw vraag',
	'tell-recipients': 'Ontvangers inlichten',
	'remind-recipients': 'Ontvanger herinneren',
	close: 'Opruimen en afronden',
	finish: 'Afronden',
	'review-restriction': 'Beperking nakijken',
	'review-stop': 'Stop na bezwaar nakijken',
	'tell-lifted': 'Vertellen dat de beperking voorbij is',
} satisfies Record<TaskKind, string>;

const repeats = {
	'same-message': 'Uit hetzelfde bericht',
	unanswered: 'Zelfde vraag, nog niet beantwoord: een herinnering',
	'answered-before': 'Zelfde vraag, eerder beantwoord',
	'other-right': 'Ander verzoek van deze klant',
} satisfies Record<RepeatKind, string>;

const parts = {
	copies: 'De kopieën van de gegevens',
	letters: 'Het bericht en de brieven',
	everything: 'Alles; alleen de anonieme regel blijft',
} satisfies Record<Part, string>;

/** Why something cannot be done now, and what to do instead. */
const refusals = {
	'not-received': 'Dit verzoek is er nog niet. Leg het eerst vast.',
	'already-received': 'Dit verzoek is al vastgelegd. Open het op het overzicht.',
	closed: 'Dit verzoek is afgerond. Heropen het als er nog iets moet gebeuren.',
	'not-closed': 'Dit verzoek is nog open. U hoeft het niet te heropenen.',
	'term-running': 'De bewaartermijn hiervan loopt nog. Ruim het op als de termijn voorbij is.',
	'in-the-future': 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
	'before-receipt':
		'Deze dag ligt voor de ontvangst van het verzoek. Kies een latere dag, of verbeter de dag van ontvangst.',
	'no-such-step': 'Deze stap hoort niet bij dit verzoek. Kies een stap uit de lijst.',
	'step-not-ticked': 'Deze stap vinkt u niet zelf af. Hij is klaar zodra u doet wat er staat.',
	'step-needed': 'Deze stap kunt u niet overslaan. Doe wat er staat.',
	'step-not-done': 'Deze stap is nog niet gedaan. U hoeft hem niet opnieuw te openen.',
	'step-open': 'Er staan nog stappen open. Doe die eerst.',
	'identity-open':
		'U weet nog niet zeker wie het vraagt. Leg eerst vast hoe u dat hebt nagegaan, of stuur naar het bekende adres.',
	'question-open': 'U hebt dit al gevraagd en wacht op antwoord. Leg eerst dat antwoord vast.',
	'no-such-question': 'Er staat geen vraag open. Stel eerst een vraag.',
	'answered-before-asked': 'Het antwoord ligt voor de vraag. Kies een latere dag.',
	'already-extended': 'De termijn is al verlengd. Dat kan maar één keer.',
	'system-not-used': 'Dit systeem staat niet aan. Zet het aan bij Systemen.',
	'kept-unclear': 'Zeg wat er blijft als er iets blijft, en noem niets als alles weg is.',
	'stop-list-untouched': 'Dit verzoek haalt niemand van de stoplijst. U hoeft hier niets te kiezen.',
	'outcome-not-here': 'Deze uitkomst past niet bij dit recht. Kies een andere.',
	'outcome-needs-ground': 'Kies ten minste één reden. Zonder reden mag u niets weigeren of achterhouden.',
	'reason-needed': 'Schrijf op waarom. Dat hoort bij het dossier en in de brief.',
	'ground-not-here': 'Deze reden past niet bij deze uitkomst of bij dit recht. Kies een andere reden.',
	'ground-unanswered': 'Beantwoord eerst de vragen bij deze reden. U moet dit kunnen bewijzen.',
	'something-kept':
		'Er blijft iets staan of u maakte iets onleesbaar. Kies “deels toegewezen” en leg uit waarom.',
	'not-all-searched': 'U hebt niet overal gezocht. Zoek daar eerst, of besluit anders.',
	'something-found':
		'Er is wel iets gevonden. Kies een andere uitkomst, of verbeter wat u bij de systemen invulde.',
	'withdrawal-needs-statement': 'Alleen de klant kan intrekken. Leg vast wanneer en hoe de klant dat zei.',
	'already-answered': 'Het antwoord is al verstuurd. Heropen het verzoek als u opnieuw wilt antwoorden.',
	'recipients-undecided':
		'Nog niet elk bedrijf heeft bericht. Leg vast dat u het vertelde, of waarom dat niet kan.',
	'already-restricted': 'De beperking loopt al.',
	'not-restricted': 'Er loopt geen beperking. U hoeft niets op te heffen.',
	'lift-not-announced': 'Vertel de klant eerst dat u de beperking gaat opheffen, en waarom.',
	'lift-too-early': 'Het is nog te vroeg. Wacht tot de klant genoeg tijd heeft gehad.',
	'not-stopped': 'Er is niets gestopt. U hoeft niets op te heffen.',
	'already-stopped': 'Het gebruik is al gestopt.',
	'stop-stays': 'Deze stop blijft. Alleen de klant kan zelf opnieuw toestemming geven.',
	'no-proceeding': 'Er loopt geen klacht of rechtszaak. Open die eerst.',
	'already-withdrawn': 'De klant heeft het verzoek ingetrokken. Rond het af.',
} satisfies Record<RefusalType, string>;

/** All words about rights, their steps and their course. */
export const rights = {
	names,
	statuses,
	sides,
	outcomes,
	inTime,
	kept,
	restrictionGrounds,
	effects,
	tasks,
	repeats,
	parts,
	beside,
	refusals,
	steps,
	details,
	grounds,
	groundQuestions,
	statements,
};

/** What every language must say about rights. */
export type RightsWords = typeof rights;
