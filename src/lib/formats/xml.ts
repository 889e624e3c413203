import { Parser } from 'htmlparser2';
import { fail, ok, type Result } from '../core/result.ts';
import { DEEPEST, placeOf, type ReadTree, type Tree, type TreeFailure } from './tree.ts';

/**
 * Reads XML as a tree: an element with elements in it is an object, one that occurs more than once is a list, any other
 * is its text; attributes are `@name`. Only XML's own five entities are decoded, so nothing in the file can grow.
 */
export function readXml(text: string): Result<ReadTree, TreeFailure> {
	const builder = new Builder();
	const parser: Parser = new Parser(
		{
			onopentag: (name, attributes) => builder.open(name, attributes),
			ontext: (piece) => builder.text(piece),
			onclosetag: (_name, implied) => builder.close(implied ? parser.startIndex : null),
		},
		{ xmlMode: true },
	);
	try {
		parser.end(text);
	} catch (stop) {
		if (!(stop instanceof TooDeep)) throw stop;
		return fail({ type: 'too-deep', place: placeOf(text, parser.startIndex) });
	}
	if (builder.root.size === 0) return fail({ type: 'not-well-formed', place: 'line 1' });
	const brokenAt = builder.brokenAt === null ? null : placeOf(text, builder.brokenAt);
	return ok({ root: builder.root, brokenAt, cut: builder.cut });
}

/** Thrown and caught in this file only. */
class TooDeep extends Error {}

type Element = { readonly name: string; readonly parts: Map<string, Tree>; text: string };

class Builder {
	readonly root = new Map<string, Tree>();
	readonly cut = new Set<Tree>();
	brokenAt: number | null = null;
	private readonly stack: Element[] = [];

	open(name: string, attributes: Readonly<Record<string, string>>) {
		if (this.stack.length >= DEEPEST) throw new TooDeep();
		const parts = new Map<string, Tree>();
		for (const [key, value] of Object.entries(attributes)) parts.set(`@${key}`, value);
		this.stack.push({ name, parts, text: '' });
	}

	text(piece: string) {
		const element = this.stack.at(-1);
		if (element) element.text += piece;
	}

	/** `brokenAt`: the element has no end of its own. */
	close(brokenAt: number | null) {
		const element = this.stack.pop();
		if (!element) return;
		const value = valueOf(element);
		if (brokenAt !== null) {
			this.brokenAt ??= brokenAt;
			this.cut.add(value);
		}
		add(this.stack.at(-1)?.parts ?? this.root, element.name, value);
	}
}

function valueOf({ parts, text }: Element): Tree {
	if (parts.size === 0) return text;
	if (text.trim() !== '') parts.set('#text', text);
	return parts;
}

function add(parts: Map<string, Tree>, name: string, value: Tree) {
	const there = parts.get(name);
	if (there === undefined) parts.set(name, value);
	// an element is text or an object, so a list can only be one that was begun here
	else if (Array.isArray(there)) there.push(value);
	else parts.set(name, [there, value]);
}
