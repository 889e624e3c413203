import { describe, expect, test } from 'vitest';
import { care as dutch } from '../../src/lib/i18n/nl/care.ts';
import { care as english } from '../../src/lib/i18n/en/care.ts';
import { entryOf } from '../../src/lib/systems/entries.ts';
import {
	processingActivities,
	recordAsCsv,
	recordAsJson,
	type Controller,
} from '../../src/lib/systems/processing-record.ts';

const controller: Controller = {
	name: 'Het Knopenkistje',
	owner: 'Wil Ganzevoort',
	email: 'wil@knopenkistje.example',
	postalAddress: 'Dorpsstraat 1\n1234 AB Ons Dorp',
	phone: '',
};
const mollie = { ...entryOf('mollie'), contract: '=overeenkomst van 3 mei', security: 'twee stappen' };
const gmail = { ...entryOf('gmail'), contract: '', security: '' };

describe('the record of processing (art. 30(1) AVG)', () => {
	test('says of every system who, why, whose, what, to whom, where, how long and how safe; the book itself is in it', () => {
		const activities = processingActivities([mollie, gmail], 'nl', dutch.processing);
		expect(activities.map(({ activity }) => activity)).toEqual([
			'Mollie',
			'Gmail',
			dutch.processing.thisBook.activity,
		]);
		expect(activities[0]).toEqual({
			activity: 'Mollie',
			purposes: mollie.purposes.nl,
			basis: mollie.basis.nl,
			people: dutch.processing.people,
			categories: mollie.categories.nl,
			recipients: 'Mollie B.V., NL, eigen verantwoordelijke, =overeenkomst van 3 mei',
			transfers: 'nee',
			erasedAfter: mollie.keptFor.nl,
			security: 'twee stappen',
		});
		expect(activities[1]?.transfers).toBe(gmail.transfer?.nl);
	});

	test('goes out as CSV that no spreadsheet program runs, and as JSON', async () => {
		const activities = processingActivities([{ ...mollie, name: '=1+1' }], 'en', english.processing);
		const csv = recordAsCsv(controller, activities, english.processing);
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv).toContain("'=1+1");
		expect(csv).toContain('Controller,Het Knopenkistje');
		expect(JSON.parse(recordAsJson(controller, activities))).toEqual({ controller, activities });
	});
});
