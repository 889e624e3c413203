import { describe, expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { READERS } from './readers/index.ts';

const INPUTS = 50;

describe('hostile files, in short; `npm run fuzz` is the long form', () => {
	test.each(Object.entries(READERS))('%s', async (name, reader) => {
		const { findings } = await fuzz(name, reader, { seed: '1', from: 0, inputs: INPUTS });
		expect(findings.map(({ input, what }) => `input ${input}: ${what}`)).toEqual([]);
	});

	test('the same number is the same input', async () => {
		const seen: string[] = [];
		const { csv } = READERS;
		const watched = {
			...csv!,
			read: async (bytes: Uint8Array) => void seen.push(Buffer.from(bytes).toString('hex')),
		};
		for (const from of [0, 3]) await fuzz('csv', watched, { seed: '1', from, inputs: 8 - from });
		expect(seen.slice(8)).toEqual(seen.slice(3, 8));
		expect(new Set(seen.slice(0, 8)).size).toBe(8);
	});

	test('a reader that throws, is slow, or changes a prototype is found out', async () => {
		const whatOf = async (read: () => Promise<void>, longestMs = 1000) => {
			const run = { seed: '1', from: 7, inputs: 1, longestMs };
			return (await fuzz('csv', { ...READERS['csv']!, read }, run)).findings.map(({ what }) => what);
		};
		const pollute = () =>
			Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true });
		expect(await whatOf(() => Promise.reject(new Error('x')))).toEqual([expect.stringContaining('Error: x')]);
		expect(await whatOf(() => Promise.resolve(), -1)).toEqual([expect.stringMatching(/^\d+ ms$/)]);
		expect(await whatOf(async () => void pollute())).toEqual(['a prototype was changed']);
		Reflect.deleteProperty(Object.prototype, 'polluted');
		expect(await whatOf(() => Promise.resolve())).toEqual([]);
	});
});
