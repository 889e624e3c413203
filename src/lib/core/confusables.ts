/**
 * What a text looks like to a hurried eye: accents and invisible characters gone, letters of other scripts and pairs
 * that pass for a Latin letter replaced by it (after Unicode UTS 39). For comparing two texts only, never to be shown.
 */
export const skeleton = (text: string): string =>
	Array.from(
		text.normalize('NFKD').replace(UNSEEN, '').replaceAll('cl', 'd'),
		(char) => LOOKS_LIKE.get(char) ?? char,
	)
		.join('')
		.replaceAll('rn', 'm')
		.replaceAll('vv', 'w');

const UNSEEN = /[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** Per Latin letter the lower-case letters of Cyrillic, Greek, Armenian and extended Latin that pass for it. */
const ALPHABET: Readonly<Record<string, string>> = {
	a: '\u0430\u03b1\u0251\u1d00',
	b: '\u044c\u0432\u03b2\u0184\u0180\u0253\u0299',
	c: '\u0441\u03f2\u1d04\u0188',
	d: '\u0501\u0257\u0111\u0256',
	e: '\u0435\u0454\u03b5\u04bd\u0258\u0259\u1d07\u212e',
	f: '\u0192\u03dd\u0584\u017f',
	g: '\u0261\u0581\u0262\u0260',
	h: '\u04bb\u043d\u0570\u0266\u0127\u029c',
	j: '\u0458\u03f3\u0575\u0237',
	k: '\u043a\u03ba\u049b\u0199\u1d0b',
	// i, I, 1 and | are told from l by few letter forms
	l: 'i1|\u0456\u04cf\u03b9\u0131\u0269\u026a\u0142\u01c0\u029f\u0582\u05d5',
	m: '\u043c\u1d0d',
	n: '\u043f\u03b7\u0578\u057c\u0272\u014b\u0274',
	o: '0\u043e\u03bf\u03c3\u0585\u00f8\u0275\u1d0f\u05e1\u0665\u06f5\u0966',
	p: '\u0440\u03c1\u03f1\u1d18\u01bf',
	q: '\u051b\u0566\u0563',
	r: '\u0433\u1d26\u0280\u027c',
	s: '5\u0455\u0282\ua731',
	t: '\u0442\u03c4\u0167\u1d1b',
	u: '\u057d\u03c5\u028b\u03bc\u0446\u1d1c',
	v: '\u0475\u03bd\u1d20',
	w: '\u0461\u051d\u03c9\u0448\u026f\u1d21',
	x: '\u0445\u03c7\u00d7',
	y: '\u0443\u04af\u03b3\u028f\u1eff\u10e7',
	z: '\u03b6\u0290\u1d22\u0225',
	'-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2212',
	'.': '\u3002\u06d4\u0589\u00b7\u2027',
};

const LOOKS_LIKE = new Map(
	Object.entries(ALPHABET).flatMap(([latin, others]) => Array.from(others, (char) => [char, latin] as const)),
);
