import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseMail } from '../../src/lib/formats/eml.ts';
import { customersOf, folded, marksOf, somebodyOf } from '../systems/marks.ts';
import type { OracleEntry, OraclePerson } from '../systems/oracle.ts';
import { ROWS } from '../systems/sample-rows.ts';
import { expect } from './app.ts';

const FIXTURES = 'tests/fixtures';
const NUMBERS = Array.from({ length: 15 }, (_, at) => `p${String(at + 1).padStart(2, '0')}`);
const [requester, ...others] = NUMBERS.map(read) as [OraclePerson, ...OraclePerson[]];

/** Who asks in the walk over all samples. */
export const REQUESTER = requester;

const MARKS = marksOf(
	[
		...others.map(somebodyOf),
		...customersOf(readFileSync(`${FIXTURES}/myonlinestore/api_customers.json`, 'utf8')),
	],
	somebodyOf(requester),
);

/** By what a text gives somebody else than the requester away. */
export const namesOthers = (text: string): string[] =>
	MARKS.filter(({ pattern }) => pattern.test(folded(text))).map(({ what }) => what);

/** Unpacks a finished ZIP: its sums are right, what is the requester's is in it, and nobody else's. */
export async function checkBundle(zip: string, folder: string): Promise<void> {
	execFileSync('unzip', ['-q', zip, '-d', folder]);
	execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	const texts = await Promise.all(files.map(({ parentPath, name }) => plainText(join(parentPath, name))));
	const all = texts.join('\n');
	expect(requester.certain.filter((entry) => !all.includes(keyOf(entry)))).toEqual([]);
	// her own request is in it with its own bytes, as the mailbox has them
	expect(
		texts.filter((text) => text.includes('X-GM-THRID:') && text.includes('<p01-inzage.6@mail.example>')),
	).toHaveLength(1);
	expect(texts.flatMap((text, at) => namesOthers(text).map((what) => `${files[at]!.name}: ${what}`))).toEqual(
		[],
	);
	checkSums(join(folder, 'searched.json'));
}

/** The person is told of as many records as the files hold. */
function checkSums(path: string): void {
	const { searched } = JSON.parse(readFileSync(path, 'utf8')) as {
		searched: { files: { records: number; unreadable: number }[] }[];
	};
	const told = searched.flatMap(({ files }) => files.map(({ records, unreadable }) => records + unreadable));
	for (const rows of Object.values(ROWS)) {
		const at = told.indexOf(rows);
		expect(at, `a file of ${rows} records`).toBeGreaterThanOrEqual(0);
		told.splice(at, 1);
	}
}

function read(person: string): OraclePerson {
	return JSON.parse(
		gunzipSync(readFileSync(`${FIXTURES}/oracle/${person}.json.gz`)).toString(),
	) as OraclePerson;
}

/** What the file itself calls the record: the oracle counts the lines of an order, and says which book an address is in. */
const keyOf = ({ key, messageId }: OracleEntry): string =>
	messageId ??
	String(key ?? '')
		.replace(/ line \d+$/, '')
		.replace(/^[a-z]+:/, '');

/** What a file says with every encoding undone. */
async function plainText(path: string): Promise<string> {
	const bytes = readFileSync(path);
	const text = path.endsWith('.eml') ? `${bytes.toString()}\n${await mailText(bytes)}` : bytes.toString();
	return text.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

async function mailText(bytes: Uint8Array): Promise<string> {
	const { headers, text, html, attachments } = await parseMail(bytes);
	const inside = attachments.map(({ name, content }) => `${name}\n${Buffer.from(content).toString()}`);
	return [...headers.map(({ value }) => value), text, html, ...inside].join('\n');
}
