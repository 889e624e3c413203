import { listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { given, statement } from './text.ts';

/** Overdraagbaarheid: artikel 20 AVG. */
export const portability: RightWording<'portability'> = {
	request: 'uw verzoek om uw gegevens mee te nemen',
	named: ['mee te nemen', 'meenemen', 'overdra'],
	outcome: {
		granted: statement(
			() => 'U krijgt uw gegevens in een vorm die u kunt meenemen naar een ander bedrijf.',
			['meenemen', 'mee te nemen'],
			['vorm', 'formaat', 'bestand'],
		),
		'partly-granted': statement(
			() =>
				'U krijgt een deel van uw gegevens in een vorm die u kunt meenemen. Een deel geven wij niet. Hieronder leest u waarom.',
			['een deel', 'gedeeltelijk', 'deels'],
		),
		refused: statement(
			() => 'Wij geven u geen bestand met gegevens om mee te nemen.',
			['geen bestand', 'geven wij niet'],
		),
		'nothing-held': statement(
			() => 'Wij hebben geen gegevens van u gevonden. Er is dus niets om mee te nemen.',
			['geen gegevens van u'],
		),
	},
	statements: {
		contents: statement(
			({ bundle }) =>
				`Bij deze brief zit één ZIP${bundle && bundle.files > 0 ? ` met ${bundle.files} bestanden` : ''}. In de map data/art20 staat wat u ons zelf gaf en wat door uw bestellingen ontstond (artikel 20 lid 1 AVG). In de map data/other staat wat wij verder van u hebben.`,
			'art20',
		),
		format: statement(
			() =>
				'Elk bestand met gegevens is er twee keer: als CSV en als JSON. Andere programma’s kunnen die lezen. In datapackage.json staat wat elke kolom is. Wilt u zelf lezen? Open dan index.html.',
			'csv',
			'json',
		),
		'left-out': statement(
			({ portability: { leftOut } }) =>
				leftOut.length === 0
					? 'Wij hebben niets weggelaten.'
					: listed('Dit hoort niet bij de gegevens die u kunt meenemen:', leftOut),
			['weggelaten', 'hoort niet bij', 'buiten'],
		),
		'direct-transfer': statement(
			({ portability: { direct } }) =>
				direct
					? sentences(
							`U vroeg ons om de gegevens direct naar ${direct.receiver} te sturen (artikel 20 lid 2 AVG).`,
							direct.possible ? 'Dat kan technisch. Wij doen het.' : 'Dat kan technisch niet.',
							direct.possible ? direct.reason : given(direct.reason, 'reden'),
						)
					: 'Wilt u dat wij de gegevens direct naar een ander bedrijf sturen? Laat ons weten welk bedrijf. Wij kijken dan of dat technisch kan (artikel 20 lid 2 AVG).',
			'direct',
			['artikel 20 lid 2', 'ander bedrijf'],
		),
		'access-offered': statement(
			() =>
				'U kunt wel een kopie van al uw gegevens krijgen (artikel 15 AVG). Antwoord op dit bericht als u die wilt.',
			['kopie', 'inzage'],
			'artikel 15',
		),
		'nothing-ends': statement(
			() => 'Door dit verzoek eindigt er niets. U blijft klant en wij wissen niets.',
			['eindigt er niets', 'blijft klant', 'wissen niets'],
		),
	},
};
