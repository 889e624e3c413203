import { describe, expect, test, vi } from 'vitest';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import { nl } from '../../src/lib/i18n/nl.ts';
import { failureSentence } from '../../src/lib/state/reading-words.ts';
import { searchFiles } from '../../src/lib/files/search-files.ts';
import { startSearch } from '../../src/lib/files/search-client.ts';
import { type OracleEntry, type Tier } from '../systems/oracle.ts';
import { ROWS } from '../systems/sample-rows.ts';
import { wantedBlanks } from '../systems/redactions.ts';
import {
	confirmed,
	hostileFiles,
	jobFor,
	oraclePerson,
	PERSONS,
	sampleFiles,
	searchAll,
} from './fixture-files.ts';

// the samples are read many times over, beside whatever else the machine does
vi.setConfig({ testTimeout: 90_000 });

const TIERS: readonly Tier[] = ['certain', 'likely', 'weak', 'mention', 'must_not'];
const samples = sampleFiles();

const isMail = (file: string) => /\.(?:mbox|eml|zip)$/.test(file) && file.startsWith('gmail/');

/** The record of a table that an entry of the oracle means. */
function recordAt(entry: OracleEntry, found: readonly DossierRecord[]): DossierRecord | undefined {
	const member = entry.file.endsWith('.zip')
		? `${entry.file}/${String(entry.key).split(':')[0]}`
		: entry.file;
	const row = new RegExp(`(?:^| )row ${entry.row ?? entry.index}$`);
	const list = found.filter(({ fileName }) => fileName.startsWith(member));
	const isByLine = list.some(({ place }) => place.startsWith('line '));
	return isByLine ? undefined : list.find(({ place }) => row.test(place));
}

const tables = (entries: readonly OracleEntry[]) =>
	entries.filter(({ file }) => !isMail(file) && !file.endsWith('.vcf'));

const wrong = (
	entries: readonly OracleEntry[],
	found: readonly DossierRecord[],
	isRight: (record: DossierRecord | undefined) => boolean,
) =>
	tables(entries).flatMap((entry) => {
		const record = recordAt(entry, found);
		return isRight(record) ? [] : [`${entry.file} ${entry.row}: ${record?.certainty ?? 'not found'}`];
	});

describe.each(PERSONS)('%s in all samples at once', (person) => {
	const search = (async () => {
		const one = await oraclePerson(person);
		return { one, outcome: await searchAll(one, await samples) };
	})();

	test('every certain record is in, likely ones wait, look-alikes are never in', async () => {
		const { one, outcome } = await search;
		expect(wrong(one.certain, outcome.found, (record) => record?.decision === 'in')).toEqual([]);
		expect(wrong(one.likely, outcome.found, (record) => record?.decision === 'undecided')).toEqual([]);
		expect(wrong(one.must_not, outcome.found, (record) => record?.decision !== 'in')).toEqual([]);
		const listed = new Set(
			TIERS.flatMap((tier) => tables(one[tier]).map((entry) => recordAt(entry, outcome.found)?.id)),
		);
		const beyond = outcome.found.filter(
			({ decision, id, fileName }) =>
				decision === 'in' &&
				!listed.has(id) &&
				!isMail(fileName) &&
				ROWS[fileName] &&
				!/\.vcf$/.test(fileName),
		);
		expect(beyond.map(({ fileName, place }) => `${fileName} ${place}`)).toEqual([]);
	});

	test('every certain message is in, once, with its own bytes', async () => {
		const { one, outcome } = await search;
		const wanted = one.certain.flatMap(({ messageId }) =>
			messageId && messageId !== '(none)' ? [messageId] : [],
		);
		const idOf = (record: DossierRecord) =>
			record.fields.find(({ name }) => name === 'Message-ID')?.value ?? '';
		const messages = outcome.found.filter(({ recordKind }) => recordKind === 'message');
		const ids = messages
			.filter(({ decision }) => decision === 'in')
			.map(idOf)
			.filter(Boolean);
		expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
		for (const record of messages) {
			const content = outcome.messages.find((message) => message.record === record.id)!.content;
			const text = await content.text();
			expect(text.startsWith('From ')).toBe(false);
			expect(text).toContain(idOf(record));
		}
	});

	test('what is about others is blanked', async () => {
		const { one, outcome } = await search;
		const kept: string[] = [];
		for (const tier of ['certain', 'likely', 'mention'] as const)
			for (const entry of tables(one[tier]).filter(({ redact }) => redact)) {
				const record = recordAt(entry, outcome.found);
				if (!record) continue;
				const fields = wantedBlanks(entry, record as never, tier === 'mention');
				kept.push(
					...fields
						.filter((at) => !record.fields[at]!.blanked)
						.map((at) => `${entry.file} ${entry.row}: ${record.fields[at]!.name}`),
				);
			}
		expect(kept).toEqual([]);
	});

	test('the sums are those of the files, and every record has an id of its own', async () => {
		const { outcome } = await search;
		const sums = outcome.searched.filter(({ fileName }) => ROWS[fileName] !== undefined);
		expect(
			Object.fromEntries(
				sums.map(({ fileName, records, unreadable }) => [fileName, records + unreadable.length]),
			),
		).toEqual(ROWS);
		const ids = outcome.found.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(outcome.searched.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
	});
});

describe('a search', () => {
	test('gives the same dossier from its worker, in portions', async () => {
		const one = await oraclePerson('p01');
		const files = await samples;
		const here = await searchAll(one, files);
		const { done } = startSearch(
			jobFor(one, files, await confirmed(one, files)),
			(url) => url,
			() => undefined,
		);
		const { found, searched, messages } = (await done)!;
		// more than goes into one portion
		expect(found.length).toBeGreaterThan(100);
		expect(found).toEqual(here.found);
		expect(searched).toEqual(here.searched);
		expect(messages.map(({ record }) => record)).toEqual(here.messages.map(({ record }) => record));
	});

	test('that is cancelled leaves nothing', async () => {
		const big = new File([new Uint8Array(30_000_000).fill(65)], 'big.csv');
		const running = startSearch(
			jobFor(await oraclePerson('p01'), [{ id: 'big', name: 'big.csv', file: big }, ...(await samples)]),
			(url) => url,
			() => undefined,
		);
		running.cancel();
		expect(await running.done).toBeNull();
	});

	test('takes a file that is there twice, or under another name, once', async () => {
		const [file] = (await samples).filter(({ name }) => name === 'mollie/payments_en_comma_utf8_lf.csv');
		const copy = { id: 'copy', name: 'payments (1).csv', file: new File([file!.file], 'payments (1).csv') };
		const one = await oraclePerson('p01');
		const [once, twice] = [await searchAll(one, [file!]), await searchAll(one, [file!, copy])];
		expect(twice.searched).toEqual(once.searched);
		expect(twice.found.map(({ id }) => id)).toEqual(once.found.map(({ id }) => id));
		const renamed = await searchAll(one, [copy]);
		expect(renamed.found.map(({ id }) => id)).toEqual(once.found.map(({ id }) => id));
	});

	test('goes on beside damaged and hostile files, and names each', async () => {
		const one = await oraclePerson('p01');
		const calm = await searchAll(one, await samples);
		const outcome = await searchAll(one, [...(await hostileFiles()), ...(await samples)]);
		const ours = ({ fileName }: { fileName: string }) => !fileName.startsWith('hostile/');
		expect(outcome.searched.filter(ours)).toEqual(calm.searched);
		expect(outcome.found.filter(ours).map(({ id }) => id)).toEqual(calm.found.map(({ id }) => id));
		const types = Object.fromEntries(outcome.failed.map(({ name, type }) => [name, type]));
		expect(types).toMatchObject({
			'hostile/empty.csv': 'empty-file',
			'hostile/old_binary.xls': 'old-or-locked-office-file',
			'hostile/encrypted_ole.xlsx': 'old-or-locked-office-file',
			'hostile/zip_path_traversal.zip': 'unsafe-path',
			'hostile/zip_bomb_small.zip': 'too-much-when-unpacked',
			'hostile/deep.json': 'too-deep',
		});
		for (const { name, type } of outcome.failed)
			expect(failureSentence(nl.reading, type), name).toMatch(/^\p{Lu}.*\.$/u);
		const told = new Set(
			[...outcome.failed.map(({ name }) => name), ...outcome.searched.map(({ fileName }) => fileName)].map(
				(name) => name.replace(/(\.[a-z]+)[/ ].*$/, '$1'),
			),
		);
		const all = (await hostileFiles()).map(({ name }) => name);
		expect(all.filter((name) => !told.has(name))).toEqual([]);
	});

	test('goes on when a file can no longer be read, at its beginning, in its middle or for its sum', async () => {
		const one = await oraclePerson('p01');
		const [first, ...others] = (await samples).filter(({ name }) => /myonlinestore\/.*\.csv$/.test(name));
		const alone = await searchFiles(jobFor(one, others), () => undefined);
		const outcomes = [];
		for (const reads of [0, 1, 2, 3, 4, 5]) {
			const gone = { ...first!, file: new GoneBlob(first!.file, reads) };
			const outcome = await searchFiles(jobFor(one, [gone, ...others]), () => undefined);
			const named = outcome.failed.filter(({ name, type }) => name === first!.name && type === 'broken');
			outcomes.push(named.length);
			if (named.length === 0) continue;
			expect(outcome.searched.map(({ fileName }) => fileName)).not.toContain(first!.name);
			expect(outcome.found.filter(({ fileName }) => fileName === first!.name)).toEqual([]);
			expect(outcome.searched).toHaveLength(alone.searched.length);
		}
		expect(outcomes.slice(0, 2)).toEqual([1, 1]);
	});

	test('tells which rows had to be repaired, and in how many attachments nothing was looked for', async () => {
		const one = await oraclePerson('p01');
		const ragged = (await hostileFiles()).filter(({ name }) => name.endsWith('ragged_rows.csv'));
		const { searched } = await searchAll(one, [...ragged, ...(await samples)]);
		expect(searched.find(({ fileName }) => fileName.endsWith('ragged_rows.csv'))?.repaired).toEqual({
			records: 3,
			first: [
				{ place: 'row 1', reason: 'missing-cells' },
				{ place: 'row 2', reason: 'extra-cells' },
				{ place: 'row 4', reason: 'missing-cells' },
			],
		});
		const mailbox = searched.find(({ fileName }) => fileName.endsWith('Prullenbak.mbox'));
		expect(mailbox?.unsearchedParts).toBeGreaterThan(0);
	});

	test('asks about a table once, also where two have the same headings and other cells', async () => {
		const table = (id: string, rows: string[]) => ({
			...{ id, name: `${id}.csv` },
			file: new Blob([['Nummer;Naam;E-mailadres', ...rows].join('\n')]),
		});
		const one = await oraclePerson('p01');
		const rows = (number: (at: number) => string) =>
			Array.from({ length: 9 }, (_, at) => `${number(at)};Jan de Wit;jan${at}@example.com`);
		const files = [
			table(
				'orders',
				rows((at) => String(5001 + at)),
			),
			table(
				'words',
				rows((at) => 'abcdefghi'.slice(0, at + 1)),
			),
		];
		const asked = (await searchFiles(jobFor(one, files), () => undefined)).asked;
		const answers = Object.fromEntries(
			asked.map(({ id, system, kind, columns }) => [id, { system, kind, columns }]),
		);
		expect(asked).toHaveLength(2);
		expect(new Set(asked.map(({ fingerprint }) => fingerprint)).size).toBe(1);
		// the last answer is what the shop remembers of these headings
		const mappings = { [asked[1]!.fingerprint]: answers[asked[1]!.id]! };
		const again = await searchFiles(jobFor(one, files, { mappings, confirmed: answers }), () => undefined);
		expect(again.asked).toEqual([]);
		expect(again.searched.map(({ records }) => records)).toEqual([9, 9]);
	});

	test('says of what days a file is', async () => {
		const { searched } = await searchAll(await oraclePerson('p01'), await samples);
		const period = (name: string) => searched.find(({ fileName }) => fileName === name)?.period;
		// the same orders, day first, year first and as spreadsheet numbers
		const orders = period('myonlinestore/orders_nl_semicolon_cp1252_crlf.csv');
		expect(orders?.from).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(orders && orders.from < orders.to).toBe(true);
		expect(period('myonlinestore/orders_en_comma_utf8bom_lf.csv')).toEqual(orders);
		expect(period('myonlinestore/orders_nl.xlsx')).toEqual(orders);
		expect(period('gmail/contacts.vcf')).toBeNull();
	});
});

/** A file that is moved away after so many readings. */
class GoneBlob extends Blob {
	#left: number;

	constructor(whole: Blob, left: number) {
		super([whole]);
		this.#left = left;
	}

	override slice(...range: Parameters<Blob['slice']>): Blob {
		this.#read();
		return super.slice(...range);
	}

	override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
		this.#read();
		return super.stream();
	}

	#read(): void {
		if (this.#left-- <= 0) throw new DOMException('', 'NotReadableError');
	}
}
