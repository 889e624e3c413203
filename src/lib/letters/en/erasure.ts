import type { LetterFacts } from '../facts.ts';
import { listed, sentences } from '../lists.ts';
import type { RightWording } from '../wording.ts';
import { keptKeys, keptText } from './kept.ts';
import { blank, day, statement, told } from './text.ts';

/** Erasure: Article 17 GDPR. */
export const erasure: RightWording<'erasure'> = {
	request: 'your request to erase your data',
	named: ['eras', 'delet', 'forg'],
	outcome: {
		granted: statement(
			() => 'We have erased all your data (Article 17 GDPR).',
			['erased', 'deleted'],
			['all your', 'all data', 'in full'],
		),
		'partly-granted': statement(
			() =>
				'We have erased part of your data. Another part we still have to keep. You can read the reasons below.',
			['part of your', 'partly', 'partially'],
		),
		refused: statement(() => 'We have not erased your data.', ['not erased', 'not deleted', 'do not erase']),
		'nothing-held': statement(
			() => 'We found no data about you. So there is nothing to erase.',
			['no data about you'],
		),
	},
	statements: {
		erased: {
			says: ({ erasedFrom }) =>
				erasedFrom.length === 0
					? blank('where data was erased')
					: listed('This is where we erased your data:', erasedFrom),
			keys: ({ erasedFrom }) => [['erased', 'deleted'], ...erasedFrom],
		},
		kept: {
			says: (facts) =>
				keptText(facts, facts.erasedFrom.length > 0 ? 'We keep no data about you.' : blank('what stays')),
			keys: (facts) => keptKeys(facts, [['keep no', 'nothing about you']]),
		},
		'recipients-told': statement((facts) => told(facts.told, 'to erase your data'), 'article 19'),
		backups: statement(
			({ backupsGoneOn }) =>
				backupsGoneOn
					? `Your data is still in our backups up to and including ${day(backupsGoneOn)}. After that it is gone there too. If we restore a backup before then, we erase your data again.`
					: 'Your data is no longer in our backups either.',
			['backup', 'back-up'],
		),
		'anonymous-line': statement(
			(facts) => sentences(fileGone(facts), ANONYMOUS),
			['anonymous', 'not about you'],
		),
	},
};

const ANONYMOUS =
	'Only an anonymous line stays in our register: the year, the kind of request and the outcome.';

const fileGone = ({ fileKeptUntil }: LetterFacts): string =>
	fileKeptUntil
		? `We keep your request itself up to and including ${day(fileKeptUntil)}, in case you go to court (Article 17(3)(e) GDPR). Then we erase it.`
		: 'We erase your request and this letter as well.';
