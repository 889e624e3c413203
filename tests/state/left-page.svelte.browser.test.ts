import { expect, test } from 'vitest';
import { RequestPage } from '../../src/lib/state/request-page.svelte.ts';
import { memoryApp, receive } from './memory-app.ts';

test('what a page still keeps after it was left is weighed against the book as it is by then', async () => {
	const { app, register } = memoryApp();
	const id = await receive(app);
	let view: RequestPage | undefined;
	const leave = $effect.root(() => {
		view = new RequestPage(app, id);
		$effect(() => void view?.context);
	});
	expect(view?.context.systems).toEqual([]);
	leave();
	await register.record([{ stream: 'shop', facts: [{ type: 'system-used', system: 'mollie', used: true }] }]);
	const search = { type: 'record-search', system: 'mollie', outcome: 'found', search: null } as const;
	expect(await view?.run(search)).toBe(true);
});
