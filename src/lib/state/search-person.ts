import { readAddress } from '../core/email-address.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Person } from '../core/people.ts';
import { linesIn } from './typed-lines.ts';

/** What the owner knows of the person: the request's own data, and what she adds, one on each line. */
export function personOf(subject: PayloadOf<'subject'> | null, extra: string): Person {
	const lines = [...new Set(linesIn(extra))];
	const more = (kind: Kind) => lines.filter((line) => kindOf(line) === kind);
	const home = /\b(\d{4}\s?[A-Z]{2})\b/i.exec(subject?.postalAddress ?? '')?.[1];
	const number = /\b(\d+\s?[a-z]{0,3})\b/i.exec((subject?.postalAddress ?? '').replace(home ?? '', ''))?.[1];
	return {
		names: subject?.name ? [subject.name] : [],
		emails: [...new Set([subject?.email ?? '', ...more('email')].filter(Boolean))],
		addresses: home && number ? [{ postcode: home, houseNumber: number }] : [],
		phones: [subject?.phone ?? '', ...more('phone')].filter(Boolean),
		ibans: more('iban'),
		clientIds: more('client-id'),
		orders: more('order'),
	};
}

/** What is searched by, to be shown, each once. */
export const keysOf = (person: Person): string[] => [...new Set(Object.values(person).flat().map(shownKey))];

type Kind = 'email' | 'phone' | 'iban' | 'client-id' | 'order';

function kindOf(line: string): Kind {
	if (readAddress(line) !== null) return 'email';
	// the visitor number of Google Analytics, also as the cookie has it
	if (/^(?:_ga=)?(?:GA1\.\d\.)?\d{5,12}\.\d{9,11}(?:;|$)/i.test(line)) return 'client-id';
	if (/^\+?[\d\s()-]{9,}$/.test(line)) return 'phone';
	return /^[a-z]{2}\d{2}[a-z\d\s]{8,}$/i.test(line) ? 'iban' : 'order';
}

const shownKey = (key: string | { postcode: string; houseNumber: string }): string =>
	typeof key === 'string' ? key : `${key.postcode} ${key.houseNumber}`;
