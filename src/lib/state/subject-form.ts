import type { PayloadOf } from '../core/payload.ts';

/** The person as typed: nothing is null, and spaces may stand around. */
export type SubjectForm = Record<
	'name' | 'email' | 'askedFrom' | 'postalAddress' | 'phone' | 'representative',
	string
>;

/** The payload of a person as typed. */
export const subjectOf = (form: SubjectForm): PayloadOf<'subject'> => ({
	kind: 'subject',
	name: form.name.trim(),
	email: form.email.trim(),
	askedFrom: form.askedFrom.trim() || null,
	representative: form.representative.trim() || null,
	postalAddress: form.postalAddress.trim(),
	phone: form.phone.trim(),
});
