import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The tags of fields in which something can be typed, each with its file. */
const fields = components().flatMap((file) =>
	tagsIn(readFileSync(file, 'utf8'))
		.filter((tag) => !/type="(checkbox|radio|file)"/.test(tag))
		.map((tag) => `${file}: ${tag.replace(/\s+/g, ' ')}`),
);

// a browser writes what it remembers of forms to its profile in the open
test('no field lets the browser remember what is typed in it', () => {
	expect(fields.length).toBeGreaterThan(10);
	expect(fields.filter((field) => !/\sautocomplete="off"/.test(field))).toEqual([]);
});

function components(): string[] {
	return readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.svelte'))
		.map((entry) => join(entry.parentPath, entry.name));
}

function tagsIn(source: string): string[] {
	return [...source.matchAll(/<(input|textarea)\b/g)].map(({ index }) => {
		let braces = 0;
		let end = index;
		for (; source[end] !== '>' || braces > 0; end += 1) {
			if (source[end] === '{') braces += 1;
			if (source[end] === '}') braces -= 1;
		}
		return source.slice(index, end + 1);
	});
}
