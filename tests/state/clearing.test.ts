import { expect, test } from 'vitest';
import { anonymise } from '../../src/lib/state/clearing.ts';
import { RequestPage } from '../../src/lib/state/request-page.svelte.ts';
import { StopList } from '../../src/lib/state/stop-list.svelte.ts';
import { memoryApp, receive } from './memory-app.ts';

test('nobody is erased before the wish to stay on the stop list is kept', async () => {
	const { app, register, store } = memoryApp();
	const view = new RequestPage(app, await receive(app, 'erasure'));
	await view.run({ type: 'keep-on-stop-list' });
	await register.record([{ stream: `request/${view.id}`, facts: [{ type: 'closed', on: '2026-11-22' }] }]);
	store.refusals = 1;
	expect(await anonymise(app, [view.request!])).toMatchObject({ ok: false, failure: { type: 'quota' } });
	expect(store.erased).toEqual([]);
	expect((await anonymise(app, [view.request!])).ok).toBe(true);
	expect(store.erased).toEqual([`request/${view.id}`]);
	expect(new StopList(app).entryFor('anna@example.com')?.scope).toBe('all');
});
