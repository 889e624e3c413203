import type { SystemId } from '../../core/ids.ts';

/** What a shop uses a company for. */
export type CompanyFor =
	| 'shop'
	| 'payment'
	| 'shipping'
	| 'mail'
	| 'newsletter'
	| 'statistics'
	| 'reviews'
	| 'books'
	| 'hosting'
	| 'marketplace'
	| 'social'
	| 'support'
	| 'cookies';

/** A company that shops in the Netherlands name as a recipient. */
export type Company = {
	readonly name: string;
	readonly id: SystemId;
	readonly use: CompanyFor;
	/** Its headquarters process personal data in the United States (art. 44 AVG), whatever its European branch. */
	readonly american: boolean;
};

/** The company of that name at the start of the text, with the length of the name as written; null when none is. */
export function companyAt(text: string, at: number): { company: Company; length: number } | null {
	const first = /^[\p{L}\d]+/u.exec(text.slice(at, at + 40))?.[0].toLowerCase();
	for (const alias of (first && ALIASES.get(first)) || []) {
		const written = text.slice(at, at + alias.text.length);
		const same = alias.exact ? written === alias.text : written.toLowerCase() === alias.text.toLowerCase();
		if (same && !/^[\p{L}\d]/u.test(text.slice(at + alias.text.length))) {
			return { company: alias.company, length: alias.text.length };
		}
	}
	return null;
}

/** Whether these words are the name of a known company and nothing else. */
export function isCompany(words: string): boolean {
	const name = words.replace(/(?<![ ,])[ ,]+(?:b\.?v\.?|n\.?v\.?|inc\.?|ltd\.?|gmbh)$/, '').trim();
	for (const { text } of ALIASES.get(/^[\p{L}\d]+/u.exec(name)?.[0] ?? '') ?? []) {
		if (text.toLowerCase() === name) return true;
	}
	return false;
}

type Alias = { readonly text: string; readonly exact: boolean; readonly company: Company };

/**
 * Per use: European companies before the bar, American ones after it. Other names of a company follow after `=`; a
 * name that is a common word as well is marked with `!` and counts only when spelt exactly so.
 */
const LISTS: Record<CompanyFor, string> = {
	shop: 'Lightspeed, CCV Shop, Shoptrader, Magento=Adobe Commerce, PrestaShop, Jimdo, Webador, Ecwid, EasyWebshop, Plug&Pay=Plug & Pay, WordPress, Shopware, OpenCart, Logic4, Mijndomein | Squarespace, !Wix, BigCommerce, Weebly',
	payment:
		'Adyen, Buckaroo, Pay.nl, MultiSafepay, Klarna, Riverty=AfterPay, in3, !iDEAL=!iDeal=Wero, Bancontact, SumUp, Worldline=Ingenico, ICEPAY, Sisow, Tikkie, PayPal, CM.com, Trustly, Payconiq | !Stripe, Apple Pay, Google Pay, American Express',
	shipping:
		'DHL, DPD, !GLS, MyParcel, Bpost, Homerr, Trunkrs, !Cycloon, !QLS, Budbee, Red je Pakketje, ViaTim, Paazl, !Monta, KeenDelivery, Veloyd, Wuunder, Shops United, Packlink, Instabox, Evri, Royal Mail, Fietskoeriers.nl=Fietskoeriers | !UPS, FedEx',
	mail: 'Proton Mail=ProtonMail=!Proton, Zoho, Soverin, KPN, Ziggo, Startmail | Microsoft 365=Office 365=Microsoft Outlook=!Outlook=Microsoft Exchange=Microsoft, Hotmail, iCloud, Yahoo, Fastmail',
	newsletter:
		'Laposta, MailerLite, MailBlue, Brevo=Sendinblue, Spotler=MailPlus, Mailcamp, Copernica, Enormail, GetResponse, Omnisend, Reloadify, E-Ngine, Autorespond, Mailjet, !Clang, Deployteq, Squeezely, Rapidmail, CleverReach | Klaviyo, ActiveCampaign, ConvertKit, Campaign Monitor, Constant Contact, SendGrid, Mailgun, !Postmark, Flodesk, AWeber, HubSpot, Substack, Beehiiv',
	statistics:
		'Matomo=Piwik, !Plausible, !Fathom, Hotjar, Simple Analytics, Leadinfo, Mouseflow, !Umami, Piwik PRO, Statcounter | Microsoft Clarity, Google Tag Manager, Google Search Console, Mixpanel, !Amplitude, Segment.com',
	reviews:
		'Kiyoh, WebwinkelKeur, Trustpilot, The Feedback Company=Feedback Company, Trusted Shops, Judge.me, eKomi, Thuiswinkel Waarborg, Reviews.io | Yotpo, Google Reviews',
	books:
		'SnelStart, Exact Online=Exact Globe, Twinfield, Jortt, Rompslomp, InformerOnline=Informer Online, Reeleezee, Asperion, !Yuki, AFAS, Visma, Xero, Gekko, WeFact, Tellow, Silvasoft, Minox, King Business Software, !Octopus, Acumulus, Factuursturen, Jaaaz | QuickBooks, FreshBooks',
	hosting:
		'TransIP, !Antagonist, Hostnet, Vimexx, !Strato, One.com, Versio, Neostrada, Hypernode, Cloud86, Hetzner, OVHcloud=OVH, Combell, SiteGround, mijn.host, Savvii, Yourhosting, Argeweb, Mijndomein Hosting, Leaseweb, Junda, Hostinger, Infomaniak, Greenhost, Team Blue=team.blue, MijnHostingPartner, PCextreme, Byte Internet | Amazon Web Services=AWS, Microsoft Azure=!Azure, GoDaddy, Netlify, Vercel, DigitalOcean, Cloudflare, Kinsta, Google Cloud, Bluehost, WP Engine, Heroku',
	marketplace:
		'Bol.com=!Bol, Marktplaats, Catawiki, Zalando, Beslist.nl, Channable, Kaufland, Vinted, Fruugo, 2dehands, ChannelEngine, EffectConnect, vidaXL | Etsy, eBay, Amazon',
	social:
		'TikTok | Google, Facebook=!Meta=Meta Platforms, Instagram, Pinterest, LinkedIn, YouTube, WhatsApp, Twitter, Snapchat, Google Ads=Google AdWords=Google Adwords, Google DoubleClick=DoubleClick, Microsoft Advertising=Bing Ads',
	support:
		'Trengo, Robin HQ, WeTransfer, !Crisp, Userlike, Freshdesk, !Watermelon, Tidio, Typeform, Pipedrive, Teamleader, MonkeyData, ManyChat | Zendesk, !Intercom, LiveChat, Gorgias, tawk.to=Tawk, Dropbox, OneDrive, Google Drive, Zapier, !Slack, Trello, !Notion, Calendly, Airtable, Salesforce, Asana, OpenAI=ChatGPT, Jotform',
	cookies:
		'Cookiebot=Usercentrics, Complianz, CookieYes, Cookie Information, iubenda | OneTrust, Google reCAPTCHA=reCAPTCHA, Google Fonts, Google Maps, Gravatar, Akismet, Jetpack, Vimeo',
};

/** The systems that the app knows, with the names that they also go by. */
const SYSTEMS: readonly (readonly [SystemId, CompanyFor, american: boolean, names: string])[] = [
	[
		'myonlinestore',
		'shop',
		false,
		'MyOnlineStore=!My Online Store=!MijnWebwinkel=!Mijnwebwinkel=mijnwebwinkel.nl=myonlinestore.com=MyOnlineStore.nl',
	],
	['mollie', 'payment', false, 'Mollie'],
	['postnl', 'shipping', false, 'PostNL=Post NL=!TNT Post'],
	[
		'gmail',
		'mail',
		true,
		'Gmail=Google Workspace=G Suite=GSuite=Google Mail=Googlemail=Google Apps=Google Suite',
	],
	[
		'google-analytics',
		'statistics',
		true,
		'Google Analytics=GoogleAnalytics=Universal Analytics=!GA4=Google Analytics 4',
	],
	['woocommerce', 'shop', false, 'WooCommerce=Woo Commerce=!Woo=WooCommerce.com'],
	['shopify', 'shop', false, 'Shopify=Shop Pay=Shopify Payments'],
	['mailchimp', 'newsletter', true, 'Mailchimp=Mail Chimp=Intuit Mailchimp'],
	['moneybird', 'books', false, 'Moneybird'],
	['e-boekhouden', 'books', false, 'e-Boekhouden.nl=e-Boekhouden=eBoekhouden=eBoekhouden.nl'],
	['sendcloud', 'shipping', false, 'Sendcloud=Send Cloud'],
];

const ALIASES: ReadonlyMap<string, readonly Alias[]> = indexed([
	...SYSTEMS.flatMap(([id, use, american, names]) => aliases(names, { id, use, american })),
	...Object.entries(LISTS).flatMap(([use, list]) =>
		list
			.split(' | ')
			.flatMap((part, at) =>
				part
					.split(', ')
					.flatMap((names) => aliases(names, { id: 'other', use: use as CompanyFor, american: at === 1 })),
			),
	),
]);

function aliases(names: string, of: Omit<Company, 'name'>): Alias[] {
	const all = names.split('=');
	const company = { ...of, name: all[0]!.replace('!', '') };
	return all.map((name) => ({ text: name.replace('!', ''), exact: name.startsWith('!'), company }));
}

/** By first word, the longest name first. */
function indexed(all: readonly Alias[]): Map<string, Alias[]> {
	const index = new Map<string, Alias[]>();
	for (const alias of [...all].sort((a, b) => b.text.length - a.text.length)) {
		const first = /^[\p{L}\d]+/u.exec(alias.text)![0].toLowerCase();
		index.set(first, [...(index.get(first) ?? []), alias]);
	}
	return index;
}
