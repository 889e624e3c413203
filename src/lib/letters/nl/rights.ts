import type { RightId } from '../../core/ids.ts';
import type { RightWording } from '../wording.ts';
import { access } from './access.ts';
import { automatedDecision } from './automated-decision.ts';
import { consentWithdrawal } from './consent-withdrawal.ts';
import { erasure } from './erasure.ts';
import { objection } from './objection.ts';
import { portability } from './portability.ts';
import { rectification } from './rectification.ts';
import { restriction } from './restriction.ts';

/** The Dutch words of every right. */
export const RIGHTS_NL: { readonly [Right in RightId]: RightWording<Right> } = {
	access,
	rectification,
	erasure,
	restriction,
	portability,
	objection,
	'automated-decision': automatedDecision,
	'consent-withdrawal': consentWithdrawal,
};
