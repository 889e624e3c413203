/** A name written in a text, without titles and what stands behind it; null when the words are no name. */
export function readName(text: string): string | null {
	const words = cleaned(text).split(' ').filter(Boolean);
	if (words.length === 0 || words.length > 7) return null;
	const capitals = words.filter((word) => CAPITAL.test(word));
	if (
		capitals.length === 0 ||
		!words.every((word) => CAPITAL.test(word) || PARTICLES.has(word.toLowerCase()))
	)
		return null;
	if (words.every((word) => NO_NAME.has(word.toLowerCase().replace(/(?<!\W)\W+$/, '')))) return null;
	return words.join(' ');
}

/** The name at the beginning of a text that goes on after it, as in "mevrouw A. de Wit vraagt ik u"; or null. */
export function leadingName(text: string): string | null {
	const words: string[] = [];
	for (const raw of untitled(text.trim().slice(0, 120)).split(/\s+/)) {
		const word = raw.replace(/(?<![,;:()"”])[,;:()"”]+$/, '');
		if (word === '' || PRONOUNS.has(word) || !(CAPITAL.test(word) || PARTICLES.has(word.toLowerCase())))
			break;
		words.push(word);
		if (word !== raw || (/\.$/.test(word) && !/^(?:\p{Lu}\.)+$|^\p{Lu}[a-z]?\.$/u.test(word))) break;
	}
	while (words.length > 0 && PARTICLES.has((words.at(-1) ?? '').toLowerCase())) words.pop();
	return readName(words.join(' ').replace(/(\p{Ll})\.$/u, '$1'));
}

/** Whether two names share a word, accents and capitals apart; a plain first name matches the full one. */
export function sharesWord(a: string, b: string): boolean {
	const words = new Set(wordsOf(a));
	return wordsOf(b).some((word) => words.has(word));
}

const wordsOf = (name: string): string[] =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1 && !PARTICLES.has(word));

const CAPITAL =
	/^(?:['’]?\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.){1,6}|\p{Lu}[\p{L}\p{M}]*(?:[-'’.]\p{L}[\p{L}\p{M}]*){0,4}\.?|d'\p{Lu}\p{L}+|['’]t)$/u;

const PRONOUNS = new Set(['I', 'Ik', 'We', 'Wij', 'You', 'U', 'My', 'Mijn', 'Please', 'Graag']);

const PARTICLES = new Set(
	"van de der den ter ten te 't ’t het in op aan bij von zu zur la le los du da di del della dos das el al ibn bin ben af av y e en & of".split(
		' ',
	),
);

/** Words that open or close a mail, or name the sender's device, with a capital like a name. */
const NO_NAME = new Set(
	'groet groeten groetjes hoogachtend vriendelijke hartelijke met dank bedankt alvast hallo hoi dag beste geachte regards thanks thank you kind best sincerely cheers dear hello hi yours faithfully truly goedemorgen goedemiddag goedenavond goedendag ls l.s graag please nb ps en and of de het een ja nee yes no ok mvg gr doei doeg ciao bye tot liefs'.split(
		' ',
	),
);

const TITLES =
	/^(?:(?:de\s)?heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|mr\.?|mrs\.?|ms\.?|miss|drs\.?|dr\.?|ing\.?|ir\.?|prof\.?|the)\s+/i;

function untitled(text: string): string {
	let name = text;
	for (let times = 0; times < 3 && TITLES.test(name); times++) name = name.replace(TITLES, '');
	return name;
}

function cleaned(text: string): string {
	const line = text
		.trim()
		.replace(/^[-–—~*_/,.\s"“]+/, '')
		.replace(/(?<![*_"”!,;\s])[*_"”!,;\s]+$/, '');
	const name = untitled(line.split(/\s[-–—|/]\s|(?<!\s)\s*[,(|<\t]/)[0] ?? '').trim();
	return name.replace(/(\p{Ll}{2})\.$/u, '$1');
}
