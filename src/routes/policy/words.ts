import type { Language } from '$lib/core/ids.ts';
import { policy as english } from '$lib/i18n/en/policy.ts';
import { policy as dutch, type PolicyWords } from '$lib/i18n/nl/policy.ts';

/** What the checker says, in both languages: a sentence to use instead is in the language of the policy. */
export const CHECKER_WORDS: Readonly<Record<Language, PolicyWords>> = { nl: dutch, en: english };
