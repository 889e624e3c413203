/**
 * Parses JSON that may be hostile; undefined when it is not JSON, or holds what no honest writer writes: numbers that
 * are not finite, text that is not Unicode, depth without end, or a key that reaches into a prototype.
 */
export function readPlainJson(text: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return isPlain(value, DEEPEST) ? value : undefined;
	} catch {
		return undefined;
	}
}

const DEEPEST = 32;

function isPlain(value: unknown, deepest: number): boolean {
	if (typeof value === 'string') return value.isWellFormed();
	if (typeof value === 'number') return Number.isFinite(value);
	if (typeof value !== 'object' || value === null) return true;
	if (deepest === 0 || Object.hasOwn(value, '__proto__')) return false;
	return Object.values(value).every((inner) => isPlain(inner, deepest - 1));
}
