import type { SystemId } from '../core/ids.ts';
import type { Role } from '../core/record.ts';
import type { TableGuess, TableHead } from './guess-columns.ts';
import { wordsOf } from './heading-meaning.ts';

/** Why a table may come from a system. */
export type SuggestionReason = 'barcodes' | 'payment-numbers' | 'client-ids' | 'headings' | 'kind-of-rows';

/** A system that a table may come from. */
export type Suggestion = { readonly system: SystemId; readonly reason: SuggestionReason };

/** The systems that a table may come from, likeliest first; those that the shop uses go before the others. */
export function suggestSystems(
	table: TableHead,
	guess: TableGuess,
	inUse: readonly SystemId[],
): readonly Suggestion[] {
	const headings = new Set(table.headings.map((heading) => wordsOf(heading).join('')));
	const suggestions = [
		...CLUES.filter(({ words }) => words.every((word) => headings.has(word))).map(by('headings')),
		...marks(table, guess),
		...inUseFirst(KINDS[guess.kind] ?? [], inUse).map((system) => ({
			system,
			reason: 'kind-of-rows' as const,
		})),
		{ system: 'other' as const, reason: 'kind-of-rows' as const },
	];
	return suggestions.filter(({ system }, at) => suggestions.findIndex((one) => one.system === system) === at);
}

const by =
	(reason: SuggestionReason) =>
	({ system }: { system: SystemId }): Suggestion => ({ system, reason });

/** Headings that go together in one system, and as far as known in no other. */
const CLUES: readonly { system: SystemId; words: readonly string[] }[] = [
	{ system: 'woocommerce', words: ['billingemail', 'billingpostcode'] },
	{ system: 'shopify', words: ['lineitemname', 'financialstatus'] },
	{ system: 'mailchimp', words: ['leid', 'euid'] },
	{ system: 'e-boekhouden', words: ['bedrijf', 'contactpersoon', 'btwnummer', 'gsm'] },
	{ system: 'sendcloud', words: ['orderreference', 'postalcode', 'housenumber', 'countrycode', 'weight'] },
];

/** Numbers whose form gives away who made them. */
function marks({ sample }: TableHead, { kind, roles }: TableGuess): Suggestion[] {
	const has = (role: Role, form: RegExp) => {
		const at = roles.indexOf(role);
		return at >= 0 && sample.some((row) => form.test(row[at] ?? ''));
	};
	const found: Suggestion[] = [];
	if (has('client-id', /\d{6,10}\.\d{9,10}/))
		found.push({ system: 'google-analytics', reason: 'client-ids' });
	if (has('parcel', /^3S/i)) found.push({ system: 'postnl', reason: 'barcodes' });
	if (kind === 'payment' && has('payment', /^tr_/))
		found.push({ system: 'mollie', reason: 'payment-numbers' });
	return found;
}

/** Where rows of a kind mostly come from. */
const KINDS: Readonly<Partial<Record<TableGuess['kind'], readonly SystemId[]>>> = {
	order: ['myonlinestore', 'woocommerce', 'shopify'],
	customer: ['myonlinestore', 'moneybird', 'e-boekhouden', 'woocommerce', 'shopify', 'postnl'],
	subscriber: ['myonlinestore', 'mailchimp'],
	payment: ['mollie'],
	transaction: ['mollie', 'moneybird', 'e-boekhouden'],
	shipment: ['postnl', 'sendcloud'],
	address: ['postnl', 'sendcloud'],
	event: ['google-analytics'],
};

const inUseFirst = (systems: readonly SystemId[], inUse: readonly SystemId[]) => [
	...systems.filter((system) => inUse.includes(system)),
	...systems.filter((system) => !inUse.includes(system)),
];
