import type { RightId } from '../../ids.ts';
import { access } from './access.ts';
import { automatedDecision } from './automated-decision.ts';
import { consentWithdrawal } from './consent-withdrawal.ts';
import { erasure } from './erasure.ts';
import { objection } from './objection.ts';
import { portability } from './portability.ts';
import { rectification } from './rectification.ts';
import { restriction } from './restriction.ts';
import type { Rule } from './rule.ts';

/** How each right is asked for. */
export const RULES: Readonly<Record<RightId, readonly Rule[]>> = {
	access,
	rectification,
	erasure,
	restriction,
	portability,
	objection,
	'automated-decision': automatedDecision,
	'consent-withdrawal': consentWithdrawal,
};
