import type { Language, RightId } from '../../src/lib/core/ids.ts';

/** A mail of a customer, in words of its own; what a careful reader sees in it. */
export type Sample = {
	readonly about: string;
	readonly from: string;
	readonly subject: string;
	readonly text: string;
	readonly rights: readonly RightId[];
	readonly language: Language;
	readonly name: string | null;
	readonly address?: string | null;
	/** Other sets that a careful reader may choose. */
	readonly or?: readonly (readonly RightId[])[];
};

/** Forty mails, invented for these tests: both languages, all rights, two at once, and none. */
export const SAMPLES: readonly Sample[] = [
	{
		about: 'access in a story about a birthday card',
		from: 'Mirthe Koekoek <mirthe@koekoek.example>',
		subject: 'Hoe weten jullie dat?',
		text: `Dag allemaal,

Gisteren viel er een kaart van jullie op de mat, een week voor mijn verjaardag. Leuk bedacht, maar ik kan me niet herinneren dat ik die datum ooit heb doorgegeven. Nu word ik nieuwsgierig: wat hebben jullie zoal over mij genoteerd, en hoe komen jullie daaraan? Ik zou het graag eens op een rijtje zien.

Er hoeft verder niets te veranderen, de kaart vond ik juist aardig.

Groetjes,
Mirthe Koekoek`,
		rights: ['access'],
		language: 'nl',
		name: 'Mirthe Koekoek',
	},
	{
		about: 'access in bad spelling',
		from: 'Dylan <dylan@stuiter.example>',
		subject: 'vraag',
		text: `yo, ff een vraag. welke info hebbe jullie eigelijk van mij in jullie systeem staan? adres enzo maar ook wat ik gekocht heb. kun je dat ff naar me mailen

gr dylan`,
		rights: ['access'],
		language: 'nl',
		name: 'dylan',
	},
	{
		about: 'access, formal, nothing else wanted',
		from: 'Prof. H. Lammergier <h.lammergier@universiteit.example>',
		subject: 'Gegevensverwerking',
		text: `Geachte heer of mevrouw,

Onder verwijzing naar de AVG verzoek ik u mij te berichten of u mij betreffende persoonsgegevens verwerkt. Zo ja, dan ontvang ik gaarne een afschrift, alsmede een opgave van:
- de doeleinden;
- de ontvangers;
- de termijnen;
- mijn rechten op correctie, wissing en beperking;
- eventuele geautomatiseerde besluiten.

Van verwijdering of wijziging is vooralsnog geen sprake.

Hoogachtend,
H. Lammergier`,
		rights: ['access'],
		language: 'nl',
		name: 'H. Lammergier',
	},
	{
		about: 'access by somebody who suspects a leak',
		from: 'Tess Quillon <tess@quillon.example>',
		subject: 'Strange calls',
		text: `Hello,

Since I ordered the globe from you I get calls from people who know my full name and what I bought. I'm not accusing anyone. But I do want to know which of my details you have, to whom you passed them and when. A simple list will do.

Please don't close my account, I still have a return pending.

Tess Quillon`,
		rights: ['access'],
		language: 'en',
		name: 'Tess Quillon',
	},
	{
		about: 'access to recordings and notes',
		from: 'Gideon Marsh <gideon@marsh.example>',
		subject: 'Phone call of 3 March',
		text: `Dear Sirs,

During our telephone conversation your employee mentioned that "the notes say you are difficult". I should like to read those notes, and everything else that has been written about me, together with the recording of the call if there is one.

Yours faithfully,
Gideon Marsh`,
		rights: ['access'],
		language: 'en',
		name: 'Gideon Marsh',
	},
	{
		about: 'rectification of a name after marriage',
		from: 'Roelien Grutto <roelien@grutto.example>',
		subject: 'Nieuwe achternaam',
		text: `Hallo winkel,

We zijn getrouwd! Sinds 12 juni heet ik Roelien Grutto en niet meer Roelien Scholekster. Op de pakbonnen staat nog steeds de oude naam, willen jullie die in mijn account vervangen? De bestelling van vorige week mag gewoon zo blijven.

Groet,
Roelien`,
		rights: ['rectification'],
		language: 'nl',
		name: 'Roelien',
	},
	{
		about: 'rectification of a note',
		from: 'Siem Wielewaal <siem@wielewaal.example>',
		subject: 'Aantekening klopt niet',
		text: `Beste mensen,

De mevrouw aan de telefoon zei dat er bij mijn naam staat dat ik vorig jaar niet betaald heb. Dat is niet waar, ik heb het bankafschrift hier liggen. Wilt u die aantekening rechtzetten?

Siem Wielewaal`,
		rights: ['rectification'],
		language: 'nl',
		name: 'Siem Wielewaal',
	},
	{
		about: 'rectification of an incomplete address',
		from: 'Odette Farrow <odette@farrow.example>',
		subject: 'My address',
		text: `Hi there,

Three parcels in a row went astray because your system leaves out the name of our building. The address you have for me stops after the street. It ought to be: Lantern House, 4 Quay Street, flat 9. Would you complete it, please?

Thanks!
Odette`,
		rights: ['rectification'],
		language: 'en',
		name: 'Odette',
	},
	{
		about: 'rectification, two words long',
		from: 'ruud.specht@example.com',
		subject: 'Verkeerde geboortedatum',
		text: `In mijn profiel staat 1-1-1900. Dat moet 14 september 1962 zijn.

R. Specht`,
		rights: ['rectification'],
		language: 'nl',
		name: 'R. Specht',
	},
	{
		about: 'erasure after a move abroad',
		from: 'Jorrit Kievit <jorrit@kievit.example>',
		subject: 'Afscheid',
		text: `Lieve mensen van de winkel,

Over drie weken emigreren we naar Nieuw-Zeeland. Jullie bezorgen daar niet, dus dit is het einde van een mooie tijd. Ruimen jullie alles op wat er van mij in de computer zit? Ik heb graag een schone lei.

Dank voor alle goede adviezen!

Jorrit Kievit`,
		rights: ['erasure'],
		language: 'nl',
		name: 'Jorrit Kievit',
	},
	{
		about: 'erasure, angry, after a delivery that went wrong',
		from: 'M. Roerdomp <m.roerdomp@example.org>',
		subject: 'Het is genoeg',
		text: `Drie keer heb ik gebeld, drie keer werd er niets gedaan. Het pakket mag u houden. Ik wil dat mijn naam, adres en telefoonnummer nog vandaag bij u verdwijnen en dat u mij dat schriftelijk bevestigt.

M. Roerdomp`,
		rights: ['erasure'],
		language: 'nl',
		name: 'M. Roerdomp',
	},
	{
		about: 'erasure of a photo on the site of the shop',
		from: 'Fenna Plevier <fenna@plevier.example>',
		subject: 'Foto op jullie site',
		text: `Hoi,

Op jullie pagina met klantfoto's sta ik met mijn zoontje van vier. Ik wist daar niets van. Willen jullie die foto eraf halen en ook uit jullie bestanden verwijderen?

Fenna`,
		rights: ['erasure'],
		language: 'nl',
		name: 'Fenna',
	},
	{
		about: 'erasure in English with a reason',
		from: 'Quentin Brook <q.brook@example.net>',
		subject: 'Leaving',
		text: `To the manager,

I have found a shop closer to home, so there is no point in your holding on to my particulars. Be so kind as to remove me from your books, the wish list and the saved cards included. Should the tax office oblige you to keep the invoices, that is fine by me.

Kind regards,
Quentin Brook`,
		rights: ['erasure'],
		language: 'en',
		name: 'Quentin Brook',
	},
	{
		about: 'erasure repeated',
		from: 'Ida Larkspur <ida@larkspur.example>',
		subject: 'Second request',
		text: `Hello again,

On 2 May I asked you to erase everything concerning me. Five weeks later I still get a "welcome back, Ida" when I open your site, so evidently nothing has been done. Please see to it now.

Ida Larkspur`,
		rights: ['erasure'],
		language: 'en',
		name: 'Ida Larkspur',
	},
	{
		about: 'restriction while an identity theft is looked into',
		from: 'Wouter Tureluur <wouter@tureluur.example>',
		subject: 'Aangifte identiteitsfraude',
		text: `Geachte directie,

Iemand heeft op mijn naam twee stoelen besteld. De politie heeft mijn aangifte opgenomen. Laat mijn gegevens alstublieft precies zoals ze zijn, want de recherche kan erom vragen, maar gebruik ze zolang nergens voor: geen herinneringen, geen incasso.

Met vriendelijke groet,
Wouter Tureluur`,
		rights: ['restriction'],
		language: 'nl',
		name: 'Wouter Tureluur',
	},
	{
		about: 'restriction in English, a dispute',
		from: 'Philomena Stoat <mena@stoat.example>',
		subject: 'The disputed invoice',
		text: `Dear all,

We still disagree about invoice 221. My solicitor needs the order history as evidence, so it must not be thrown out. At the same time I don't want anybody at your end working with my data before the matter is closed. Store them, full stop.

Philomena Stoat`,
		rights: ['restriction'],
		language: 'en',
		name: 'Philomena Stoat',
	},
	{
		about: 'portability to a competitor',
		from: 'Bas Fuut <bas@fuut.example>',
		subject: 'Overstappen',
		text: `Hoi,

Volgende maand ga ik naar een fietsenmaker bij mij om de hoek. Die kan de onderhoudshistorie van mijn fiets inlezen als hij een xml-bestand heeft. Kunnen jullie mij zo'n bestand geven met alles wat ik bij jullie heb laten doen? Mijn account blijft gewoon bestaan.

Bas Fuut`,
		rights: ['portability'],
		language: 'nl',
		name: 'Bas Fuut',
	},
	{
		about: 'portability straight to another shop',
		from: 'Saskia Zwaluw <saskia@zwaluw.example>',
		subject: 'Doorgeven',
		text: `Goedemorgen,

Mijn maten en lievelingskleuren heb ik jarenlang bij jullie bijgehouden. Wilt u die gegevens rechtstreeks aan Atelier Noord verstrekken, in een vorm waar hun programma mee overweg kan?

Saskia Zwaluw`,
		rights: ['portability'],
		language: 'nl',
		name: 'Saskia Zwaluw',
	},
	{
		about: 'portability for oneself',
		from: 'Ambrose Finch <ambrose@finch.example>',
		subject: 'Export?',
		text: `Hey,

Is there a way to get my orders and reviews out of your site as one file? Something a spreadsheet can open. I keep track of what I spend on tea and would rather not type it all over again.

Cheers, Ambrose`,
		rights: ['portability'],
		language: 'en',
		name: 'Ambrose',
	},
	{
		about: 'objection to a profile',
		from: 'Nienke Buizerd <nienke@buizerd.example>',
		subject: 'Aanbevolen voor Nienke',
		text: `Beste winkel,

Telkens als ik inlog staat er "speciaal voor jou", gevolgd door spullen die verdacht veel lijken op wat ik eerder kocht. Ik vind het geen prettig idee dat u dat allemaal bijhoudt om mij iets te verkopen. Wilt u daarmee ophouden? Verder ben ik een tevreden klant en dat blijf ik ook.

Nienke Buizerd`,
		rights: ['objection'],
		language: 'nl',
		name: 'Nienke Buizerd',
	},
	{
		about: 'objection to sales calls and post',
		from: 'Cornelis Aalscholver <c.aalscholver@example.com>',
		subject: 'Geen reclame',
		text: `L.S.,

Ik wens niet langer te worden gebeld of aangeschreven met aanbiedingen, noch door u, noch door bedrijven aan wie u mijn adres geeft. Met de levering van mijn lopende abonnement kunt u gewoon doorgaan.

C. Aalscholver`,
		rights: ['objection'],
		language: 'nl',
		name: 'C. Aalscholver',
	},
	{
		about: 'objection in English',
		from: 'Rosalind Teasel <rosalind@teasel.example>',
		subject: 'Look-alikes',
		text: `Hello,

A notice on Facebook tells me I see your adverts because you uploaded a list of customers with my e-mail address in it. I never asked for that. Take me out of that list and don't use my address for advertising on other sites again.

Best,
Rosalind Teasel`,
		rights: ['objection'],
		language: 'en',
		name: 'Rosalind Teasel',
		or: [['objection', 'erasure']],
	},
	{
		about: 'automated decision about paying afterwards',
		from: 'Hanneke Snip <hanneke@snip.example>',
		subject: 'Afgewezen',
		text: `Geachte heer, mevrouw,

Bij het afrekenen wilde ik achteraf betalen. Nog voor ik mijn vinger van de muis had kreeg ik te lezen dat dat voor mij niet kan. Dat heeft geen mens bekeken. Ik heb een vaste baan en geen schulden, en zou dat graag aan iemand uitleggen die het besluit kan terugdraaien.

Hanneke Snip`,
		rights: ['automated-decision'],
		language: 'nl',
		name: 'Hanneke Snip',
	},
	{
		about: 'automated decision in English',
		from: 'Jasper Yarrow <jasper@yarrow.example>',
		subject: 'Blocked by your fraud check',
		text: `Hi,

Your fraud check flagged my order as suspicious and cancelled it on the spot. I gather that is done by an algorithm. I don't accept a verdict from a machine: please have one of your people go through it, and let me tell you why the two addresses differ.

Jasper Yarrow`,
		rights: ['automated-decision'],
		language: 'en',
		name: 'Jasper Yarrow',
	},
	{
		about: 'consent withdrawn for a photo',
		from: 'Marijke Kluut <marijke@kluut.example>',
		subject: 'Interview',
		text: `Beste redactie,

In maart vond ik het goed dat mijn interview met foto op jullie blog kwam. Inmiddels heb ik een nieuwe baan en kom ik daarop terug. Ik trek mijn toestemming dus in.

Marijke Kluut`,
		rights: ['consent-withdrawal'],
		language: 'nl',
		name: 'Marijke Kluut',
		or: [['consent-withdrawal', 'erasure']],
	},
	{
		about: 'consent withdrawn in English',
		from: 'Eustace Whin <eustace@whin.example>',
		subject: 'The tick box',
		text: `Good afternoon,

When I joined your loyalty club I ticked that you might share my shopping with your "selected partners". I have thought better of it and take that permission back as of today. I do remain a member.

Eustace Whin`,
		rights: ['consent-withdrawal'],
		language: 'en',
		name: 'Eustace Whin',
	},
	{
		about: 'access first, erasure after',
		from: 'Lieke Tapuit <lieke@tapuit.example>',
		subject: 'Twee dingen',
		text: `Hoi,

1. Ik wil graag een kopie van alles wat jullie over mij hebben.
2. Daarna mag mijn account weg, met alles wat erin staat.

In die volgorde alsjeblieft!

Lieke Tapuit`,
		rights: ['access', 'erasure'],
		language: 'nl',
		name: 'Lieke Tapuit',
	},
	{
		about: 'rectification and objection',
		from: 'Barnabas Sedge <barnabas@sedge.example>',
		subject: 'Mr, not Mrs',
		text: `Dear shop,

For years your letters have begun with "Dear Mrs Sedge". I am a man of sixty with a beard. Kindly amend your records.

And while you are at it: I do not want those letters at all. They are advertising, and I object to it.

Barnabas Sedge`,
		rights: ['rectification', 'objection'],
		language: 'en',
		name: 'Barnabas Sedge',
	},
	{
		about: 'portability and erasure',
		from: 'Puck Strandloper <puck@strandloper.example>',
		subject: 'account',
		text: `hee,

ik stap over naar een andere app. kan ik mijn recepten en boodschappenlijstjes meekrijgen als json of csv? als ik ze binnen heb mogen jullie mijn account met alle data verwijderen.

puck`,
		rights: ['erasure', 'portability'],
		language: 'nl',
		name: 'puck',
	},
	{
		about: 'restriction with rectification',
		from: 'Cordelia Rush <cordelia@rush.example>',
		subject: 'Wrong person',
		text: `Hello,

You have mixed me up with another Cordelia Rush: the debts in my file are hers. Please correct the file. As long as you are sorting this out I want you to keep my data but not act on them, and above all not to send a bailiff.

C. Rush`,
		rights: ['rectification', 'restriction'],
		language: 'en',
		name: 'C. Rush',
	},
	{
		about: 'consent withdrawn and data gone',
		from: 'Aafke Meerkoet <aafke@meerkoet.example>',
		subject: 'DNA-test voor de hond',
		text: `Beste,

Voor de voedingscheck gaf ik toestemming om mijn medische gegevens te bewaren. Die toestemming neem ik terug. De ingevulde vragenlijst wil ik laten vernietigen.

Aafke Meerkoet`,
		rights: ['erasure', 'consent-withdrawal'],
		language: 'nl',
		name: 'Aafke Meerkoet',
	},
	{
		about: 'a guardian for a child',
		from: 'Wendy Ruff <wendy@ruff.example>',
		subject: "My son's account",
		text: `Hello,

My son Oliver Ruff is eleven and opened an account with you on his own (olly@ruff.example). He is too young for that. As his mother I ask you to delete the account and all his data.

Wendy Ruff`,
		rights: ['erasure'],
		language: 'en',
		name: 'Oliver Ruff',
		address: 'olly@ruff.example',
	},
	{
		about: 'a representative with a mandate',
		from: 'Advocatenkantoor Visarend <secretariaat@visarend.example>',
		subject: 'Inzageverzoek cliënte',
		text: `Geachte heer, mevrouw,

Tot mij wendde zich mevrouw Geerte van Oeverloper met het verzoek haar belangen te behartigen. Namens mevrouw Van Oeverloper verzoek ik u om inzage in haar persoonsgegevens. Een machtiging treft u aan als bijlage.

Hoogachtend,
mr. P. Visarend`,
		rights: ['access'],
		language: 'nl',
		name: 'Geerte van Oeverloper',
		address: null,
	},
	{
		about: 'a question about an order with words of privacy',
		from: 'Gijs Houtsnip <gijs@houtsnip.example>',
		subject: 'Track & trace',
		text: `Hallo,

De bezorger vraagt om gegevens die ik niet heb. Welke code moet ik invullen om mijn pakket te volgen? En kunnen jullie de verwijderde link nog eens sturen?

Gijs Houtsnip`,
		rights: [],
		language: 'nl',
		name: 'Gijs Houtsnip',
	},
	{
		about: 'an order cancelled',
		from: 'Tirza Goudhaan <tirza@goudhaan.example>',
		subject: 'Annuleren',
		text: `Goedemiddag,

Gisteren heb ik per ongeluk twee keer dezelfde kast besteld. Wilt u de tweede bestelling verwijderen en het bedrag terugstorten op mijn rekening? Mijn gegevens heeft u al.

Tirza Goudhaan`,
		rights: [],
		language: 'nl',
		name: 'Tirza Goudhaan',
	},
	{
		about: 'a threat that is no request',
		from: 'Basil Thrift <basil@thrift.example>',
		subject: 'Refund',
		text: `Hi,

It has been three weeks and my money is still with you. If it isn't back by Friday I'll cancel my account and leave a review you won't like.

Basil Thrift`,
		rights: [],
		language: 'en',
		name: 'Basil Thrift',
	},
	{
		about: 'an offer with words of the GDPR',
		from: 'Privacy Partners <sales@privacypartners.example>',
		subject: 'Are you ready for access requests?',
		text: `Dear shop owner,

Your customers may ask for a copy of their data, have it corrected or erased, or object to marketing. Our software handles every request for you. Book a free demo today and avoid a fine.

The Privacy Partners team`,
		rights: [],
		language: 'en',
		name: 'The Privacy Partners team',
	},
	{
		about: 'a compliment about privacy',
		from: 'Loes Wulp <loes@wulp.example>',
		subject: 'Complimenten',
		text: `Beste winkel,

Wat fijn dat jullie mijn gegevens niet doorverkopen en dat ik niet wordt platgegooid met reclame. Ga zo door!

Loes Wulp`,
		rights: [],
		language: 'nl',
		name: 'Loes Wulp',
	},
	{
		about: 'a password that does not work',
		from: 'Hector Sorrel <hector@sorrel.example>',
		subject: 'Locked out',
		text: `Hello,

After three wrong passwords my account is locked. Could you unblock it? I only want to see whether my order has been shipped.

Hector Sorrel`,
		rights: [],
		language: 'en',
		name: 'Hector Sorrel',
	},
	{
		about: 'a newsletter that somebody does not want any more',
		from: 'Imke Patrijs <imke@patrijs.example>',
		subject: 'Nieuwsbrief',
		text: `Willen jullie mij van de mailinglijst halen? De nieuwsbrief is leuk, maar ik krijg er te veel.

Imke Patrijs`,
		rights: [],
		language: 'nl',
		name: 'Imke Patrijs',
		or: [['consent-withdrawal'], ['objection']],
	},
];
