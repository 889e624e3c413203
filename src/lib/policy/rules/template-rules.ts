import { anyOf } from '../any-of.ts';
import { missingWhen, says, saying, type Policy, type TextRule } from './rule.ts';

/** What is left of a template: things to fill in, headings without text, announcements that nothing follows. */
export const templateRules: readonly TextRule[] = [
	{ rule: 'P-01', defect: 'placeholder', article: '12(1)', broken: ({ placeholders }) => placeholders },
	{
		rule: 'P-02',
		defect: 'empty-section',
		article: '12(1)',
		broken: ({ document }) =>
			document.sections.flatMap((section) => (section.empty && section.title ? [section.title] : [])),
	},
	{
		rule: 'P-18',
		defect: 'security-not-described',
		article: '12(1)',
		broken: (policy) => (says(policy, MEASURE) ? [] : saying(policy, ANNOUNCED_SECURITY).slice(0, 1)),
	},
	{ rule: 'C-19', defect: 'hard-to-read', article: '12(1)', broken: longestIfHard },
];

const ANNOUNCED_SECURITY =
	/(?:\b(?:leest|lezen|leest u|hieronder|verderop|in deze (?:tekst|verklaring)|in dit (?:beleid|document)|below|in this (?:policy|notice|statement)|you (?:can|will) read|explains?|uitleg\w{0,30}|vertellen|beschrijven)\b).{0,160}(?:beveilig|\bsecur|protect your|beschermd worden|technieken)/;
const MEASURE = anyOf(
	/\bssl\b|\btls\b|https|versleutel|encrypt|wachtwoord|password|twee-?(?:staps|factor)/,
	/two-?(?:step|factor)|\b2fa\b|\bmfa\b|multi-?factor|back-?up|firewall|virusscan|antivirus|pseudonim/,
	/pseudonym|vergrendel|op slot|locked|afgesloten/,
	/updates?\b.{0,30}(?:install|instal|uitgevoerd|bijgewerkt)/,
	/toegang.{0,60}(?:beperkt|alleen|uitsluitend)|access.{0,40}(?:limited|restricted|only)/,
);

/** The longest sentence, when sentences are far too long on average (law.md 5.1, item 19). */
function longestIfHard({ document }: Policy) {
	const prose = document.sentences.filter((sentence) => sentence.kind === 'prose');
	const words = prose.map((sentence) => sentence.plain.split(' ').length);
	const mean = words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
	if (prose.length < FEWEST || mean <= HARD) return missingWhen(false);
	return prose.slice(words.indexOf(Math.max(...words.slice(0, 5000))), words.length).slice(0, 1);
}

const FEWEST = 5;
const HARD = 40;
