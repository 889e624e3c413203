/** What the text of a cell can be, whatever its heading. */
export type CellKind = keyof typeof TESTS;

/** Whether a cell is of a kind. */
export const isKind = (kind: CellKind, cell: string): boolean => TESTS[kind](cell.trim());

/** Whether an IBAN has the right check digits (ISO 13616). */
export function isIban(text: string): boolean {
	const plain = text.replace(/\s/g, '').toUpperCase();
	if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
	let rest = 0;
	for (const sign of plain.slice(4) + plain.slice(0, 4)) {
		const value = parseInt(sign, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}

const DUTCH_POSTCODE = /^[1-9]\d{3}\s?[A-Z]{2}$/i;
const DAY_FIRST = /^([0-3]?\d)[-/.]([01]?\d)[-/.](\d{4}|\d{2})\b/;
const YEAR_FIRST = /^(\d{4})[-/.]?([01]\d)[-/.]?([0-3]\d)(?=$|[T\s])/;

function isDate(text: string): boolean {
	const day = DAY_FIRST.exec(text);
	if (day) return Number(day[1]) <= 31 && Number(day[2]) <= 12 && text.length <= 30;
	const year = YEAR_FIRST.exec(text);
	return year !== null && Number(year[2]) <= 12 && /^(19|20)/.test(text) && text.length <= 35;
}

function isPhone(text: string): boolean {
	if (!/^'?(\+|\(?0)[\d\s().\-/]{8,20}$/.test(text) && !/^6\d{8}$/.test(text)) return false;
	const digits = text.replace(/\D/g, '').length;
	// a national number is never longer than twelve digits
	return digits >= 9 && digits <= (/^'?\(?0[1-9]/.test(text) ? 12 : 15) && !isDate(text);
}

const INFIXES = new Set(
	"van de der den ten ter te 't 's t in het la le von zu bin ibn el al op aan du da di do dos des d' tot uit vom y und en e/o eo of".split(
		' ',
	),
);

/** Capitalised words, initials and the small words of Dutch surnames; no digits. */
function isName(text: string): boolean {
	if (text.length > 60 || /[\d@;:|_=]/.test(text)) return false;
	const words = text.split(/[\s,]+/).filter((word) => word !== '');
	if (words.length === 0 || words.length > 9) return false;
	const capitals = words.filter((word) =>
		/^[\p{Lu}(][\p{L}\p{M}.'’)-]*$/u.test(word.replace(/^['’][a-z]-?/, '')),
	).length;
	const small = words.filter(
		(word) => INFIXES.has(word.toLowerCase().replace('’', "'")) || /^[-–&/]$/.test(word),
	).length;
	return capitals > 0 && capitals + small >= words.length;
}

const COUNTRIES = new Set(
	(
		'nederland netherlands thenetherlands holland niederlande paysbas belgie belgium belgique belgien duitsland germany deutschland ' +
		'frankrijk france luxemburg luxembourg engeland verenigdkoninkrijk unitedkingdom greatbritain ierland ireland spanje spain italie italy ' +
		'oostenrijk austria zwitserland switzerland denemarken denmark zweden sweden noorwegen norway finland polen poland portugal ' +
		'verenigdestaten unitedstates usa canada australie australia curacao aruba suriname'
	).split(' '),
);
const COUNTRY_CODES = new Set(
	'NL BE DE FR LU GB UK IE ES IT AT CH DK SE NO FI PL PT CZ US CA AU SR AW CW HU RO BG GR HR SI SK EE LV LT MT CY NLD BEL DEU'.split(
		' ',
	),
);

const isCountry = (text: string) =>
	COUNTRY_CODES.has(text) ||
	COUNTRIES.has(
		text
			.normalize('NFD')
			.toLowerCase()
			.replace(/[^a-z]/g, ''),
	);

const STREET =
	/(straat|straatje|str\.|weg|laan|plein|kade|gracht|singel|dijk|pad|hof|steeg|dreef|markt|baan|erf|plantsoen|ring|park|brink|kanaal|wal)(\s+\d.*)?$|^(de|het|'t|op|aan|sint|st\.?)\b.*\s\d+|\b(street|road|avenue|lane|drive|strasse|straße|platz|weg|rue|place)\b/i;

/** One token with a digit in it, as numbers of orders and customers are written. */
const isReference = (text: string) =>
	text.length <= 40 &&
	/\d{2}/.test(text) &&
	/^#?[A-Z]{0,10}[-_/.]?\d[A-Z0-9-_/.]*$/i.test(text) &&
	!isDate(text);

/** A word such as `Bestelling`, and a number. */
const isNamedReference = (text: string) =>
	text.length <= 60 && /^\p{L}[\p{L}\s.:#-]{2,24}?[\s:#-]#?[A-Z]{0,6}-?\d{3,}$/iu.test(text);

const TIME = /^\d{1,2}:\d{2}(:\d{2})?$/;

const TESTS = {
	email: (text: string) =>
		/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]{2,}$/.test(text) ||
		/^[^<>]{0,80}<[^\s@<>]+@[^\s@<>]+>$/.test(text),
	iban: isIban,
	postcode: (text: string) => DUTCH_POSTCODE.test(text),
	'foreign-postcode': (text: string) =>
		/^(\d{4,5}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]{1,2}-\d{4,5})$/i.test(text),
	parcel: (text: string) =>
		/^(3S[A-Z0-9]{9,20}|1Z[A-Z0-9]{16}|JVGL\d{8,20}|JJD\d{14,22}|[A-Z]{2}\d{9}NL)$/i.test(text),
	payment: (text: string) =>
		/^(tr|ord|re|chb|stl|sub|mdt)_[A-Za-z0-9]{4,40}$|^(pi|ch|py|txn)_[A-Za-z0-9]{14,40}$/.test(text),
	customer: (text: string) => /^(cst|cus)_[A-Za-z0-9]{4,40}$/.test(text),
	'client-id': (text: string) => /^(GA1\.\d\.)?\d{6,10}\.\d{9,10}$/.test(text),
	ip: (text: string) =>
		/^(\d{1,3}\.){3}\d{1,3}$/.test(text) ||
		(/^[0-9a-f]{0,4}(:[0-9a-f]{0,4}){2,7}$/i.test(text) && !TIME.test(text)),
	phone: isPhone,
	date: isDate,
	time: (text: string) => TIME.test(text),
	'house-suffix': (text: string) => /^[-/]?\s?([a-z]{1,3}|[ivx]{1,4}|\d{1,3})$/i.test(text),
	amount: (text: string) => /^-?(€|EUR)?\s?-?\d{1,3}([.,]?\d{3})*[.,]\d{2}$|^-?\d+\.\d{1,2}$/.test(text),
	country: isCountry,
	'house-number': (text: string) =>
		/^\d{1,4}(\s?[-/]?\s?[a-z0-9]{1,4})?$/i.test(text) && !/^\d{5}/.test(text),
	'plain-number': (text: string) => /^-?\d+$/.test(text),
	name: isName,
	infix: (text: string) =>
		text.length < 16 &&
		text
			.toLowerCase()
			.split(/\s+/)
			.every((word) => INFIXES.has(word)),
	street: (text: string) => STREET.test(text) && !/[@|]/.test(text),
	'postal-address': (text: string) =>
		/\b[1-9]\d{3}\s?[A-Z]{2}\b/i.test(text) && /[,\n]/.test(text) && /\p{L}{3}/u.test(text),
	company: (text: string) =>
		/\b(b\.?v\.?|v\.?o\.?f\.?|n\.?v\.?|gmbh|ltd|stichting|vereniging|holding|bvba|sprl|inc|bakkerij|kapsalon|restaurant)(?=$|[\s,.)])/i.test(
			text,
		),
	reference: isReference,
	'named-reference': isNamedReference,
} satisfies Record<string, (text: string) => boolean>;
