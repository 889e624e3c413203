import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Lock = {
	packages: Record<
		string,
		{ version?: string; license?: string; dev?: boolean; hasInstallScript?: boolean; optional?: boolean }
	>;
};

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
	'dependencies' | 'devDependencies',
	Record<string, string>
>;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** What may be built into an app that is itself MIT. */
const PERMISSIVE = new Set([
	'MIT',
	'MIT-0',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Unlicense',
	'Python-2.0',
	'(MIT OR GPL-3.0-or-later)',
	'(MIT AND Zlib)',
]);

describe('dependencies', () => {
	test('every version is pinned exactly', () => {
		const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
		expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
	});

	test('the README gives a reason for each that the app runs on', () => {
		const readme = readFileSync('README.md', 'utf8');
		expect(Object.keys(manifest.dependencies).filter((name) => !readme.includes(name))).toEqual([]);
	});

	test('what goes into the app has a licence that allows it', () => {
		const wrong = installed
			.filter(([, { dev, optional }]) => !dev && !optional)
			.map(([path]) => [path, licenceOf(path)] as const)
			.filter(([, licence]) => !PERMISSIVE.has(licence));
		expect(wrong).toEqual([]);
	});
});

function licenceOf(path: string): string {
	if (!existsSync(`${path}/package.json`)) return lock.packages[path]?.license ?? 'not installed';
	const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
		license?: string | { type: string };
	};
	return typeof license === 'string' ? license : (license?.type ?? 'none');
}
