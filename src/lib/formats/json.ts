import { fail, ok, type Result } from '../core/result.ts';
import { DEEPEST, placeOf, type ReadTree, type Tree, type TreeFailure } from './tree.ts';

/**
 * Reads JSON without losing a digit and without trusting a key. When the text breaks off, what came before is kept:
 * a list of a hundred orders that was cut in the last one still gives ninety-nine.
 */
export function readJson(text: string): Result<ReadTree, TreeFailure> {
	const reader = new Reader(text);
	try {
		const root = reader.value(0);
		reader.end();
		return ok({ root, brokenAt: null, cut: new Set() });
	} catch (stop) {
		if (!(stop instanceof Stop)) throw stop;
		const place = placeOf(text, reader.at);
		if (stop.reason === 'too-deep') return fail({ type: 'too-deep', place });
		const root = reader.open[0]?.node;
		if (root === undefined) return fail({ type: 'not-well-formed', place });
		return ok({ root, brokenAt: place, cut: joinOpen(reader.open) });
	}
}

/** Thrown and caught in this file only. */
class Stop extends Error {
	readonly reason: 'too-deep' | 'not-well-formed';
	constructor(reason: Stop['reason']) {
		super(reason);
		this.reason = reason;
	}
}

const LITERAL = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const SPACE = /[ \t\r\n\ufeff]*/y;
const PLAIN = /[^"\\]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t',
};

/** A list or an object that is not closed yet, and the key whose value is being read. */
type Open = { readonly node: Tree[] | Map<string, Tree>; key: string };

/** Puts each unfinished part into the one around it, so that what was read of a broken record stays countable. */
function joinOpen(open: readonly Open[]): ReadonlySet<Tree> {
	open.forEach(({ node, key }, at) => {
		const inner = open[at + 1]?.node;
		if (inner === undefined) return;
		if (Array.isArray(node)) node.push(inner);
		else node.set(key, inner);
	});
	return new Set(open.map(({ node }) => node));
}

class Reader {
	at = 0;
	/** Outermost first. */
	readonly open: Open[] = [];
	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	value(depth: number): Tree {
		if (depth > DEEPEST) throw new Stop('too-deep');
		this.space();
		switch (this.text[this.at]) {
			case '{':
				return this.object(depth);
			case '[':
				return this.list(depth);
			case '"':
				return this.string();
			default:
				return this.literal();
		}
	}

	end() {
		this.space();
		if (this.at < this.text.length) throw new Stop('not-well-formed');
	}

	private object(depth: number): Tree {
		const node = new Map<string, Tree>();
		const open: Open = { node, key: '' };
		this.open.push(open);
		this.at++;
		if (!this.took('}')) {
			do {
				this.space();
				open.key = this.string();
				this.expect(':');
				node.set(open.key, this.value(depth + 1));
			} while (this.took(','));
			this.expect('}');
		}
		this.open.pop();
		return node;
	}

	private list(depth: number): Tree {
		const node: Tree[] = [];
		this.open.push({ node, key: '' });
		this.at++;
		if (!this.took(']')) {
			do node.push(this.value(depth + 1));
			while (this.took(','));
			this.expect(']');
		}
		this.open.pop();
		return node;
	}

	private string(): string {
		if (this.text[this.at] !== '"') throw new Stop('not-well-formed');
		this.at++;
		let value = this.match(PLAIN);
		while (this.text[this.at] === '\\') value += this.escape() + this.match(PLAIN);
		if (this.text[this.at] !== '"') throw new Stop('not-well-formed');
		this.at++;
		return value;
	}

	private escape(): string {
		const letter = this.text[this.at + 1] ?? '';
		if (letter === 'u') {
			const hex = this.text.slice(this.at + 2, this.at + 6);
			if (!/^[0-9a-f]{4}$/i.test(hex)) throw new Stop('not-well-formed');
			this.at += 6;
			return String.fromCharCode(parseInt(hex, 16));
		}
		const known = ESCAPES[letter];
		if (known === undefined) throw new Stop('not-well-formed');
		this.at += 2;
		return known;
	}

	private literal(): Tree {
		const word = this.match(LITERAL);
		if (word === '') throw new Stop('not-well-formed');
		return word === 'null' ? null : word;
	}

	private took(sign: string): boolean {
		this.space();
		if (this.text[this.at] !== sign) return false;
		this.at++;
		return true;
	}

	private expect(sign: string) {
		if (!this.took(sign)) throw new Stop('not-well-formed');
	}

	private space() {
		this.match(SPACE);
	}

	private match(pattern: RegExp): string {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text)?.[0] ?? '';
		this.at += found.length;
		return found;
	}
}
