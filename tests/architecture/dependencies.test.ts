import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../../.config/licences.mjs';

type Lock = {
	packages: Record<
		string,
		{
			version?: string;
			resolved?: string;
			integrity?: string;
			license?: string;
			dev?: boolean;
			hasInstallScript?: boolean;
			optional?: boolean;
			dependencies?: Record<string, string>;
			devDependencies?: Record<string, string>;
		}
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

	test('the lock file holds what is named, by its bytes, from the registry alone', () => {
		const { '': root } = lock.packages;
		expect({ ...root?.dependencies, ...root?.devDependencies }).toEqual({
			...manifest.dependencies,
			...manifest.devDependencies,
		});
		const registry = 'https://registry.npmjs.org/';
		const loose = installed.filter(
			([, { resolved = registry, integrity }]) =>
				!resolved.startsWith(registry) || !integrity?.startsWith('sha512-'),
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	test('no install script is run, and what goes into the app has none', () => {
		expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
		const scripted = installed.filter(
			([, { dev, optional, hasInstallScript }]) => !dev && !optional && hasInstallScript,
		);
		expect(scripted.map(([path]) => path)).toEqual([]);
	});

	test('the list of licences in the app is that of what is installed', () => {
		expect(readFileSync('static/licences.txt', 'utf8')).toBe(licencesText());
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
