import { describe, expect, it } from 'vitest';
import { RIGHT_IDS } from '../../src/lib/core/ids.ts';
import { sayings } from '../learn/sayings.ts';
import { SAMPLES } from './intake-mails.ts';
import { differences, labelsOf, readSample, readText } from './intake-reading.ts';

describe('the sample mails', () => {
	it.each(labelsOf('requests'))('$file reads as labelled', async (label) => {
		expect(differences(label, await readSample('requests', label.file))).toEqual([]);
	});
});

describe.each(['requests-blind', 'requests-blind-2', 'requests-blind-3'])(
	'mails labelled by somebody who had not seen the rules: %s',
	(folder) => {
		const labels = labelsOf(folder);
		/** Node reads windows-1252 wrongly; in a browser this name is right (eml.browser.test.ts). */
		const ONLY_IN_BROWSERS = ['03-glossy-flyer.eml'];

		it.each(labels.filter(({ file }) => !ONLY_IN_BROWSERS.includes(file)))(
			'$file reads as labelled',
			async (label) => {
				expect(differences(label, await readSample(folder, label.file))).toEqual([]);
			},
		);
	},
);

describe('mails invented for this test', () => {
	it.each(SAMPLES)('$about', async (sample) => {
		const subject = `=?utf-8?B?${Buffer.from(sample.subject).toString('base64')}?=`;
		const intake = await readText(
			`From: ${sample.from}\nTo: post@winkel.example\nSubject: ${subject}`,
			sample.text,
		);
		expect([sample.rights, ...(sample.or ?? [])].map((set) => set.join())).toContain(intake.rights.join());
		expect(intake.language).toBe(sample.language);
		expect(intake.person?.name ?? null).toBe(sample.name);
		if (sample.address !== undefined) expect(intake.person?.address ?? null).toBe(sample.address);
	});
});

describe('a thousand ways to say it', () => {
	const all = sayings();

	it(
		'reads at least 97 in 100 as meant, and seldom proposes something for what asks nothing',
		{ timeout: 180_000 },
		async () => {
			const missed: string[] = [];
			const unasked: string[] = [];
			for (const { rights, text } of all) {
				const intake = await readText(
					'From: Kim Jansen <kim@jansen.example>\nTo: post@winkel.example\nSubject: Vraag',
					`Hallo,\n\n${text}\n\nKim Jansen\n`,
				);
				if (intake.rights.join() !== rights.join()) missed.push(text);
				if (rights.length === 0 && intake.rights.length > 0) unasked.push(text);
			}
			const nothing = all.filter(({ rights }) => rights.length === 0);
			expect(missed.length / all.length).toBeLessThan(0.03);
			expect(unasked.length / nothing.length).toBeLessThan(0.02);
		},
	);

	it('knows sayings for each right in this collection', () => {
		for (const right of RIGHT_IDS)
			expect(all.filter(({ rights }) => rights.includes(right)).length).toBeGreaterThan(30);
	});
});

describe('what is proposed', () => {
	it('lists rights in the order of the GDPR and tells which words they rest on', async () => {
		const text = 'Hallo,\n\nVerwijder mijn account. Stuur me eerst een kopie van mijn gegevens.\n\nKim\n';
		const intake = await readText('From: kim@jansen.example\nTo: post@winkel.example', text);
		expect(intake.rights).toEqual(['access', 'erasure']);
		for (const reason of intake.reasons) {
			expect(intake.rights).toContain(reason.right);
			expect(text.slice(reason.start, reason.end).trim().length).toBeGreaterThan(3);
		}
		const quoted = intake.reasons.map(({ start, end }) => text.slice(start, end)).join(' ');
		expect(quoted).toContain('Verwijder mijn account');
		expect(quoted).toContain('kopie van mijn gegevens');
	});

	it('is sure of plain words and not of hints', async () => {
		const from = 'From: kim@jansen.example\nTo: post@winkel.example';
		expect((await readText(from, 'Verwijder mijn account.')).sure).toBe(true);
		expect((await readText(from, 'Ik ben geen klant meer.')).sure).toBe(false);
		expect((await readText(from, 'Wanneer komt mijn pakket?')).sure).toBe(true);
	});

	it('takes the subject where the text only points at it, but not the subject of an answer', async () => {
		const from = 'From: kim@jansen.example\nTo: post@winkel.example\n';
		const text = 'Zie het onderwerp. Mijn klantnummer is 12.';
		expect((await readText(`${from}Subject: Verwijder mijn account`, text)).rights).toEqual(['erasure']);
		expect((await readText(`${from}Subject: Re: Verwijder mijn account`, 'Dank je wel!')).rights).toEqual([]);
	});

	it('leaves mailings alone that name the rights of their readers', async () => {
		const text =
			'U kunt altijd inzage vragen in uw gegevens, ze laten wissen of bezwaar maken. Wij helpen u graag.';
		const mailing = await readText(
			'From: nieuws@ander.example\nList-Unsubscribe: <https://ander.example>',
			text,
		);
		expect(mailing.rights).toEqual([]);
	});
});
