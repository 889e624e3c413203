/**
 * Ends a process that was started as the leader of a group of its own, with all that it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
	if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
	const gone = new Promise((resolve) => child.once('exit', resolve));
	try {
		process.kill(-child.pid, 'SIGTERM');
	} catch {
		// it has just gone by itself
	}
	await gone;
}
