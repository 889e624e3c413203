import type { Language } from '../core/ids.ts';
import type { Sha256 } from './bundle.ts';
import { html, type Html } from './html.ts';
import { STYLE } from './style.ts';
import { wordsOf } from './words.ts';

/**
 * A whole page that opens from a folder, offline: it holds its own style and nothing else. Its policy allows no script,
 * no image, no font and no connection, whatever stands in the data.
 */
export async function page(
	parts: { readonly language: Language; readonly title: string; readonly header: Html; readonly main: Html },
	sha256: Sha256,
): Promise<string> {
	const { language, title, header, main } = parts;
	const digest = await sha256(new TextEncoder().encode(STYLE));
	const policy = `default-src 'none'; style-src 'sha256-${base64OfHex(digest)}'; base-uri 'none'; form-action 'none'`;
	// the hash is of exactly what stands between the tags
	const style: Html = { markup: `<style>${STYLE}</style>` };
	return `${
		html`<!doctype html>
			<html lang="${language}">
				<head>
					<meta charset="utf-8" />
					<meta http-equiv="Content-Security-Policy" content="${policy}" />
					<meta name="viewport" content="width=device-width, initial-scale=1" />
					<meta name="referrer" content="no-referrer" />
					<meta name="robots" content="noindex" />
					<title>${title}</title>
					${style}
				</head>
				<body>
					<a class="skip" href="#main">${wordsOf(language).skip}</a>
					<header>${header}</header>
					<main id="main" tabindex="-1">${main}</main>
				</body>
			</html>`.markup
	}\n`;
}

const base64OfHex = (hex: string): string =>
	btoa((hex.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
