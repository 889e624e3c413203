/** A random v4 id: tells nothing about what it names. */
export const randomId = (): string => crypto.randomUUID();
