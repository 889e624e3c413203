import type { Language } from '../core/ids.ts';
import { bundles as en } from '../i18n/en/bundles.ts';
import { bundles as nl, type BundleWords } from '../i18n/nl/bundles.ts';

/** The words of a bundle in the language of the person. */
export const wordsOf = (language: Language): BundleWords => ({ nl, en })[language];
