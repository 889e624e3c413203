import { expect, test } from 'vitest';
import { once } from '../../src/lib/ui/once.ts';

const press = () => new Event('submit', { cancelable: true });

test('a second press while the first is being kept does nothing, and does not leave the page', async () => {
	let works = 0;
	let finish = () => undefined as void;
	const keep = once(() => new Promise<void>((resolve) => ((works += 1), (finish = resolve))));
	const first = keep(press());
	const second = press();
	await keep(second);
	expect(works).toBe(1);
	expect(second.defaultPrevented).toBe(true);
	finish();
	await first;
	void keep(press());
	expect(works).toBe(2);
});

test('work that broke can be tried again', async () => {
	let works = 0;
	const keep = once(() => {
		works += 1;
		throw new Error('broken');
	});
	await expect(keep(press())).rejects.toThrow('broken');
	await expect(keep(press())).rejects.toThrow('broken');
	expect(works).toBe(2);
});
