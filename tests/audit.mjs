import { spawnSync } from 'node:child_process';

/**
 * Asks the registry for known weaknesses in what goes into the app; any fails. What is needed for development only is
 * told. Without a network, or where the registry has no such list, it says so and passes.
 */
const shipped = weaknesses(['--omit=dev']);
if (shipped === null)
	console.log('Not audited: the registry cannot be reached, or keeps no list of weaknesses.');
else {
	for (const line of shipped) console.error(`in the app: ${line}`);
	for (const line of weaknesses([]) ?? [])
		if (!shipped.includes(line)) console.log(`for development: ${line}`);
	console.log(`${shipped.length} known weaknesses in what goes into the app`);
	process.exitCode = shipped.length > 0 ? 1 : 0;
}

/** Package and severity of each; null when nobody could say. @param {string[]} which @returns {string[] | null} */
function weaknesses(which) {
	const { stdout } = spawnSync(
		'npm',
		['audit', '--json', '--fetch-retries=0', '--fetch-timeout=15000', ...which],
		{
			encoding: 'utf8',
			shell: process.platform === 'win32',
		},
	);
	const { vulnerabilities } = parsed(stdout);
	if (!vulnerabilities) return null;
	return Object.entries(vulnerabilities).map(([name, { severity }]) => `${name} (${severity})`);
}

/** @param {string} text @returns {{ vulnerabilities?: Record<string, { severity: string }> }} */
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return {};
	}
}
