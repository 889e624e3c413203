/** How far the book had come: tells a book that was lost from one that never was. */
export type Marker = { revision: number; head: string };

/** Writes the marker beside the book, in two stores that are lost at other moments than the book itself. */
export async function writeMarkers(name: string, marker: Marker): Promise<void> {
	const text = JSON.stringify(marker);
	await Promise.allSettled([
		attempt(() => localStorage.setItem(key(name), text)),
		attempt(async () => (await caches.open(key(name))).put(address(name), new Response(text))),
	]);
}

/** The furthest marker that is left; null when there is none. */
export async function readMarker(name: string): Promise<Marker | null> {
	const texts = await Promise.all([
		attempt(() => localStorage.getItem(key(name))),
		attempt(async () => {
			if (!(await caches.has(key(name)))) return null;
			return (await (await caches.open(key(name))).match(address(name)))?.text() ?? null;
		}),
	]);
	const found = texts.map(readText).filter((marker) => marker !== null);
	return found.sort((a, b) => b.revision - a.revision)[0] ?? null;
}

/** Removes both markers: only together with the book. */
export async function removeMarkers(name: string): Promise<void> {
	await Promise.all([
		attempt(() => localStorage.removeItem(key(name))),
		attempt(() => caches.delete(key(name))),
	]);
}

const key = (name: string) => `${name}-marker`;
const address = (name: string) => `./${key(name)}`;

/** A store that is closed to us leaves no marker; the book itself does not depend on it. */
async function attempt<Value>(work: () => Value | Promise<Value>): Promise<Value | null> {
	try {
		return await work();
	} catch {
		return null;
	}
}

function readText(text: string | null): Marker | null {
	try {
		const { revision, head } = JSON.parse(text ?? 'null') as Marker;
		return Number.isSafeInteger(revision) && typeof head === 'string' ? { revision, head } : null;
	} catch {
		return null;
	}
}
