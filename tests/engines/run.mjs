import { firefox } from './firefox.mjs';
import { walk } from './walk.mjs';
import { webkit } from './webkit.mjs';

/** The walk of the whole house in the other two engines, side by side; one that is not installed is named and skipped. */
const only = process.argv[2];
const kinds = [firefox, webkit].filter(({ name }) => !only || name.toLowerCase() === only);
for (const { name, missing } of kinds.filter((kind) => kind.missing.length > 0))
	console.log(`${name} is skipped: it is not installed here (apt-get install ${missing.join(' ')}).`);

const outcomes = await Promise.all(kinds.filter((kind) => kind.missing.length === 0).map(attempt));
const passed = outcomes.filter(Boolean).length;
console.log(`${passed} passed, ${outcomes.length - passed} failed`);
process.exit(passed === outcomes.length ? 0 : 1);

/** @param {import('./walk.mjs').EngineKind} kind */
async function attempt(kind) {
	// a loaded machine may miss a moment; what is wrong is wrong twice
	for (let left = process.env.CI ? 1 : 0; ; left--) {
		const started = Date.now();
		const took = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
		try {
			await walk(kind);
			console.log(`${kind.name}: from e-mail to backup, ${took()}`);
			return true;
		} catch (error) {
			console.log(`${kind.name} FAILED after ${took()}: ${error instanceof Error ? error.stack : error}`);
			if (left === 0) return false;
		}
	}
}
