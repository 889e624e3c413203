/** What happened, or exactly why not. Failures are plain data that survive `postMessage`; exceptions are bugs. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** A success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** A failure with its reason. */
export const fail = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
