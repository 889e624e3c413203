import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { BundleInput } from '../../src/lib/bundles/bundle.ts';
import { bundleEntries } from '../../src/lib/bundles/entries.ts';
import { exampleInput, field, record, sha256, textOf } from './example-bundle.ts';

const HOSTILE = [
	'<img src=x onerror="parent.hit = 1">',
	'"><script>parent.hit = 1</script>',
	'</td></table><iframe src="javascript:parent.hit=1"></iframe>',
	'</details><style>body { display: none }</style>',
	"' onfocus=parent.hit=1 autofocus='",
	'&lt;b&gt; &amp;amp; &#x3c;',
	'\u202eevil \u2066isolate \u0000 nul \ud800 half',
];

const hostileInput = (): BundleInput => {
	const input = exampleInput('access', 'en');
	const fields = HOSTILE.flatMap((text, at) => [field(text, text), field(`Kolom ${at}`, text)]);
	return {
		...input,
		records: [
			record('h', 'mollie', 'payment', fields),
			record('n', 'gmail', 'contact', [field(HOSTILE[0]!, HOSTILE[1]!)]),
		],
		letter: { subject: HOSTILE[1]!, text: HOSTILE.join('\n\n') },
		systems: input.systems.map((system) => ({ ...system, name: `${system.name} ${HOSTILE[0]}` })),
		facts: { ...input.facts, shop: { ...input.facts.shop, name: HOSTILE[1]! } },
	};
};

async function pageOf(input: BundleInput, path: string): Promise<string> {
	const made = await bundleEntries(input, sha256);
	if (!made.ok) throw new Error(made.failure.type);
	return textOf(made.value.find((entry) => entry.path === path));
}

const many = (count: number) =>
	Array.from({ length: count }, (_, at) => record(`m${at}`, 'mollie', 'payment', [field('Bedrag', `${at}`)]));

/** The page in a frame of its own, as a browser shows it. */
async function shown(markup: string): Promise<Document> {
	const frame = document.createElement('iframe');
	frame.style.width = '1000px';
	frame.srcdoc = markup;
	document.body.append(frame);
	await new Promise((resolve) => frame.addEventListener('load', resolve));
	return frame.contentDocument!;
}

afterEach(() => document.body.replaceChildren());

describe.each([
	['access', 'nl'],
	['portability', 'en'],
] as const)('index.html for %s in %s', (right, language) => {
	test('says its language, its title and its parts, and every heading is one level below the last', async () => {
		const page = await shown(await pageOf(exampleInput(right, language), 'index.html'));
		expect(page.documentElement.lang).toBe(language);
		expect(page.title).toBe(page.querySelector('h1')!.textContent);
		const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
		expect(levels[0]).toBe(1);
		expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true);
		for (const link of page.querySelectorAll('a[href^="#"]'))
			expect(page.querySelector(link.getAttribute('href')!), link.outerHTML).not.toBeNull();
	});

	test('names purposes, categories, recipient, term, source and transfer of each system with data', async () => {
		const input = exampleInput(right, language);
		const page = await shown(await pageOf(input, 'index.html'));
		const text = page.querySelector('section[aria-labelledby="systems"]')!.textContent;
		for (const system of input.systems.filter(({ searched }) => searched === 'found'))
			for (const said of [system.purposes, system.categories, system.keptFor, system.source, system.transfer])
				expect(text).toContain(said?.[language] ?? system.runBy);
		expect(page.querySelector('section[aria-labelledby="rights"]')!.textContent).toContain(
			'Autoriteit Persoonsgegevens',
		);
	});

	test('has tables with a caption and headings that say what they head', async () => {
		const page = await shown(await pageOf(exampleInput(right, language), 'index.html'));
		const tables = [...page.querySelectorAll('table')];
		expect(tables.length).toBeGreaterThan(3);
		for (const table of tables) expect(table.caption?.textContent.trim()).not.toBe('');
		for (const th of page.querySelectorAll('th')) expect(['col', 'row']).toContain(th.scope);
	});

	test('lists every file of the bundle', async () => {
		const made = await bundleEntries(exampleInput(right, language), sha256);
		if (!made.ok) throw new Error(made.failure.type);
		const page = await shown(await pageOf(exampleInput(right, language), 'index.html'));
		const links = [...page.querySelectorAll('section[aria-labelledby="files"] a')].map((link) =>
			link.getAttribute('href'),
		);
		expect(links).toEqual(made.value.map(({ path }) => path));
	});
});

test.each(['index.html', 'letter.html'])('%s has its style by hash and loads nothing', async (path) => {
	const page = await shown(await pageOf(exampleInput('access', 'nl'), path));
	// only so wide because the style was allowed by its hash
	expect(getComputedStyle(page.querySelector('main')!).maxWidth).toBe('960px');
	expect(
		page.querySelectorAll('script, img, iframe, link, object, embed, form, [src], [onerror], [style]'),
	).toHaveLength(0);
	const policy = page.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')!.content;
	expect(policy).toMatch(
		/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'$/,
	);
});

test.each(['index.html', 'letter.html'])(
	'%s shows hostile values as the text that they are',
	async (path) => {
		const page = await shown(await pageOf(hostileInput(), path));
		expect((window as { hit?: number }).hit).toBeUndefined();
		expect(page.querySelectorAll('script, img, iframe, [onerror], [onfocus], body style')).toHaveLength(0);
		for (const text of HOSTILE.slice(0, 6)) expect(page.body.textContent).toContain(text);
		expect(page.body.textContent).toContain('\ufffd nul \ufffd half');
		expect(getComputedStyle(page.body).display).toBe('block');
	},
);

test('long tables and many records are folded away, and open for print', async () => {
	const page = await shown(
		await pageOf({ ...exampleInput('access', 'nl'), records: many(21) }, 'index.html'),
	);
	expect(page.querySelectorAll('details table tbody tr')).toHaveLength(21);
	const few = await shown(await pageOf({ ...exampleInput('access', 'nl'), records: many(20) }, 'index.html'));
	expect(few.querySelectorAll('details')).toHaveLength(0);
	expect(few.querySelectorAll('section[aria-labelledby="data"] tbody tr')).toHaveLength(20);
});

test.each([
	['index.html', 'light'],
	['index.html', 'dark'],
	['letter.html', 'light'],
] as const)('%s passes axe (%s)', async (path, scheme) => {
	const markup = await pageOf(
		{ ...exampleInput('access', 'nl'), records: [...exampleInput('access', 'nl').records, ...many(21)] },
		path,
	);
	const parsed = new DOMParser().parseFromString(markup, 'text/html');
	const style = document.createElement('style');
	// the colours of the scheme that the machine does not prefer, by the page's own rules
	style.textContent = parsed
		.querySelector('style')!
		.textContent.replaceAll('(prefers-color-scheme: dark)', scheme === 'dark' ? 'all' : 'not all');
	document.head.append(style);
	document.documentElement.lang = parsed.documentElement.lang;
	document.title = parsed.title;
	document.body.replaceChildren(...parsed.body.childNodes);
	for (const details of document.querySelectorAll('details')) details.open = true;
	const { violations } = await axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	});
	style.remove();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
