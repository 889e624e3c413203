import * as v from 'valibot';
import { PAYLOAD_FIELDS, requestFact, type RequestFact } from '../../src/lib/core/fact.ts';
import { nextClock } from '../../src/lib/core/hybrid-clock.ts';
import { payload, type Payload } from '../../src/lib/core/payload.ts';
import type { Write } from '../../src/lib/store/store.ts';

/** A request in which every kind of fact happened, and every field that can hold a text holds a word of its own. */
export type FullRequest = { write: Write; canaries: readonly string[] };

type Schema = v.GenericSchema & {
	entries?: Record<string, Schema>;
	item?: Schema;
	wrapped?: Schema;
	options?: readonly unknown[];
	literal?: unknown;
	pipe?: unknown;
};

/** What removes payloads, or takes facts back, has no place in a request that holds everything. */
const REMOVING: readonly string[] = ['part-cleared', 'taken-back'];

/** Fills the schemas themselves: a field that is added later is filled, too. */
export function fullRequest(stream: Write['stream']): FullRequest {
	const canaries: string[] = [];
	const word = () => {
		const canary = `kanarie${crypto.randomUUID().slice(0, 8)}`;
		canaries.push(canary);
		return canary;
	};
	const payloads: { id: string; payload: Payload }[] = [];
	const kinds = payload.options as readonly Schema[];
	const named = () => {
		const schema = kinds[payloads.length % kinds.length]!;
		const made = { id: crypto.randomUUID(), payload: v.parse(payload, example(schema, word)) };
		payloads.push(made);
		return made.id;
	};
	const facts = (requestFact.options as readonly Schema[])
		.filter((one) => !REMOVING.includes(typeOf(one)))
		// a request that was reopened is not closed
		.sort((one, other) => Number(typeOf(one) === 'closed') - Number(typeOf(other) === 'closed'))
		.map((schema, at): RequestFact => {
			const clock = nextClock(null, Date.now() + at);
			const filled = Object.entries(schema.entries!).map(([name, field]) => [
				name,
				name === 'clock' ? clock : isRef(name) ? named() : example(field, () => '2026-1'),
			]);
			return v.parse(requestFact, Object.fromEntries(filled));
		});
	while (payloads.length < kinds.length) throw new Error('a kind of payload is not named by any fact');
	return { write: { stream, facts, payloads }, canaries };
}

const typeOf = (schema: Schema) => String(schema.entries?.['type']?.literal);

const isRef = (name: string) => (PAYLOAD_FIELDS as readonly string[]).includes(name);

function example(schema: Schema, word: () => string): unknown {
	switch (schema.type) {
		case 'strict_object':
			return Object.fromEntries(
				Object.entries(schema.entries!).map(([name, field]) => [name, example(field, word)]),
			);
		case 'array':
			return [example(schema.item!, word)];
		case 'nullable':
		case 'optional':
			return example(schema.wrapped!, word);
		case 'record':
			return { [word()]: word() };
		case 'literal':
			return schema.literal;
		case 'picklist':
			return schema.options![0];
		case 'boolean':
			return false;
		case 'number':
			return 1;
		case 'string':
			return schema.pipe ? written(schema) : word();
		default:
			throw new Error(`no example for ${schema.type}`);
	}
}

/** Days, instants and ids have a form of their own. */
function written(schema: Schema): string {
	const forms = ['2026-06-01', '2026-06-01T10:00:00Z', crypto.randomUUID()];
	const fitting = forms.find((form) => v.is(schema, form));
	if (fitting === undefined) throw new Error('no example of this form');
	return fitting;
}
