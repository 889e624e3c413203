/** Header names as mail programs show them, by what a mail calls them. */
const SHOWN: readonly (readonly [shown: RegExp, header: string])[] = [
	[/^(?:van|from)$/i, 'From'],
	[/^(?:aan|to)$/i, 'To'],
	[/^(?:cc)$/i, 'Cc'],
	[/^(?:datum|verzonden|date|sent)$/i, 'Date'],
	[/^(?:onderwerp|subject)$/i, 'Subject'],
	[/^(?:antwoord aan|beantwoorden|reply-to)$/i, 'Reply-To'],
];

/** Text that was copied out of a mail program, as the bytes of a mail: the lines above it become its headers. */
export function pastedMail(text: string): Uint8Array {
	const lines = text.replace(/\r\n?/g, '\n').trimStart().split('\n');
	const headers: string[] = [];
	while (headers.length < lines.length) {
		const header = headerOf(lines[headers.length]!);
		if (!header) break;
		headers.push(header);
	}
	const body = lines.slice(headers.length).join('\r\n');
	const head = [...headers, ...PLAIN_TEXT].join('\r\n');
	return new TextEncoder().encode(`${head}\r\n\r\n${body.replace(/^\r\n/, '')}`);
}

/** A mail is known by its headers; text that came without any gets an id that nobody has. */
const PLAIN_TEXT = [
	'Message-ID: <pasted@verzoekboek.invalid>',
	'MIME-Version: 1.0',
	'Content-Type: text/plain; charset=utf-8',
	'Content-Transfer-Encoding: 8bit',
];

function headerOf(line: string): string | null {
	const at = line.indexOf(':');
	if (at < 1 || at > 20) return null;
	const name = line.slice(0, at).replaceAll('*', '').trim();
	const known = SHOWN.find(([shown]) => shown.test(name));
	const value = line
		.slice(at + 1)
		.replaceAll('*', '')
		.trim();
	return known ? `${known[1]}: ${value}` : null;
}
