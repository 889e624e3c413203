import type { GroundQuestion } from '../../core/right.ts';
import type { GroundId, StatementId } from '../../core/rights/index.ts';

/** Why something is refused or held back: a short name, and when it may be used. */
export const grounds = {
	'rights-of-others': {
		name: 'Rechten van anderen',
		help: 'Het gaat ook over iemand anders. Laat dat deel weg en geef de rest wel.',
	},
	excessive: {
		name: 'Kennelijk ongegrond of buitensporig',
		help: 'Bijna nooit. U moet het per geval bewijzen. Veel werk, boosheid of een dreigende rechtszaak is geen reden. Laat dit toetsen.',
	},
	abuse: {
		name: 'Misbruik van het recht',
		help: 'Alleen als u bewijst dat het niet om de gegevens gaat maar om een schadeclaim uit te lokken. Laat dit toetsen.',
	},
	'listed-interest': {
		name: 'Zwaarder belang uit artikel 41 UAVG',
		help: 'Bijvoorbeeld opsporing, belasting of bescherming van anderen. Alleen als het nodig en evenredig is; u weegt acht punten.',
	},
	'not-identifiable': {
		name: 'Niet te koppelen aan deze persoon',
		help: 'U kunt laten zien dat u niet weet welke gegevens van deze persoon zijn. Zeg wat u nodig hebt om het wel te weten.',
	},
	deceased: {
		name: 'De persoon is overleden',
		help: 'De AVG geldt niet voor overleden mensen. Gegevens over nabestaanden vallen er wel onder.',
	},
	'no-personal-data': {
		name: 'Het gaat niet om persoonsgegevens',
		help: 'Bijvoorbeeld een vraag over een bedrijf of over een bestelling. Bij twijfel is het een verzoek om inzage.',
	},
	'data-correct': {
		name: 'De gegevens kloppen',
		help: 'U hebt het nagegaan en wat er staat is juist. Bied aan een verklaring van de klant toe te voegen.',
	},
	'truthful-record': {
		name: 'Mening of gebeurtenis, juist vastgelegd',
		help: 'Het is geen feit dat fout is, maar een mening of iets wat zo is gebeurd. Bied aan een verklaring toe te voegen.',
	},
	'legal-duty': {
		name: 'Wettelijke plicht om te bewaren',
		help: 'Facturen en wat de Belastingdienst nodig heeft: zeven jaar, bij het éénloketsysteem tien jaar. Gebruik het alleen nog daarvoor.',
	},
	'legal-claims': {
		name: 'Nodig voor een rechtszaak of vordering',
		help: 'Bijvoorbeeld een onbetaalde rekening of een lopende klacht.',
	},
	'free-expression': {
		name: 'Vrijheid van meningsuiting',
		help: 'Komt in een webwinkel bijna nooit voor. Laat dit toetsen.',
	},
	'still-needed': {
		name: 'Geen reden om te wissen',
		help: 'De gegevens zijn nog nodig waarvoor u ze hebt, bijvoorbeeld een bestelling die nog loopt.',
	},
	'kept-on-request': {
		name: 'De klant wil op de stoplijst blijven',
		help: 'Dan bewaart u alleen het adres, zodat u nooit meer mailt.',
	},
	'no-ground-to-restrict': {
		name: 'Geen van de vier gronden van artikel 18',
		help: 'Let op: uw privacyverklaring belooft een beperking zonder reden. Weigeren wijkt daarvan af.',
	},
	'conditions-not-met': {
		name: 'De voorwaarden gelden niet',
		help: 'Het recht geldt alleen bij toestemming of overeenkomst, en alleen voor digitale gegevens. Bied inzage aan.',
	},
	'not-provided-by-person': {
		name: 'Niet door de klant gegeven',
		help: 'Wat u zelf hebt afgeleid, zoals scores, groepen en notities, valt buiten dit recht.',
	},
	'rights-of-others-in-copy': {
		name: 'Rechten van anderen',
		help: 'Overdragen mag geen rechten van anderen schaden. Laat dat deel weg en geef de rest wel.',
	},
	'compelling-grounds': {
		name: 'Dwingende redenen die zwaarder wegen',
		help: 'U bewijst dat uw belang zwaarder weegt dan de situatie van de klant. Dit kan nooit bij reclame.',
	},
	'claims-of-shop': {
		name: 'Nodig voor een rechtszaak of vordering',
		help: 'U hebt de gegevens nodig om een recht te bewijzen of te verdedigen. Dit kan nooit bij reclame.',
	},
	'contract-or-duty': {
		name: 'Nodig voor de bestelling of voor de wet',
		help: 'Bezwaar kan niet tegen wat u voor een overeenkomst of wettelijke plicht doet. Bied beperking of verwijdering aan.',
	},
	'no-automatic-decision': {
		name: 'Er is geen besluit van een computer alleen',
		help: 'U hebt het nagegaan: een mens besluit, of er is geen besluit met grote gevolgen. Leg dat uit.',
	},
	'upheld-after-review': {
		name: 'Na menselijke beoordeling blijft het besluit',
		help: 'U hebt de klant gehoord en het zelf opnieuw bekeken. Leg uit waarom het zo blijft.',
	},
	'other-basis': {
		name: 'Een deel rust niet op toestemming',
		help: 'De toestemming stopt altijd. Wat u voor een bestelling of voor de wet doet, gaat door. Noem wat dat is.',
	},
} satisfies Record<GroundId, { name: string; help: string }>;

/** What the reasons for a ground must answer. */
export const groundQuestions = {
	facts: 'Wat is er precies gebeurd?',
	'earlier-requests': 'Wanneer vroeg deze persoon eerder iets, en wat?',
	why: 'Waarom is dat in dit geval genoeg?',
	'purpose-not-pursued': 'Waaruit blijkt dat het niet om de gegevens zelf gaat?',
	intent: 'Waaruit blijkt dat het doel een schadeclaim is?',
	'interest-of-shop': 'Welk belang hebt u, en waarom is dat dwingend?',
	'situation-of-person': 'Wat is de situatie van de klant, en wat merkt de klant ervan?',
	'processing-purposes': 'Waarvoor worden de gegevens gebruikt?',
	'data-categories': 'Om welke soorten gegevens gaat het?',
	'scope-of-limits': 'Hoe ver gaat de beperking van het recht?',
	safeguards: 'Hoe voorkomt u misbruik?',
	controller: 'Wie is verantwoordelijk?',
	'storage-terms': 'Hoe lang worden de gegevens bewaard, en hoe beveiligd?',
	'risks-for-person': 'Welke risico’s loopt de klant?',
	'right-to-be-told': 'Vertelt u de klant over de beperking, of schaadt dat het doel?',
} satisfies Record<GroundQuestion, string>;

/** What an answer must say, as labels to tick off. */
export const statements = {
	'processing-confirmed': 'of u gegevens van de klant gebruikt',
	'copy-enclosed': 'kopie van de gegevens',
	purposes: 'waarvoor u ze gebruikt',
	categories: 'soorten gegevens',
	recipients: 'ontvangers, bij naam',
	transfers: 'doorgifte buiten Europa en de waarborg',
	'storage-terms': 'bewaartermijn per soort',
	source: 'waar de gegevens vandaan komen',
	'automated-decisions': 'besluiten door een computer, of dat die er niet zijn',
	'other-rights': 'de andere rechten van de klant',
	'all-data': 'alle gegevens, niet alleen wat de wet vraagt',
	processors: 'overzicht van bedrijven die de gegevens hebben',
	'category-of-each': 'onder welke soort elk gegeven staat',
	'machine-readable': 'in een vorm die een computer kan lezen',
	'known-address': 'naar het bekende adres',
	changes: 'wat er is veranderd: oud, nieuw, waar en wanneer',
	'recipients-told': 'wie het is verteld',
	'supplement-offered': 'aanbod om een verklaring toe te voegen',
	erased: 'wat is gewist, en waar',
	kept: 'wat blijft, waarom en tot welke dag',
	backups: 'wanneer de laatste back-up weg is',
	'anonymous-line': 'dat alleen een anonieme regel blijft',
	'restricted-since': 'sinds wanneer de gegevens stilstaan, en welke',
	'still-allowed': 'wat u nog wel doet, zoals bewaren voor de belasting',
	'told-before-lifting': 'dat u het vooraf zegt als de beperking stopt',
	'how-to-lift': 'hoe de klant de beperking kan opheffen',
	'until-you-lift': 'dat de beperking duurt tot de klant haar opheft',
	lifting: 'wanneer en waarom de beperking ophoudt',
	contents: 'wat er in het bestand staat',
	format: 'in welke vorm',
	'left-out': 'wat er niet in staat, en waarom',
	'direct-transfer': 'of direct doorsturen kan',
	'nothing-ends': 'dat er niets stopt en niets wordt gewist',
	'access-offered': 'aanbod om inzage te geven',
	'stopped-since': 'sinds wanneer u bent gestopt',
	weighing: 'de afweging',
	'copies-enclosed': 'kopie van de gegevens is bijgevoegd',
	'still-stored': 'wat nog bewaard blijft, en waarom',
	'stop-list': 'dat de klant op de stoplijst staat',
	resumption: 'wanneer u weer begint, niet eerder dan na zes weken',
	'decisions-by-computer': 'of er besluiten door een computer zijn',
	logic: 'hoe het besluit tot stand komt en wat het gevolg is',
	'human-review': 'wat de beoordeling door een mens opleverde',
	contest: 'hoe de klant het besluit kan betwisten',
	'consent-stopped': 'welke toestemming is gestopt, en wanneer',
	'before-withdrawal': 'dat het gebruik van daarvoor geldig blijft',
} satisfies Record<StatementId, string>;
