import type { LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, statement, told } from './text.ts';

/** Vergeetverzoek: artikel 17 AVG. */
export const erasure: RightWording<'erasure'> = {
	request: 'uw verzoek om uw gegevens te wissen',
	named: ['wis', 'verwijder', 'vergeet'],
	outcome: {
		granted: statement(
			() => 'Wij hebben al uw gegevens gewist (artikel 17 AVG).',
			['gewist', 'verwijderd'],
			['al uw', 'alle gegevens', 'volledig'],
		),
		'partly-granted': statement(
			() =>
				'Wij hebben een deel van uw gegevens gewist. Een deel moeten wij nog bewaren. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij hebben uw gegevens niet gewist.',
			['niet gewist', 'niet verwijderd', 'wissen uw gegevens niet'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden. Er is dus niets om te wissen.',
			['geen gegevens van u'],
		),
	},
	statements: {
		erased: {
			says: ({ erasedFrom }) =>
				erasedFrom.length === 0
					? blank('waar is gewist')
					: listed('Hier hebben wij uw gegevens gewist:', erasedFrom),
			keys: ({ erasedFrom }) => [['gewist', 'verwijderd'], ...erasedFrom],
		},
		kept: {
			says: (facts) =>
				keptText(
					facts,
					facts.erasedFrom.length > 0 ? 'Wij houden geen gegevens van u over.' : blank('wat er blijft'),
				),
			keys: (facts) => keptKeys(facts, [['houden geen', 'bewaren geen', 'niets over']]),
		},
		'recipients-told': statement((facts) => told(facts.told, 'te wissen'), 'artikel 19 avg'),
		backups: statement(
			({ backupsGoneOn }) =>
				backupsGoneOn
					? `In onze back-ups staan uw gegevens nog tot en met ${day(backupsGoneOn)}. Daarna zijn ook die weg. Zetten wij voor die tijd een back-up terug, dan wissen wij uw gegevens opnieuw.`
					: 'Uw gegevens staan ook niet meer in onze back-ups.',
			['back-up', 'backup', 'reservekopie'],
		),
		'anonymous-line': statement(
			(facts) => sentences(fileGone(facts), ANONYMOUS),
			['anonieme', 'anoniem', 'niet over u'],
		),
	},
};

const ANONYMOUS =
	'In ons register blijft alleen een anonieme regel staan: het jaar, het soort verzoek en de uitkomst.';

const fileGone = ({ fileKeptUntil }: LetterFacts): string =>
	fileKeptUntil
		? `Uw verzoek zelf bewaren wij tot en met ${day(fileKeptUntil)}, voor het geval u naar de rechter gaat (artikel 17 lid 3 onder e AVG). Daarna wissen wij het.`
		: 'Uw verzoek en deze brief wissen wij ook.';
