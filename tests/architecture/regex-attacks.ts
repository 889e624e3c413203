import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/** Text that a regular expression may take long over: something in front, something over and over, a bad end. */
export type Attack = { readonly front: string; readonly pump: string; readonly end: string };

/**
 * Attacks from the structure of an expression: what stands before each repetition, what the repetition takes many
 * times (with what stands before it, too, for then every place is a new beginning), and ends that do not fit.
 */
export function attacksOn(regex: RegExp): Attack[] {
	const { pattern } = parseRegExpLiteral(regex);
	const attacks = new Map<string, Attack>();
	const flags = regex.unicode || regex.unicodeSets ? 'iu' : 'i';
	for (const { front, pumps } of repetitionsIn(pattern.alternatives, '', flags))
		for (const pump of new Set(pumps.flatMap((one) => [one, front + one, front])))
			for (const end of pump === '' ? [] : ENDS) attacks.set(`${front}|${pump}|${end}`, { front, pump, end });
	return [...attacks.values()].slice(0, MOST_ATTACKS);
}

/** An attack of about so many characters. */
export const textOf = ({ front, pump, end }: Attack, length: number): string =>
	front + pump.repeat(Math.ceil(length / pump.length)) + end;

const ENDS = ['\u0001', ''];
const MOST_ATTACKS = 60;
const MOST_SAMPLES = 4;
/** A repetition that may go on for longer than this counts. */
const LONG = 8;
const CANDIDATES = [...' \n\ta0A.z9é-_:;,/@<>()[]{}"\'=*+&|#!?\\x\u00a0\u0301', '😀'];

type Repetition = { readonly front: string; readonly pumps: readonly string[] };

function repetitionsIn(all: readonly AST.Alternative[], front: string, flags: string): Repetition[] {
	return all.flatMap(({ elements }) =>
		elements.flatMap((element, at) => {
			const before =
				front +
				elements
					.slice(0, at)
					.map((one) => samples(one, flags)[0] ?? '')
					.join('');
			return repetitionsOf(element, before, flags);
		}),
	);
}

function repetitionsOf(element: AST.Element, front: string, flags: string): Repetition[] {
	if (element.type === 'Quantifier') {
		const inner = repetitionsOf(element.element, front, flags);
		if (element.max <= LONG) return inner;
		return [{ front, pumps: samples(element.element, flags) }, ...inner];
	}
	const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
	const isAround = element.type === 'Assertion' && 'alternatives' in element;
	return isGroup || isAround ? repetitionsIn(element.alternatives, front, flags) : [];
}

/** A few short texts that an element matches, as far as its structure tells. */
function samples(element: AST.Element, flags: string): string[] {
	switch (element.type) {
		case 'Assertion':
		case 'Backreference':
			return [''];
		case 'Quantifier': {
			const one = samples(element.element, flags);
			return one.map((text) => text.repeat(Math.max(1, Math.min(element.min, LONG))));
		}
		case 'Group':
		case 'CapturingGroup':
			return element.alternatives.flatMap((way) => waysThrough(way, flags)).slice(0, MOST_SAMPLES);
		default:
			return characters(element.raw, flags);
	}
}

/** The first sample of each element, and that with one of them another sample. */
function waysThrough({ elements }: AST.Alternative, flags: string): string[] {
	const all = elements.map((element) => samples(element, flags));
	const first = all.map(([one]) => one ?? '');
	const varied = all.flatMap((ways, at) => ways.slice(1).map((way) => first.with(at, way).join('')));
	return [first.join(''), ...varied].slice(0, MOST_SAMPLES);
}

const known = new Map<string, string[]>();

/** Characters that a set, a class or a plain character takes. */
function characters(raw: string, flags: string): string[] {
	const found = known.get(raw + flags);
	if (found) return found;
	const one = new RegExp(`^(?:${raw})$`, raw === '.' ? `${flags}s` : flags);
	const fitting = [...CANDIDATES, ...raw].filter((sign) => one.test(sign));
	const chosen = [...new Set(fitting.length > 0 ? fitting : [unescaped(raw)])].slice(0, MOST_SAMPLES);
	known.set(raw + flags, chosen);
	return chosen;
}

/** A character written as an escape. */
const unescaped = (raw: string): string => {
	const code = /^\\(?:u\{?|x)([0-9a-f]+)\}?$/i.exec(raw)?.[1];
	return code ? String.fromCodePoint(parseInt(code, 16)) : '';
};
