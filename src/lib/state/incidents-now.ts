/** This very instant, ISO 8601 in UTC. */
export const instantNow = (): string => new Date().toISOString();
