import type { SystemId } from '../core/ids.ts';
import type { PayloadOf } from '../core/payload.ts';
import { entryOf } from '../systems/entries.ts';
import type { SystemEntry } from '../systems/system.ts';
import type { Register } from './register.svelte.ts';

/** A system as the owner's register has it: the app's proposal, or what she made of it. */
export type RegisteredSystem = SystemEntry & {
	readonly contract: string;
	readonly security: string;
	/** Whether the owner changed the proposal. */
	readonly own: boolean;
};

/** What the shop's register says of a system; letters, bundles and the record of processing draw on it. */
export function registered(register: Register, system: SystemId): RegisteredSystem {
	const described = register.known('system', register.shop.entries[system]);
	const proposal = { ...entryOf(system), contract: '', security: '', own: false };
	if (!described) return proposal;
	const { kind: _kind, ...owner } = described;
	return { ...proposal, ...owner, own: true };
}

/** The part of an entry that the owner can change, as the payload in which her words are kept. */
export const describedAs = (entry: RegisteredSystem): PayloadOf<'system'> => ({
	kind: 'system',
	runBy: entry.runBy,
	country: entry.country,
	role: entry.role,
	purposes: entry.purposes,
	basis: entry.basis,
	categories: entry.categories,
	keptFor: entry.keptFor,
	transfer: entry.transfer,
	contact: entry.contact,
	contract: entry.contract,
	security: entry.security,
});
