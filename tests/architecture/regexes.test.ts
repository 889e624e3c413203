import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { attacksOn, textOf, type Attack } from './regex-attacks.ts';

const ROOMS = import.meta.glob<object>(
	'../../src/lib/{core,formats,systems,i18n,letters,policy,bundles,backups}/**/*.ts',
);

/** Every expression by how it is written, with the file in which it stands, or `built` where it is put together. */
const regexes = new Map<string, string>();
for (const file of sources()) for (const literal of literalsIn(file)) regexes.set(literal, file);
const literals = regexes.size;
for (const built of await builtWhileReading()) if (!regexes.has(built)) regexes.set(built, 'built');

test('the expressions of the source are all found, those put together at run time too', () => {
	expect(literals).toBeGreaterThan(300);
	expect([...regexes.values()].filter((file) => file === 'built').length).toBeGreaterThan(30);
});

// no text that the structure of an expression suggests may take it more than in proportion
test('every expression takes time in proportion to the text', { timeout: 240_000 }, () => {
	const slow = [...regexes].flatMap(([written, file]) => {
		const attack = slowestAttack(regexOf(written));
		return attack ? [`${file}: ${written} on ${JSON.stringify(attack)}`] : [];
	});
	expect(slow).toEqual([]);
});

test('an expression that takes the square, or worse, is found out', { timeout: 240_000 }, () => {
	const slow = [/\s+$/, /\[.*?\]/g, /^(\w|\d)*$/, /^(a+)+$/];
	for (const regex of slow) expect(slowestAttack(regex), String(regex)).not.toBeNull();
	for (const regex of [/^\s+/, /^a[^b]*b/, /[ab]{1,20}c/]) expect(slowestAttack(regex)).toBeNull();
});

function slowestAttack(regex: RegExp): Attack | null {
	return attacksOn(regex).find((attack) => isSlow(regex, attack)) ?? null;
}

/** In steps, so that what takes the third power, or doubles with each character, is stopped early. */
function isSlow(regex: RegExp, attack: Attack): boolean {
	for (const length of [16, 20, 24, 28, 32, 100, 400, 1200])
		if (msFor(regex, attack, length) > HANG_MS && leastMs(regex, attack, length) > HANG_MS) return true;
	if (msFor(regex, attack, LONG) < NOTICED_MS) return false;
	const [once, fourTimes] = [leastMs(regex, attack, LONG), leastMs(regex, attack, 4 * LONG)];
	return fourTimes > SLOW_MS && fourTimes > 9 * once;
}

const LONG = 8000;
const NOTICED_MS = 3;
const SLOW_MS = 50;
const HANG_MS = 60;

/** The least of three: memory may be cleared up meanwhile. */
const leastMs = (regex: RegExp, attack: Attack, length: number) =>
	Math.min(...[1, 2, 3].map(() => msFor(regex, attack, length)));

/** Processor time, for other programs may be in the way. */
function msFor(regex: RegExp, attack: Attack, length: number): number {
	const text = textOf(attack, length);
	const before = process.cpuUsage();
	if (regex.global) for (const found of text.matchAll(regex)) void found;
	else regex.test(text);
	regex.lastIndex = 0;
	return process.cpuUsage(before).user / 1000;
}

function sources(): string[] {
	return readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

function literalsIn(file: string): string[] {
	const whole = readFileSync(file, 'utf8');
	const text = file.endsWith('.svelte')
		? [...whole.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n')
		: whole;
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
	return found;
}

function regexOf(written: string): RegExp {
	const end = written.lastIndexOf('/');
	return new RegExp(written.slice(1, end), written.slice(end + 1));
}

/** The expressions that are put together while the pure rooms are loaded, and while they read mails and policies. */
async function builtWhileReading(): Promise<Set<string>> {
	const built = new Set<string>();
	const Original = RegExp;
	globalThis.RegExp = new Proxy(Original, {
		construct(target, args: ConstructorParameters<typeof RegExp>) {
			const regex = new target(...args);
			if (typeof args[0] === 'string') built.add(String(regex));
			return regex;
		},
	});
	try {
		for (const load of Object.values(ROOMS)) await load();
		await readSomething();
	} finally {
		globalThis.RegExp = Original;
	}
	return built;
}

async function readSomething(): Promise<void> {
	const { readMail } = await import('../../src/lib/formats/eml.ts');
	const { readRequest } = await import('../../src/lib/core/intake.ts');
	const { readPolicy } = await import('../../src/lib/policy/read-policy.ts');
	for (const name of readdirSync('tests/fixtures/requests').filter((one) => one.endsWith('.eml'))) {
		const mail = await readMail(new Uint8Array(readFileSync(`tests/fixtures/requests/${name}`)));
		if (mail.ok) readRequest(mail.value);
	}
	for (const name of ['goed.txt', 'matig.txt'])
		readPolicy(readFileSync(`tests/fixtures/policies/${name}`, 'utf8'), { today: '2026-11-22' });
}
