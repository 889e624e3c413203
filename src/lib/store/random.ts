/** A random v4 id: tells nothing about what it names. */
export const randomId = (): string => crypto.randomUUID();

/** Random bytes, for what nobody may guess. */
export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
