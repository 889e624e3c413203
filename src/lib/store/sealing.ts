import type { Homes } from './homes.ts';
import type { Exclusively } from './book-lock.ts';
import type { KeptPayloads } from './reading.ts';
import { isSealed, openPayload, sealPayload, type KeptPayload } from './sealed-payload.ts';
import type { StoredPayload } from './store.ts';

/** Payloads sealed; what lies sealed already stays as it is. */
export const sealAll = (key: CryptoKey | null, payloads: KeptPayloads): Promise<Map<string, KeptPayload>> =>
	mapped(payloads, async (payload) => (isSealed(payload) || !key ? payload : sealPayload(key, payload)));

/** Payloads opened; those that cannot be opened are left out. */
export async function openAll(
	key: CryptoKey | null,
	payloads: KeptPayloads,
): Promise<Map<string, StoredPayload>> {
	const all = await mapped(payloads, async (payload) => {
		if (!isSealed(payload)) return payload;
		return key && openPayload(key, payload);
	});
	return new Map([...all].filter((one): one is [string, StoredPayload] => one[1] !== null));
}

/**
 * Changes how every payload lies, in both homes: a few at a time, so that other tabs are not kept waiting. `still` throws
 * where it must not go on.
 */
export async function resealAll(
	{ database, journal }: Homes,
	exclusively: Exclusively,
	still: () => Promise<void>,
	change: (payloads: KeptPayloads) => Promise<KeptPayloads>,
): Promise<void> {
	const ids = await database.payloads.toCollection().primaryKeys();
	for (let at = 0; at < ids.length; at += AT_ONCE)
		await exclusively(async (held) => {
			await still();
			const some = await database.payloads.bulkGet(ids.slice(at, at + AT_ONCE));
			const rows = some.filter((row) => row !== undefined);
			const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
			const changed = [...(await change(new Map(rows.map(({ id, value }) => [id, value]))))];
			held.throwIfAborted();
			// also what lies right in the database: an interrupted turn may have left its file as it was
			await journal?.writePayloads(changed);
			held.throwIfAborted();
			await database.payloads.bulkPut(changed.map(([id, value]) => ({ id, kind: kinds.get(id)!, value })));
		});
}

const AT_ONCE = 50;

async function mapped<From extends KeptPayload, To>(
	payloads: ReadonlyMap<string, From>,
	change: (payload: From) => Promise<To>,
): Promise<Map<string, To>> {
	const changed = [...payloads].map(async ([id, payload]): Promise<[string, To]> => [
		id,
		await change(payload),
	]);
	return new Map(await Promise.all(changed));
}
