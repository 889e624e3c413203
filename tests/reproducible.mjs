import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Builds the app twice, in two folders: the same sources must give the same bytes. */
const SOURCES = ['src', 'static', '.config', 'package.json', 'package-lock.json', 'tsconfig.json'];
const ALL = [...SOURCES, 'svelte.config.js', 'vite.config.ts'];

const folders = [copied(), copied()];
const [first = '', second = ''] = folders.map(built);
for (const folder of folders) rmSync(folder, { recursive: true, force: true });
const changed = first.split('\n').filter((line) => !second.split('\n').includes(line));
for (const line of changed) console.error(`not the same: ${line}`);
console.log(`${first.trim().split('\n').length} files, ${changed.length} that differ between two builds`);
process.exitCode = changed.length > 0 || first !== second ? 1 : 0;

/** A folder with the sources, both made before the first build: nothing may change in between. */
function copied() {
	const folder = mkdtempSync(join(tmpdir(), 'verzoekboek-build-'));
	for (const path of ALL) cpSync(path, join(folder, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
	return folder;
}

/** The sums of the build in a folder. @param {string} folder */
function built(folder) {
	const { status } = spawnSync('npx', ['vite', 'build', '--logLevel', 'error'], {
		cwd: folder,
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error('the build failed');
	return readFileSync(join(folder, 'build', 'SHA256SUMS'), 'utf8');
}
