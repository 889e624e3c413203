import { expect, test, vi } from 'vitest';
import type { DossierRecord } from '../../src/lib/core/payload.ts';
import { nl } from '../../src/lib/i18n/nl.ts';
import { RequestPage, noteOf } from '../../src/lib/state/request-page.svelte.ts';
import { takeOutEverywhere } from '../../src/lib/state/take-out.ts';
import { memoryApp, receive } from './memory-app.ts';

const NAME = 'Buurman Bram';

const opened = async () => {
	const made = memoryApp();
	return { ...made, view: new RequestPage(made.app, await receive(made.app)) };
};

test('a second press is weighed against what the first one did', async () => {
	const { view, said } = await opened();
	const presses = [1, 2].map(() => view.run({ type: 'withdraw', on: '2026-11-22', channel: 'phone' }));
	expect(await Promise.all(presses)).toEqual([true, false]);
	expect(said).toEqual([nl.app.recorded, nl.rights.refusals['already-withdrawn']]);
});

test('presses on different things are all kept', async () => {
	const { view } = await opened();
	const note = noteOf('Er zijn veel verzoeken.')!;
	const presses = [
		view.run({ type: 'start-restriction', ground: 'promise' }),
		view.run({ type: 'extend', sentOn: '2026-11-22', ground: 'number', reason: note.id }, [note]),
	];
	expect(await Promise.all(presses)).toEqual([true, true]);
	expect(view.request).toMatchObject({ restriction: { lifted: null }, extensions: [{ ground: 'number' }] });
});

test('what could not be kept does not hold up what follows', async () => {
	const { view, store, said } = await opened();
	store.refusals = 1;
	const presses = [1, 2].map(() => view.run({ type: 'stop', scope: 'all' }));
	expect(await Promise.all(presses)).toEqual([false, true]);
	expect(said[0]).toBe('quota');
});

test('reading waits for what is being kept, and shows it', async () => {
	const { view } = await opened();
	const kept = view.replaceDossier(() => ({ kind: 'dossier', records: [record(1, NAME)] }));
	await Promise.all([kept, view.load()]);
	expect(view.dossier?.records).toHaveLength(1);
});

test('two searches that end at once are both kept', async () => {
	const { view } = await opened();
	const add = (which: number) =>
		view.replaceDossier((before) => ({
			kind: 'dossier',
			records: [...(before?.records ?? []), record(which, NAME)],
		}));
	await Promise.all([add(1), add(2)]);
	expect(view.dossier?.records).toHaveLength(2);
});

test('words are taken out of a record as it is by then', async () => {
	const { view } = await opened();
	// every record takes so long that the page gets its turn after it
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
	const records = Array.from({ length: 5 }, (_none, at) => record(at, `Groeten van ${NAME}`));
	await view.replaceDossier(() => ({ kind: 'dossier', records }));
	const taking = takeOutEverywhere(view, NAME);
	const [first] = view.dossier!.records;
	await view.changeRecords([{ id: first!.id, fields: [{ ...first!.fields[0]!, blanked: true }] }]);
	expect(await taking).toBe(4);
	expect(view.dossier?.records[0]?.fields[0]).toMatchObject({ blanked: true });
});

test('words that could not be taken out are not counted', async () => {
	const { view, store } = await opened();
	await view.replaceDossier(() => ({ kind: 'dossier', records: [record(1, `Van ${NAME}`)] }));
	store.refusals = 1;
	expect(await takeOutEverywhere(view, NAME)).toBeNull();
	expect(view.dossier?.records[0]?.fields[0]?.cuts).toBeUndefined();
});

const record = (at: number, value: string): DossierRecord => ({
	id: `record-${at}`,
	system: 'mollie',
	recordKind: 'payment',
	fileName: 'payments.csv',
	place: `row ${at}`,
	certainty: 'mention',
	why: [],
	decision: 'undecided',
	decisionReason: '',
	fields: [{ name: 'Opmerking', value, role: null, party: 'subject', blanked: false }],
});
