/**
 * Reads the date of a mail header (RFC 5322 section 3.3, old zones and comments included) as ISO 8601 with the
 * offset as written; null when it is none. A missing or unknown zone counts as UTC, as the RFC says.
 */
export function readMailDate(header: string): string | null {
	const found = DATE.exec(withoutComments(header));
	if (!found) return null;
	const [, date, name, year, hour, minute, second, zone] = found as unknown as string[];
	const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
	const day = `${fullYear(year ?? '')}-${two(month)}-${two(Number(date))}`;
	const time = `${two(Number(hour))}:${minute}:${two(Math.min(Number(second ?? 0), 59))}`;
	if (month === 0 || Number.isNaN(Date.parse(`${day}T${time}Z`)) || !exists(day)) return null;
	return `${day}T${time}${offsetOf(zone ?? '')}`;
}

/** The date of a `Received` header: what follows its last semicolon. */
export function readReceivedDate(header: string): string | null {
	const plain = withoutComments(header);
	return readMailDate(plain.slice(plain.lastIndexOf(';') + 1));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DATE =
	/^\s*(?:[a-z]{2,9}(?:\s*,)?\s*)?(\d{1,2})[\s-]+([a-z]{3,9})[\s-]+(\d{2,4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})?\s*([+-]\d{4}|[a-z]{1,5})?/i;

const ZONES: Readonly<Record<string, string>> = {
	EST: '-05:00',
	EDT: '-04:00',
	CST: '-06:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
	CET: '+01:00',
	CEST: '+02:00',
	MET: '+01:00',
	MEST: '+02:00',
	BST: '+01:00',
};

function offsetOf(zone: string): string {
	const named = ZONES[zone.toUpperCase()];
	if (named) return named;
	const [hours, minutes] = [zone.slice(1, 3), zone.slice(3)];
	return /^[+-]\d{4}$/.test(zone) && hours <= '14' && minutes < '60' ? `${zone[0]}${hours}:${minutes}` : 'Z';
}

function fullYear(year: string): string {
	if (year.length >= 4) return year;
	const value = Number(year);
	return String(year.length === 3 ? 1900 + value : value < 50 ? 2000 + value : 1900 + value);
}

const two = (value: number): string => String(value).padStart(2, '0');

const exists = (day: string): boolean => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** Comments nest, so this counts brackets instead of matching them. */
function withoutComments(header: string): string {
	let depth = 0;
	let plain = '';
	for (const character of header) {
		if (character === '(') depth++;
		else if (character === ')' && depth > 0) depth--;
		else if (depth === 0) plain += character;
	}
	return depth === 0 ? plain : header;
}
