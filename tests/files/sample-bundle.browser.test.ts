import { describe, expect, test, vi } from 'vitest';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import { valueLeft } from '../../src/lib/core/redaction/cuts.ts';
import { customersOf, folded, marksOf, somebodyOf, type Mark } from '../systems/marks.ts';
import type { OracleEntry, OraclePerson } from '../systems/oracle.ts';
import { oraclePerson, PERSONS, sampleFiles, searchAll } from './fixture-files.ts';
import { bundleOf } from './sample-bundle.ts';

vi.setConfig({ testTimeout: 90_000 });

const samples = sampleFiles();
const everybody = Promise.all(PERSONS.map(oraclePerson));
const customers = samples.then(async (files) =>
	customersOf(await files.find(({ name }) => name.endsWith('api_customers.json'))!.file.text()),
);

describe.each(PERSONS)('the ZIP for %s', (person) => {
	const made = (async () => {
		const one = (await everybody).find((other) => other.person === person)!;
		const others = (await everybody).filter((other) => other !== one).map(somebodyOf);
		const marks = marksOf([...others, ...(await customers)], somebodyOf(one));
		const outcome = await searchAll(one, await samples);
		const reviewed = outcome.found.map((record) => asOwnerDecides(record, one));
		const byHand = reviewed.map((record) => withoutOthers(record, marks));
		return { one, marks, reviewed, byHand, files: await bundleOf(outcome, byHand) };
	})();

	test('needs the owner’s eye for words in mails only', async () => {
		const { reviewed, marks } = await made;
		const left = reviewed.flatMap((record) =>
			record.decision === 'in'
				? record.fields
						.filter((field) => !(record.recordKind === 'message' && isWords(field)))
						.filter((field) => !field.blanked && namesAny(valueLeft(field, '…'), marks))
						.map(({ name }) => `${record.fileName} ${record.place} ${name}`)
				: [],
		);
		expect(left).toEqual([]);
	});

	test('holds every certain record', async () => {
		const { one, files } = await made;
		const text = files.map((file) => file.text).join('\n');
		expect(one.certain.map(keyOf).filter((key) => !text.includes(key))).toEqual([]);
	});

	test('tells of nobody else: no name, address, telephone or account', async () => {
		const { files, marks } = await made;
		const told = files.flatMap(({ path, text }) =>
			marks.filter(({ pattern }) => pattern.test(folded(text))).map(({ what }) => `${path}: ${what}`),
		);
		expect(told).toEqual([]);
	});
});

/** As the owner decides: in is what the oracle gives to the person, also what names them in somebody else's record. */
function asOwnerDecides(record: DossierRecord, one: OraclePerson): DossierRecord {
	const open = [...one.likely, ...one.weak, ...one.mention];
	const isHers = record.decision === 'in' || open.some((entry) => isEntry(entry, record));
	return { ...record, decision: isHers ? 'in' : 'out' };
}

function isEntry({ file, row, index, messageId }: OracleEntry, record: DossierRecord): boolean {
	if (messageId && messageId !== '(none)')
		return record.fields.some(({ name, value }) => name === 'Message-ID' && value === messageId);
	return record.fileName.startsWith(file) && record.place.endsWith(`row ${row ?? index}`);
}

/** The words in which somebody else is named, taken out by hand. */
const withoutOthers = (record: DossierRecord, marks: readonly Mark[]): DossierRecord => ({
	...record,
	fields: record.fields.map((field) => ({
		...field,
		blanked: field.blanked || (isWords(field) && namesAny(valueLeft(field, '…'), marks)),
	})),
});

const isWords = ({ role }: DossierRecord['fields'][number]) => role === 'free-text';

const namesAny = (text: string, marks: readonly Mark[]) =>
	marks.some(({ pattern }) => pattern.test(folded(text)));

/** What the file itself calls the record: the oracle counts the lines of an order, and says which book an address is in. */
const keyOf = ({ key, messageId }: OracleEntry): string =>
	(messageId === '(none)' ? '' : messageId) ??
	String(key ?? '')
		.replace(/ line \d+$/, '')
		.replace(/^[a-z]+:/, '');
