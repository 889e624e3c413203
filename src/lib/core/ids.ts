/** The rights a person can invoke, in GDPR's terms and in the order of its articles (15, 16, 17, 18, 20, 21, 22, 7(3)). */
export const RIGHT_IDS = [
	'access',
	'rectification',
	'erasure',
	'restriction',
	'portability',
	'objection',
	'automated-decision',
	'consent-withdrawal',
] as const;

/** One right of the GDPR. */
export type RightId = (typeof RIGHT_IDS)[number];

/** The systems that the app knows; `other` is any table with a first row of headings. */
export const SYSTEM_IDS = [
	'myonlinestore',
	'mollie',
	'postnl',
	'gmail',
	'google-analytics',
	'woocommerce',
	'shopify',
	'mailchimp',
	'moneybird',
	'e-boekhouden',
	'sendcloud',
	'other',
] as const;

/** A place where the shop keeps personal data. */
export type SystemId = (typeof SYSTEM_IDS)[number];

/** The languages of screens and letters. */
export type Language = 'nl' | 'en';
