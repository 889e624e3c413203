import type { Book } from '../../../src/lib/core/book.ts';
import type { Fact, StreamId } from '../../../src/lib/core/fact.ts';
import type { Payload } from '../../../src/lib/core/payload.ts';
import { newRequest, note, received, stepDone } from '../../store/book-parts.ts';

/** A book with so many requests of ten facts each, and the persons that they name. */
export function makeBook(requests: number): { book: Book; payloads: Map<string, Payload> } {
	const streams = new Map<StreamId, readonly Fact[]>();
	const payloads = new Map<string, Payload>();
	for (let at = 0; at < requests; at++) {
		const stream = newRequest();
		const { facts, payloads: persons } = received(stream, `${NAMES[at % NAMES.length]} ${at}`);
		const steps = Array.from({ length: 9 }, () => ({ ...stepDone(stream, note('')).facts[0]!, note: null }));
		streams.set(stream, [...facts, ...(steps as Fact[])]);
		for (const { id, payload } of persons) payloads.set(id, payload as Payload);
	}
	return { book: { streams, audit: new Map(), tombstones: new Map() }, payloads };
}

const NAMES = ['Noor van den Broekhaven', 'Fatma Yıldız', 'Jan Jansen', 'Zoë de Vries', 'Kees Bakker'];
