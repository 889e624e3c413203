/** Nobody lives there, by RFC 6761: what gets through this attempt reaches no one. */
export const OUTSIDE = 'https://verzoekboek.invalid/';

/** What was seen when a way out was tried: the browser refused it, let it through, or has no such way here. */
export type Seen = 'refused' | 'let-through' | 'not-here';

/** Tries something for real and watches whether the browser's policy refuses it under the named directive. */
export function refusal(directive: string, attempt: () => unknown): Promise<Seen> {
	return new Promise((resolve) => {
		const seen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) =>
			blockedURI.startsWith(OUTSIDE) && effectiveDirective === directive && done('refused');
		const done = (result: Seen) => {
			self.removeEventListener('securitypolicyviolation', seen);
			resolve(result);
		};
		self.addEventListener('securitypolicyviolation', seen);
		setTimeout(() => done('let-through'), PATIENCE_MS);
		attempt();
	});
}

/** A fetch that is refused or let through; its answer is nobody's business. */
export const fetchOutside = (): Promise<Seen> =>
	refusal('connect-src', () => fetch(OUTSIDE, { mode: 'no-cors' }).catch(() => undefined));

/** Longer than a busy browser takes to say that it refused. */
export const PATIENCE_MS = 2500;
