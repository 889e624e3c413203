import { compareAddresses } from '../core/identity.ts';
import type { PayloadOf } from '../core/payload.ts';
import type { Request } from '../core/request.ts';
import { personKey, repeatsOf, type Repeat } from '../core/views/same-person.ts';
import type { Register } from './register.svelte.ts';

/** Whether the known address itself asked (law.md I-03, first rung): only a message can do that. */
export function answersFromKnownAddress(request: Request, subject: PayloadOf<'subject'> | null): boolean {
	if (!subject || !['email', 'form'].includes(request.channel) || subject.representative) return false;
	if (subject.email === '' || !subject.askedFrom) return subject.email !== '';
	return compareAddresses(subject.email, subject.askedFrom).kind === 'same';
}

/** The other requests of the same person, the last one first. */
export function repeats(register: Register, request: Request): Repeat[] {
	const requests = [...register.requests.values()];
	return repeatsOf(request, requests, new Map(requests.map((one) => [one.id, keyOf(register, one)])));
}

function keyOf(register: Register, request: Request): string | null {
	const subject = register.known('subject', request.subject);
	return subject && personKey(subject);
}
