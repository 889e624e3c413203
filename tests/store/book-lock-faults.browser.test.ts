import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/lib/store/store.ts';
import { newRequest, received, subject } from './book-parts.ts';
import { secondHome } from './damage.ts';
import { arm, disarm, install, type Fault } from './faults.ts';
import { bookOfTest } from './tabs.ts';

let uninstall: () => void;
beforeAll(() => void (uninstall = install()));
afterAll(() => uninstall());
afterEach(() => void disarm());

const book = bookOfTest();
const PASSPHRASE = 'één paard in de gang';
const faults: Fault[] = ['quota', 'abort', 'backing-store'];

/** A new book with one person and, if asked for, a lock that is open. */
async function bookWith({ lock }: { lock: boolean }): Promise<{ store: Store; id: string }> {
	await book.renew();
	const { store } = await book.open();
	const write = received(newRequest(), 'zeldzaam');
	await store.append([write]);
	if (lock) await putOn(store);
	return { store, id: write.payloads[0]!.id };
}

async function putOn(store: Store) {
	const prepared = await store.prepareLock(PASSPHRASE);
	return store.lock(prepared, prepared.recoveryKey);
}

/** Opens the book anew, with its passphrase if it has a lock; whether it has one. */
async function expectWhole(id: string): Promise<boolean> {
	book.closeAll();
	const { store, opened } = await book.open();
	if (opened.lock === 'closed') expect((await store.unlock(PASSPHRASE)).ok).toBe(true);
	expect(await store.readPayload(id)).toEqual({ ok: true, value: subject('zeldzaam') });
	const isLocked = opened.lock === 'closed';
	if (isLocked) await expect.poll(() => secondHome(book.name)).not.toContain('zeldzaam');
	else expect(await secondHome(book.name)).toContain('zeldzaam');
	return isLocked;
}

describe.each(['before', 'after'] as const)('storage fails %s one of its calls', (moment) => {
	it('while a lock is put on: the book has it or not, and opens', async () => {
		for (let nth = 1, struck = true; struck; nth += 3) {
			const { store, id } = await bookWith({ lock: false });
			arm(faults[nth % faults.length]!, nth, moment);
			const done = await putOn(store);
			struck = disarm();
			const isLocked = await expectWhole(id);
			if (done.ok) expect(isLocked, `call ${nth}`).toBe(true);
		}
	});

	it('while a lock is taken off: the book has it or not, and opens', async () => {
		for (let nth = 1, struck = true; struck; nth += 3) {
			const { store, id } = await bookWith({ lock: true });
			arm(faults[nth % faults.length]!, nth, moment);
			const done = await store.removeLock(PASSPHRASE);
			struck = disarm();
			const isLocked = await expectWhole(id);
			if (done.ok) expect(isLocked, `call ${nth}`).toBe(false);
		}
	});
});
