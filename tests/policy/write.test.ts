import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SYSTEM_IDS, type Language } from '../../src/lib/core/ids.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import {
	ACTIVITIES,
	asPlainText,
	writePolicy,
	type PolicyFacts,
	type WrittenSystem,
} from '../../src/lib/policy/write-policy.ts';

const said = (nl: string, en: string) => ({ nl, en });
const FRAMEWORK = said('het EU-US Data Privacy Framework', 'the EU-US Data Privacy Framework');

const system = (
	id: WrittenSystem['id'],
	name: string,
	role: WrittenSystem['role'],
	purposes: WrittenSystem['purposes'],
	transfer: WrittenSystem['transfer'] = null,
): WrittenSystem => ({ id, name, runBy: `${name} B.V.`, country: 'NL', role, transfer, purposes });

const SYSTEMS: readonly WrittenSystem[] = [
	system('myonlinestore', 'MyOnlineStore', 'processor', said('de webwinkel', 'the web shop')),
	system('mollie', 'Mollie', 'own-controller', said('de betalingen', 'payments')),
	system('postnl', 'PostNL', 'own-controller', said('de bezorging', 'delivery')),
	system('gmail', 'Gmail', 'processor', said('de mail', 'mail'), FRAMEWORK),
	system(
		'google-analytics',
		'Google Analytics',
		'processor',
		said('bezoekcijfers', 'visitor figures'),
		FRAMEWORK,
	),
	system('mailchimp', 'Mailchimp', 'processor', said('de nieuwsbrief', 'the newsletter'), FRAMEWORK),
	system('moneybird', 'Moneybird', 'processor', said('de boekhouding', 'bookkeeping')),
	system('shopify', 'Shopify', 'processor', said('de webwinkel', 'the web shop')),
	system('woocommerce', 'WooCommerce', 'to-be-checked', said('de webwinkel', 'the web shop')),
	system('sendcloud', 'Sendcloud', 'processor', said('de verzending', 'shipping')),
	system('e-boekhouden', 'e-Boekhouden.nl', 'processor', said('de boekhouding', 'bookkeeping')),
];

const FACTS: PolicyFacts = {
	shop: {
		name: 'Schelpenkraam',
		owner: 'Mieke Strandvonder',
		address: 'Duinpad 12, 4371 SA Schelpdorp',
		email: 'privacy@schelpenkraam.example',
		phone: '06-01234567',
	},
	validFrom: '2026-12-01',
	promise: { value: 30, unit: 'day' },
	activities: ACTIVITIES,
	keptFor: { questions: { value: 6, unit: 'month' } },
	systems: SYSTEMS.slice(0, 7),
	marketplaces: ['Bol.com'],
};

const read = (text: string) => readPolicy(text, { today: '2026-11-22' });

describe.each(['nl', 'en'] as const)('a policy written in %s', (language: Language) => {
	test('reads as the golden file does', async () => {
		await expect(writePolicy(FACTS, language)).toMatchFileSnapshot(
			`../fixtures/policies/written/policy.${language}.md`,
		);
	});

	test('has no finding, and says what it was written from', () => {
		const reading = read(writePolicy(FACTS, language));
		expect(reading.findings).toEqual([]);
		expect(reading).toMatchObject({
			language,
			promise: FACTS.promise,
			promises: {},
			effectiveOn: FACTS.validFrom,
			contact: {
				name: 'Schelpenkraam',
				address: FACTS.shop.address,
				email: FACTS.shop.email,
				phone: FACTS.shop.phone,
			},
		});
		expect(reading.rights).toHaveLength(8);
		const ids = reading.systems.map(({ id }) => id).filter((id) => id !== 'other');
		expect(ids).toEqual(FACTS.systems.map(({ id }) => id));
		expect(reading.systems.find(({ id }) => id === 'mollie')?.role).toBe('own-controller');
		expect(reading.systems.find(({ id }) => id === 'moneybird')?.role).toBe('processor');
	});

	test('has no finding whatever the shop does and uses', () => {
		const unit = fc.constantFrom('day', 'working-day', 'week', 'month');
		fc.assert(
			fc.property(
				fc.subarray([...ACTIVITIES]),
				fc.subarray([...SYSTEMS]),
				fc.record({ value: fc.integer({ min: 1, max: 4 }), unit }),
				fc.subarray(['Bol.com', 'Marktplaats']),
				(activities, systems, term, marketplaces) => {
					const promise = term.unit === 'month' ? { ...term, value: 1 } : term;
					// whoever writes a newsletter or counts visitors says so
					const needed = [
						'orders' as const,
						...(systems.some(({ id }) => id === 'mailchimp') ? (['newsletter'] as const) : []),
						...(systems.some(({ id }) => id === 'google-analytics') ? (['statistics'] as const) : []),
					];
					const facts = { ...FACTS, activities: [...activities, ...needed], systems, promise, marketplaces };
					const reading = read(writePolicy(facts, language));
					expect(reading.findings).toEqual([]);
					expect(reading.promise).toEqual(promise);
					const bare = read(asPlainText(writePolicy(facts, language)));
					expect(bare.findings).toEqual([]);
					expect(bare.promise).toEqual(promise);
				},
			),
			{ numRuns: 100 },
		);
	});
});

test('every system that the app knows was tried', () => {
	expect(SYSTEM_IDS.filter((id) => id !== 'other' && !SYSTEMS.some((one) => one.id === id))).toEqual([]);
});
