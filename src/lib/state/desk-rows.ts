import { requestMark } from '../core/request-mark.ts';
import type { Request } from '../core/request.ts';
import { foldWords } from '../core/views/desk.ts';
import type { Words } from '../i18n/nl.ts';
import type { Register } from './register.svelte.ts';

/** What can be searched of each request, folded: the person's name and address, the right in the screen's words, and its mark. */
export function searchTexts(register: Register, words: Words): (request: Request) => string {
	const texts = new Map<string, string>();
	for (const request of register.requests.values()) {
		const subject = register.known('subject', request.subject);
		const right = words.rights.names[request.right].name;
		texts.set(
			request.id,
			foldWords(`${subject?.name ?? ''} ${subject?.email ?? ''} ${right} ${requestMark(request.id)}`),
		);
	}
	return (request) => texts.get(request.id) ?? '';
}
