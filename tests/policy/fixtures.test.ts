import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPolicy, type PolicyReading } from '../../src/lib/policy/read-policy.ts';

const FOLDER = 'tests/fixtures/policies';
const read = (file: string) => readPolicy(readFileSync(`${FOLDER}/${file}`, 'utf8'), { today: '2026-11-22' });
const json = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const spaced = (text: string | null) => text && text.replace(/[,\s]+/g, ' ');
const named = ({ systems }: PolicyReading) =>
	systems.map(({ id, name }) => (id === 'other' ? name : id)).sort();

type Expected = {
	file: string;
	language: string;
	systems: string[];
	promise: unknown;
	promises: unknown;
	rights: string[];
	contact: Record<'name' | 'address' | 'email' | 'phone', string | null>;
	effectiveOn: string | null;
	findings: { rules: string[]; quote: string }[];
	may: string[];
};

describe.each(['own', 'later', 'third'])('policies of our own: %s', (folder) => {
	describe.each(
		(json(`${folder}/expectations.json`).policies as Expected[]).map((one) => [one.file, one] as const),
	)('%s', (file, expected) => {
		const reading = read(`${folder}/${file}`);

		test('says who, what and when', () => {
			const { language, promise, promises, rights, contact, effectiveOn } = reading;
			expect({ language, promise, promises, rights, effectiveOn }).toEqual({
				language: expected.language,
				promise: expected.promise,
				promises: expected.promises,
				rights: expected.rights,
				effectiveOn: expected.effectiveOn,
			});
			expect(named(reading)).toEqual([...expected.systems].sort());
			for (const part of ['name', 'address', 'email', 'phone'] as const) {
				expect(spaced(contact[part])).toBe(spaced(expected.contact[part]));
			}
		});

		test('has the findings that it should have, and no others', () => {
			const isExpected = (rule: string, quote: string) =>
				expected.findings.some(
					(one) =>
						one.rules.includes(rule) &&
						(one.quote === '' ? quote === '' : oneLine(quote).includes(oneLine(one.quote))),
				);
			for (const { rules, quote } of expected.findings) {
				const hits = reading.findings.filter(
					(one) =>
						rules.includes(one.rule) &&
						(quote === '' ? one.quote === '' : oneLine(one.quote).includes(oneLine(quote))),
				);
				expect(hits, `${rules.join('/')} «${quote}»`).not.toEqual([]);
			}
			const more = reading.findings.filter(
				({ rule, quote, repeats }) => !repeats && !isExpected(rule, quote) && !expected.may.includes(rule),
			);
			expect(more).toEqual([]);
		});
	});
});

type Sample = {
	file: string;
	controller: string;
	systems: { name: string }[];
	terms: { value: number; unit: string; applies_to: string[] | 'all'; kind: string }[];
	rights: string[];
	rights_also_acceptable: string[];
	contact: { email: string; phone: string | null; address: string };
	effective_date: { value: string | null };
	placeholders: { text: string; count: number }[];
	empty_sections: string[];
	wrong_claims: { kind: string; quote: string }[];
	art13: { missing: string[]; partial: string[]; status: Record<string, string> };
};

/** Which rules speak of an item of article 13. */
const ITEMS: Record<string, string[]> = {
	'13(1)(a) identity and contact': ['C-01', 'P-23'],
	'13(1)(c) purposes': ['C-03'],
	'13(1)(c) legal basis': ['C-04', 'P-05'],
	'13(1)(d) legitimate interest named': ['C-05'],
	'13(1)(e) recipients': ['C-06'],
	'13(1)(f) third-country transfer': ['C-07'],
	'13(2)(a) retention': ['C-08'],
	'13(2)(b) rights': ['C-09'],
	'13(2)(c) withdrawal of consent': ['C-10'],
	'13(2)(d) complaint': ['C-11'],
	'13(2)(e) required or not, consequences': ['C-12'],
	'13(2)(f) automated decisions': ['C-13'],
};

describe.each((json('expectations.json').policies as Sample[]).map((one) => [one.file, one] as const))(
	'the sample %s',
	(file, sample) => {
		const reading = read(file);
		const rules = reading.findings.map(({ rule }) => rule);

		test('names its systems, rights, contact and date', () => {
			expect(reading.systems.map(({ name }) => name).sort()).toEqual(
				sample.systems.map(({ name }) => name).sort(),
			);
			expect(sample.rights.filter((right) => !reading.rights.some((one) => one === right))).toEqual([]);
			const known = [...sample.rights, ...sample.rights_also_acceptable];
			expect(reading.rights.filter((right) => !known.includes(right))).toEqual([]);
			expect(reading.contact).toEqual({
				name: sample.controller,
				email: sample.contact.email,
				phone: sample.contact.phone,
				address: sample.contact.address,
			});
			expect(reading.effectiveOn).toBe(sample.effective_date.value);
		});

		test('promises its terms', () => {
			for (const { value, unit, applies_to, kind } of sample.terms) {
				if (kind !== 'answer') continue;
				const term = { value, unit: unit.replace(/s$/, '') };
				if (applies_to === 'all') expect(reading.promise).toEqual(term);
				else
					for (const right of applies_to)
						expect(reading.promises[right as never] ?? reading.promise).toEqual(term);
			}
		});

		test('has its placeholders, empty sections and wrong claims', () => {
			const quotesOf = (rule: string) =>
				reading.findings.filter((one) => one.rule === rule).map(({ quote }) => quote);
			expect(quotesOf('P-01').sort()).toEqual(
				sample.placeholders.flatMap(({ text, count }) => Array(count).fill(text)).sort(),
			);
			expect(quotesOf('P-02')).toEqual(sample.empty_sections);
			for (const { kind, quote } of sample.wrong_claims) {
				expect(
					reading.findings.filter((one) => oneLine(one.quote).includes(quote)),
					kind,
				).not.toEqual([]);
			}
		});

		test('breaks a rule for each item that is missing, and for none that is present', () => {
			for (const [item, status] of Object.entries(sample.art13.status)) {
				const broken = ITEMS[item]!.filter((rule) => rules.includes(rule as never));
				if (status === 'missing') expect(broken, item).not.toEqual([]);
				if (status === 'present') expect(broken, item).toEqual([]);
			}
		});
	},
);

test('the good sample has no finding at all', () => {
	expect(read('goed.txt').findings).toEqual([]);
});
