import { basisRules } from './basis-rules.ts';
import { cookieRules } from './cookie-rules.ts';
import { identifierRules } from './identifier-rules.ts';
import { identityRules } from './identity-rules.ts';
import { recipientRules } from './recipient-rules.ts';
import { retentionRules } from './retention-rules.ts';
import { rightsRules } from './rights-rules.ts';
import type { TextRule } from './rule.ts';
import { templateRules } from './template-rules.ts';

/** Every rule that the text of a policy alone can break, in the order in which an owner would go through them. */
export const TEXT_RULES: readonly TextRule[] = [
	...templateRules,
	...identityRules,
	...basisRules,
	...recipientRules,
	...retentionRules,
	...rightsRules,
	...identifierRules,
	...cookieRules,
];
