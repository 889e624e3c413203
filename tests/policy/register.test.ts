import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../src/lib/policy/questions.ts';
import { readPolicy } from '../../src/lib/policy/read-policy.ts';
import { checkAgainstRegister, type RegisteredSystem } from '../../src/lib/policy/register-check.ts';

const read = (text: string) => readPolicy(text, { today: '2026-11-22' });
const against = (text: string, used: readonly RegisteredSystem[]) =>
	checkAgainstRegister(read(text), used).map(({ rule, defect, system, quote }) => ({
		rule,
		defect,
		system,
		quote,
	}));

const mollie = { id: 'mollie', name: 'Mollie', role: 'own-controller' } as const;
const shop = { id: 'myonlinestore', name: 'MyOnlineStore', role: 'processor' } as const;
const TEXT = 'Onze winkel draait op MijnWebwinkel. U betaalt via Mollie.';

describe('a policy against the register', () => {
	test('agrees when both name the same, whatever the policy calls it', () => {
		expect(against(TEXT, [mollie, shop])).toEqual([]);
	});

	test('lacks a system that is used', () => {
		expect(against('U betaalt via Mollie.', [mollie, shop])).toEqual([
			{ rule: 'P-24', defect: 'used-not-named', system: 'MyOnlineStore', quote: '' },
		]);
	});

	test('names one that is not used, with the place', () => {
		expect(against(TEXT, [mollie])).toEqual([
			{
				rule: 'C-06',
				defect: 'named-not-used',
				system: 'MyOnlineStore',
				quote: 'Onze winkel draait op MijnWebwinkel.',
			},
		]);
	});

	test('calls a controller of its own a processor', () => {
		expect(against('Mollie is onze verwerker.', [mollie])).toEqual([
			{
				rule: 'P-09',
				defect: 'controller-as-processor',
				system: 'Mollie',
				quote: 'Mollie is onze verwerker.',
			},
		]);
		expect(against('Mollie is zelf verantwoordelijk en geen verwerker.', [mollie])).toEqual([]);
	});

	test('knows systems of the shop itself by their name', () => {
		const kroon = { id: 'other', name: 'Kroonkoerier B.V.', role: 'processor' } as const;
		expect(against('De pakketten worden bezorgd door Kroonkoerier.', [kroon])).toEqual([]);
	});
});

describe('questions to the owner', () => {
	const asked = (text: string) => questionsFor(read(text)).map(({ question }) => question);

	test('are always asked, or only where the text raises them', () => {
		expect(asked('Wij verkopen kaas.')).toEqual([
			'officer',
			'new-purposes',
			'shown-in-time',
			'versions-kept',
			'not-mentioned',
		]);
		expect(asked('Onze medewerkers verkopen kaas.')).toContain('employees');
		expect(asked('Bij een wijziging sturen wij u een bericht.')).toContain('notice-recorded');
		expect(asked('Een kopie sturen wij alleen naar het bij ons bekende e-mailadres.')).toContain(
			'copies-by-mail',
		);
		expect(asked('Wij hebben een functionaris gegevensbescherming.')).not.toContain('officer');
	});

	test('quote the place that raises them', () => {
		const text = 'Wij verkopen kaas. Onze medewerkers lezen mee.';
		expect(questionsFor(read(text)).find(({ question }) => question === 'employees')?.quote).toBe(
			'Onze medewerkers lezen mee.',
		);
	});
});

test('the rule that copies go only to the known address is read', () => {
	const said = (text: string) => read(text).addressRule?.quote ?? null;
	expect(said('U vraagt inzage. Wij mailen de kopie naar het adres dat bij ons bekend is.')).toBe(
		'Wij mailen de kopie naar het adres dat bij ons bekend is.',
	);
	expect(said('You can ask for a copy. We only send it to the address we have on file.')).toBe(
		'We only send it to the address we have on file.',
	);
	expect(said('Uw adres gebruiken wij voor de bezorging.')).toBeNull();
});
