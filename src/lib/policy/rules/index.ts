import { basisRules } from './basis-rules.ts';
import { consentRules } from './consent-rules.ts';
import { cookieRules } from './cookie-rules.ts';
import { givenDataRules } from './given-data-rules.ts';
import { googleRules } from './google-rules.ts';
import { identifierRules } from './identifier-rules.ts';
import { identityRules } from './identity-rules.ts';
import { marketingRules } from './marketing-rules.ts';
import { portabilityRules } from './portability-rules.ts';
import { recipientRules } from './recipient-rules.ts';
import { requestRules } from './request-rules.ts';
import { retentionRules } from './retention-rules.ts';
import { rightsRules } from './rights-rules.ts';
import type { TextRule } from './rule.ts';
import { templateRules } from './template-rules.ts';
import { transferRules } from './transfer-rules.ts';

/** Every rule that the text of a policy alone can break, in the order in which an owner would go through them. */
export const TEXT_RULES: readonly TextRule[] = [
	...templateRules,
	...identityRules,
	...basisRules,
	...consentRules,
	...givenDataRules,
	...recipientRules,
	...transferRules,
	...googleRules,
	...retentionRules,
	...rightsRules,
	...requestRules,
	...portabilityRules,
	...marketingRules,
	...identifierRules,
	...cookieRules,
];
