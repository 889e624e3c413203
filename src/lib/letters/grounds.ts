import type { RightId } from '../core/ids.ts';
import { rightOf, type AnyGround, type GroundId } from '../core/rights/index.ts';

/** The ground in the list of a right; null when the right does not know it. */
export const groundOf = (right: RightId, id: GroundId): AnyGround | null =>
	rightOf(right).grounds.find((ground) => ground.id === id) ?? null;
