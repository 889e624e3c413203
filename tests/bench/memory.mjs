import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Watches how much memory (resident, in MB) the page's renderer takes from now on. Linux only: elsewhere `peak` is null.
 * @param {import('playwright').Browser} browser
 */
export async function rendererMemory(browser) {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	// the browser keeps a spare renderer at hand; the page's own is the one that grows
	const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
	const most = (what) => Math.max(0, ...renderers.map((id) => read(id, what) ?? 0)) || null;
	const before = most('VmRSS');
	// from here on the peak is counted anew
	if (before !== null) for (const id of renderers) writeFileSync(`/proc/${id}/clear_refs`, '5');
	return { before, peak: () => most('VmHWM') };
}

/** @param {number} id @param {'VmRSS' | 'VmHWM'} what */
function read(id, what) {
	try {
		const kilobytes = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
		return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
	} catch {
		return null;
	}
}
