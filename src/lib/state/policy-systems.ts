import { entryOf } from '../systems/entries.ts';
import { registered, type RegisteredSystem } from './registered-system.ts';
import type { Register } from './register.svelte.ts';

/** The systems in use as a policy can name them: the one for all others by who runs it, once the owner said so. */
export const namedInPolicy = (register: Register): RegisteredSystem[] =>
	register.shop.systems.flatMap((id) => {
		const system = registered(register, id);
		if (id !== 'other') return [system];
		return system.runBy === entryOf('other').runBy ? [] : [{ ...system, name: system.runBy }];
	});
