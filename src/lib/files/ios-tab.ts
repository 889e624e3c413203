/**
 * Whether the page stands in a tab of Safari on iOS: what is kept there is not what the installed app sees, and is
 * cleared after seven days without a visit.
 */
export const isIosTab = (): boolean => (navigator as { standalone?: boolean }).standalone === false;
