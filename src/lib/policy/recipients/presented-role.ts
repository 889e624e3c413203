import { anyOf } from '../any-of.ts';
import type { NamedRecipient } from './named-recipients.ts';

/** What a policy can call a recipient. */
export type Role = 'processor' | 'own-controller';

/** What the policy calls a recipient, where it says so in so many words. */
export function presentedAs({ sentences }: Pick<NamedRecipient, 'sentences'>): Role | null {
	if (sentences.some(({ plain, under }) => CONTROLLER.test(plain) || CONTROLLER.test(under)))
		return 'own-controller';
	return sentences.some(({ plain, under }) => PROCESSOR.test(plain) || PROCESSOR.test(under))
		? 'processor'
		: null;
}

const CONTROLLER = anyOf(
	/zelf verantwoordelijk|eigen verantwoordelijk|zelfstandig(?:e)? (?:verwerkings)?verantwoordelijk/,
	/controllers? (?:of (?:its|their) own|in (?:its|their) own right)|independent controllers?/,
	/own controllers?/,
);
const PROCESSOR = anyOf(
	/\bverwerkers?\b|\bbewerkers?\b|verwerkersovereenkomst|\bprocessors?\b|processing agreement/,
	/(?:in|namens) (?:onze|mijn) opdracht|on (?:our|my) behalf/,
);
