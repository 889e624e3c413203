/**
 * Writes answers as text that can be read outside the app too: `name: answer`, one below the other; the further lines
 * of an answer are indented by two spaces.
 */
export function writeLabelled(answers: Readonly<Record<string, string>>): string {
	return Object.entries(answers)
		.map(([name, answer]) => `${name}: ${lines(answer.trim()).join('\n  ')}`.trimEnd())
		.join('\n');
}

/** Reads such a text back; null when it was not written under these names. An answer that is missing is empty. */
export function readLabelled<Name extends string>(
	text: string,
	names: readonly Name[],
): Record<Name, string> | null {
	const read = Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;
	let current: Name | undefined;
	for (const line of lines(text)) {
		if (line.startsWith('  ')) {
			if (current === undefined) return null;
			read[current] += `\n${line.slice(2)}`;
			continue;
		}
		const colon = line.indexOf(':');
		current = names.find((name) => name === line.slice(0, colon));
		if (current === undefined) return null;
		read[current] = line.slice(colon + 1).replace(/^ /, '');
	}
	return read;
}

const lines = (text: string) => text.split(/\r\n|\r|\n/);
