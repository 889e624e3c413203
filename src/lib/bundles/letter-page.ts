import type { BundleInput, Sha256 } from './bundle.ts';
import { html } from './html.ts';
import { page } from './page.ts';
import { textAsHtml } from './plain-text.ts';
import { wordsOf } from './words.ts';

/** The letter as a page of its own, as it was sent. */
export const letterPage = ({ language, letter, facts }: BundleInput, sha256: Sha256): Promise<string> =>
	page(
		{
			language,
			title: wordsOf(language).letterTitle(facts.shop.name),
			header: html`<h1>${letter.subject || wordsOf(language).letterTitle(facts.shop.name)}</h1>`,
			main: textAsHtml(letter.text),
		},
		sha256,
	);
