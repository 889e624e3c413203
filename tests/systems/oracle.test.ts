import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Match } from '../../src/lib/core/people.ts';
import { fixture } from '../formats/fixture.ts';
import { findInSamples, readSample, recordOf, type SampleFile } from './oracle-world.ts';
import { personOf, placeOf, type OracleEntry, type OraclePerson, type Tier } from './oracle.ts';
import { wantedBlanks } from './redactions.ts';

const SHOP = 'winkel@zilvermeeuw.example';
const PERSONS = Array.from({ length: 15 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);

const read = (person: string): OraclePerson =>
	JSON.parse(
		gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/oracle', `${person}.json.gz`))).toString(),
	);

const oracle = PERSONS.map(read);
const entries = (one: OraclePerson) => TIERS.flatMap((tier) => one[tier]);
const TIERS = ['certain', 'likely', 'weak', 'mention', 'must_not'] as const satisfies readonly Tier[];

const samples: Promise<readonly SampleFile[]> = (async () => {
	const paths = [...new Set(oracle.flatMap(entries).map(({ file }) => file))];
	const isPacked = (path: string) => existsSync(join(import.meta.dirname, '../fixtures', `${path}.gz`));
	const files = await Promise.all(
		paths.map((path) => readSample(path, fixture(isPacked(path) ? `${path}.gz` : path))),
	);
	return files.flat();
})();

const found = new Map<string, Promise<readonly Match[]>>();

/** The matches of a person, searched once. */
function search(one: OraclePerson): Promise<readonly Match[]> {
	const matches = found.get(one.person) ?? samples.then((files) => findInSamples(personOf(one), files, SHOP));
	found.set(one.person, matches);
	return matches;
}

const at = (entry: OracleEntry, matches: readonly Match[]) => {
	const place = placeOf(entry);
	return matches.find(({ file, index }) => file === place.file && index === place.index);
};

/** What is not as it should be, in words that name file and row. */
const wrong = (
	tier: readonly OracleEntry[],
	matches: readonly Match[],
	isRight: (match: Match | undefined) => boolean,
) =>
	tier
		.filter((entry) => !isRight(at(entry, matches)))
		.map(
			(entry) => `${entry.file} ${entry.row ?? entry.index}: ${at(entry, matches)?.certainty ?? 'not found'}`,
		);

/** Where the file itself does not show the person: the oracle knows it from the made-up world. */
const notInFile = (entry: OracleEntry) =>
	entry.file === 'myonlinestore/api_payments.json' && entry.why?.[0] === 'named in a free-text column';

describe.each(oracle.map((one) => ({ name: one.person, one })))('$name', ({ one }) => {
	test('every certain record is found as certain', async () => {
		expect(wrong(one.certain, await search(one), (match) => match?.certainty === 'certain')).toEqual([]);
	});

	test('likely records are offered, and not as certain', async () => {
		expect(wrong(one.likely, await search(one), (match) => match?.certainty === 'likely')).toEqual([]);
	});

	test('records to which only a name points are shown, and not as certain', async () => {
		const isShown = (match: Match | undefined) => match !== undefined && match.certainty !== 'certain';
		expect(wrong(one.weak, await search(one), isShown)).toEqual([]);
	});

	test('mentions in records of others are found, and not as certain', async () => {
		const isShown = (match: Match | undefined) => match !== undefined && match.certainty !== 'certain';
		const findable = one.mention.filter((entry) => !notInFile(entry));
		expect(wrong(findable, await search(one), isShown)).toEqual([]);
	});

	test('look-alikes are never certain, nor is anything the oracle does not list', async () => {
		const matches = await search(one);
		expect(wrong(one.must_not, matches, (match) => match?.certainty !== 'certain')).toEqual([]);
		const listed = new Set(entries(one).map((entry) => JSON.stringify(placeOf(entry))));
		const beyond = matches.filter(({ file, index }) => !listed.has(JSON.stringify({ file, index })));
		expect(beyond.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
	});

	test('what is about others is blanked', async () => {
		const [files, matches] = [await samples, await search(one)];
		const kept: string[] = [];
		for (const tier of ['certain', 'likely', 'mention'] as const)
			for (const entry of one[tier].filter(({ redact }) => redact)) {
				const match = at(entry, matches)!;
				const record = await recordOf(files, match);
				const missed = wantedBlanks(entry, record, tier === 'mention').filter(
					(field) => !match.blank.includes(field),
				);
				kept.push(
					...missed.map((field) => `${entry.file} ${match.index + 1}: ${record.fields[field]!.name}`),
				);
			}
		expect(kept).toEqual([]);
	});
});

test('the oracle asks for all that it did when these samples were made', () => {
	const count = (tier: Tier) => oracle.reduce((sum, one) => sum + one[tier].length, 0);
	expect(TIERS.map(count)).toEqual([604, 168, 13, 71, 389]);
});

test('every match says why, without repeating the person', async () => {
	for (const one of oracle) {
		const { name, email } = one.identity_given;
		for (const { why } of await search(one)) {
			expect(why.length).toBeGreaterThan(0);
			for (const { rule, field } of why)
				expect(`${rule} ${field}`).not.toMatch(new RegExp(`${email}|${name}`, 'i'));
		}
	}
});
