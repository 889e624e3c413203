/** A civil day in Europe/Amsterdam, `YYYY-MM-DD`; never an instant. */
export type Day = `${number}-${number}-${number}`;
