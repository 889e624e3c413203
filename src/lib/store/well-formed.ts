/**
 * The same value with every text made valid Unicode: half of a surrogate pair, as a cut-off emoji leaves it, cannot be
 * written to a file and read back.
 */
export function wellFormed<Value>(value: Value): Value {
	if (typeof value === 'string') return value.toWellFormed() as Value;
	if (Array.isArray(value)) return value.map(wellFormed) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as Value;
}
