import { expect, it } from 'vitest';
import {
	evolveDisclosure,
	inOrderOfDay,
	readDisclosure,
	writeDisclosure,
} from '../../src/lib/core/disclosure.ts';
import type { DisclosureFact } from '../../src/lib/core/fact.ts';
import { ref } from './scenario.ts';
import { stamped } from './stamped.ts';

const ID = ref(9);
const given = { type: 'disclosed', on: '2026-03-02', description: ref(1) } as const;

it('is what was last said about it', () => {
	const facts = stamped<DisclosureFact>([given, { ...given, on: '2026-03-01', description: ref(2) }]);
	expect(evolveDisclosure(ID, facts.toReversed())).toEqual({
		id: ID,
		on: '2026-03-01',
		description: ref(2),
	});
	expect(evolveDisclosure(ID, [])).toBeNull();
});

it('is listed with the last one first, and always in the same order', () => {
	const on = (n: number, day: `2026-${number}-${number}`) => ({ id: ref(n), on: day, description: ref(1) });
	const list = [on(1, '2026-01-05'), on(3, '2026-02-05'), on(2, '2026-02-05')];
	expect(inOrderOfDay(list).map(({ id }) => id)).toEqual([2, 3, 1].map(ref));
	expect(inOrderOfDay(list.toReversed())).toEqual(inOrderOfDay(list));
});

it('comes back as it was written', () => {
	const description = {
		authority: 'Belastingdienst',
		basis: 'art. 47 AWR: een bevel',
		given: 'de facturen van 2025\nzonder de mail',
		resistance: 'authority: een plicht',
	};
	expect(readDisclosure(writeDisclosure(description))).toEqual(description);
	expect(readDisclosure(writeDisclosure({ ...description, resistance: '' }).trim())).toMatchObject({
		given: description.given,
		resistance: '',
	});
	expect(readDisclosure('alles')).toEqual({ authority: '', basis: '', given: 'alles', resistance: '' });
});
