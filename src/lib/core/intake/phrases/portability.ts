import { article, OF_THE_GDPR, type Rule } from './rule.ts';

const HISTORY =
	'bestelgeschiedenis|orderhistorie|bestelhistorie|orderhistory|orders|bestellingen|aankopen|aankoopgeschiedenis|purchases|history|reviews|wishlist|verlanglijst|orderdata';
const OWN = `@own-records|@own-history`;
const TRADE = ['@money', 'catalogus|assortiment|prijslijst|voorraad|catalogue|stock|pricelist|leads'];
const SHARING = ['gedeeld|verkocht|doorverkocht|sold|shared|selling|sell|derden|verkopen'];

/** Portability (art. 20 AVG): own supplied data as a usable file, for oneself or for another company. */
export const portability: readonly Rule[] = [
	{
		id: 'heading',
		weight: 2,
		heading: true,
		any: ['overdracht|overdraagbaarheid|portability|export|dataportabiliteit'],
	},
	{ id: 'article', weight: 3, any: article(20), needs: OF_THE_GDPR },
	{
		id: 'portability-named',
		weight: 3,
		any: [
			'overdraagbaarheid|dataportabiliteit|portabiliteit|gegevensoverdraagbaarheid|portability|gegevensoverdracht',
		],
	},
	{
		id: 'as-a-file',
		weight: 3,
		any: [
			`@format & ${OWN}`,
			`@format & ${HISTORY}|persoonsgegevens|klantgegevens`,
			'@format & @supplied',
			'@supplied & bestand|file|bestandje',
			'mijn|my|onze|our ..6 als|as|in|naar|to ..1 @format',
			'@own-history|@own-records ..4 als|as|in een|één|een|a|one ..1 bestand|bestandje|file',
		],
		unless: TRADE,
		// a copy in a usual electronic form is what art. 15(3) gives anyway
		givesWayTo: [
			{ right: 'access', rule: 'access-named', within: 'mail' },
			{ right: 'access', rule: 'article', within: 'mail' },
		],
	},
	{
		id: 'export-own',
		weight: 3,
		any: [
			`@export & ${OWN}`,
			'@other-company & @own-data & @export',
			'@export & die|deze|that|those|these|this ..1 @record-noun',
			'@export & @supplied',
		],
		unless: [...TRADE, '@order', ...SHARING],
	},
	{
		id: 'to-another-company',
		weight: 3,
		any: [`@other-company & ${OWN}`, '@other-company & @supplied', `@other-company & @reuse & ${HISTORY}`],
		unless: [...TRADE, ...SHARING, '@erase'],
	},
	{
		id: 'file-to-load',
		weight: 2,
		any: ['@format & inlezen|inladen|importeren|importeer|import|importing|load|overnemen'],
		needs: ["mijn|m'n|my"],
		unless: TRADE,
	},
	{
		id: 'a-file',
		saysNot: true,
		weight: 1,
		any: ["zo'n|such|een|a|one|dat|that ..1 bestand|bestandje|file"],
		needs: ['@format', '@export', '@other-company'],
		unless: TRADE,
	},
	{
		id: 'load-own',
		weight: 2,
		any: [
			`inlezen|inladen|importeren|importeer|import|importing|load|upload|uploaden|overnemen|understands|begrijpt|leest & ${OWN}|@own-data`,
		],
		unless: TRADE,
	},
	{
		id: 'reuse-elsewhere',
		weight: 2,
		any: ['@other-company & @reuse', '@other-company & @export'],
		unless: [...TRADE, ...SHARING],
	},
	{ id: 'switching', weight: 1, any: ['@other-company'], needs: ['@format', '@export'] },
	{ id: 'export-word', weight: 2, any: ['export|exportje|exportbestand|exporteren'], unless: TRADE },
	{ id: 'format-word', weight: 1, any: ['@format'], needs: ['@own-data'], unless: TRADE },
];
