import { Dice } from './dice.ts';
import { mutate } from './mutate.ts';
import type { Reader } from './reader.ts';

/** What a run asks: which inputs, by number, of which seed; and the longest that one may take. */
export type Run = {
	readonly seed: string;
	readonly from: number;
	readonly inputs: number;
	readonly longestMs?: number;
};

/** An input that a reader did not stand. */
export type Finding = { readonly input: number; readonly what: string; readonly bytes: Uint8Array };

/** What a run showed; `slowest` is the processor time of one input in milliseconds and its number. */
export type Figures = {
	readonly inputs: number;
	readonly slowest: { readonly ms: number; readonly input: number };
	readonly findings: readonly Finding[];
};

/** Reads input after input; the same seed and number are always the same input. */
export async function fuzz(
	name: string,
	reader: Reader,
	{ seed, from, inputs, longestMs = LONGEST_MS }: Run,
	onInput: (input: number) => void = () => {},
): Promise<Figures> {
	const seeds = await reader.seeds();
	const findings: Finding[] = [];
	let slowest = { ms: 0, input: from };
	for (let input = from; input < from + inputs; input++) {
		onInput(input);
		const bytes = await inputFor(reader, seeds, new Dice(seed, name, input));
		const { ms, error } = await timed(reader, bytes, longestMs);
		if (ms > slowest.ms) slowest = { ms, input };
		const what = error ?? (ms > longestMs ? `${ms.toFixed(0)} ms` : null);
		if (what !== null && findings.length < MOST_FINDINGS) findings.push({ input, what, bytes });
	}
	return { inputs, slowest, findings };
}

/** A third by the grammar, a third by the grammar and changed, a third honest files changed. */
async function inputFor(reader: Reader, seeds: readonly Uint8Array[], dice: Dice): Promise<Uint8Array> {
	const stock = { tokens: reader.tokens, seeds };
	if (dice.once(3)) {
		const honest = dice.of(seeds);
		return (await reader.mutate?.(honest, dice)) ?? mutate(honest, dice, stock);
	}
	const made = reader.make(dice);
	return dice.once(2) ? made : mutate(made, dice, stock);
}

const MOST_FINDINGS = 20;
const LONGEST_MS = 1000;

type Reading = { readonly ms: number; readonly error: string | null };

/** A slow reading is read once more: memory may have been cleared up meanwhile. */
async function timed(reader: Reader, bytes: Uint8Array, longestMs: number): Promise<Reading> {
	const first = await once(reader, bytes);
	if (first.error !== null || first.ms <= longestMs) return first;
	const second = await once(reader, bytes);
	return second.ms < first.ms ? second : first;
}

async function once(reader: Reader, bytes: Uint8Array): Promise<Reading> {
	const before = process.cpuUsage();
	let error: string | null = null;
	try {
		await reader.read(bytes);
		if (Object.keys({}).length > 0 || 'polluted' in {}) error = 'a prototype was changed';
	} catch (thrown) {
		error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
	}
	const { user, system } = process.cpuUsage(before);
	return { ms: (user + system) / 1000, error };
}
