import * as v from 'valibot';
import { readDay, readInstant } from './day.ts';
import { RIGHT_IDS, SYSTEM_IDS } from './ids.ts';

/** A random id. */
export const id = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));
/** A day of the calendar: views compute with it, and 31 February would stop them. */
export const day = v.pipe(
	v.string(),
	v.check((text) => readDay(text) !== null),
);
/** An instant that exists, with its offset. */
export const instant = v.pipe(
	v.string(),
	v.check((text) => readInstant(text) !== null),
);
/** One of the rights. */
export const right = v.picklist(RIGHT_IDS);
/** One of the systems that the app knows. */
export const system = v.picklist(SYSTEM_IDS);
/** The language of a letter. */
export const language = v.picklist(['nl', 'en']);
/** A term that can be promised. */
export const term = v.strictObject({
	value: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)),
	unit: v.picklist(['day', 'working-day', 'week', 'month']),
});

/** Ids of a payload: facts carry no personal data, they only name where it is kept. */
export const ref = id;

/** Adds what the edge stamps on every fact: who, when in the order of all facts, on which device. */
export const fact = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
	v.strictObject({
		id,
		clock: v.pipe(v.string(), v.regex(/^[0-9a-z]{9}-[0-9a-z]{4}$/)),
		device: id,
		type: v.literal(type),
		...entries,
	});
