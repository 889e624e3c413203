/**
 * Senses of words, in Dutch and English together: a word may have several, and `word*` stands for all its endings. They
 * let what is learnt from one wording count for the others.
 */
export const SENSES: Readonly<Record<string, string>> = {
	me: "ik mij me mijn m'n mn mezelf mijzelf i my mine myself i'd i'm i've i'll im ik's",
	we: 'wij we ons onze our us ours ondergetekende undersigned',
	'they-me': "hem haar hun hen diens zijn his her him their hers client cliente clienten client's",
	kin: 'moeder* vader* zoon* dochter* man vrouw echtgeno* partner broer* zus* oma* opa* ouder* kind kinderen kleinzoon kleindochter mother* father* son daughter* husband wife brother* sister* grand* mum dad parents child children kid kids pupil ward gezin family household huishouden',
	you: 'u jullie je jij uw jouw you your yours gij ge gullie uwen',
	firm: 'winkel webshop shop zaak bedrijf firma company firm store business onderneming organisatie',
	data: "gegevens data info* informatie* details particulars persoonsgegevens klantgegevens persoonsinformatie data's accountgegevens contactgegevens klantdata",
	record:
		'dossier* file files record records administratie boeken boek books ledger* kaart* kaartje* card klantkaart klantenkaart fiche klantenfiche map folder folders paperwork papieren stukken documenten documents aantekening* notitie* notes note remark* opmerking* comments kaartenbak',
	account:
		'account* profiel* profile* acc lidmaatschap membership inschrijving registratie registration klantnummer lid member',
	system:
		'systeem* system* sistem computer* database* databank* databestand bestand* bestanden klantenbestand server* cloud backup* back-up* reservekopie* archief archive* crm scherm screen',
	history:
		'bestelgeschiedenis geschiedenis* history historie* aankopen purchases bestellingen orders verlanglijst* wensenlijst* wishlist* lijst lijstje* lijsten list lists collectie collection recepten recipes playlists* reviews ratings beoordelingen recensie* review maten measurements voorkeuren preferences bibliotheek library trainingen workouts',
	'attribute-name':
		'naam* namen name names surname* achternaam* voornaam* voornamen meisjesnaam forename* initial* voorletter* tussenvoegsel* titel title spelling',
	'attribute-place':
		'adres* address* straat* street* huisnummer* postcode* postal zip woonplaats plaatsnaam town city lane road avenue laan weg dijk plein dreef',
	'attribute-other':
		'telefoon* phone* mobiel* mobile nummer* number* nr numbr 06* mailadres* emailadres* email* e-mail geboorte* birth* verjaardag* birthday* leeftijd age geslacht gender iban rekeningnummer* btw* vat aanhef salutation maat size lengte height',
	all: 'alles everything al alle all elk* ieder* every each any enige whatever anything wat lot boel hele whole entire volledig* complete* completely compleet* helemaal entirely altogether restant* leftovers snipper* scrap letter',
	what: "wat what welke which welk hoeveel whatever hetgeen what's whats wa",
	who: 'wie who whom waaraan wiens whose',
	wherefrom:
		'vandaan waarvandaan vanwaar herkomst bron source sources origin* obtained verkregen gekomen where waar came hoezo',
	why: 'waarom waarvoor why purpose* doel doeleinden reden reason* grondslag basis ground* waartoe',
	howlong: 'hoelang lang long bewaartermijn* retention termijn',
	know: 'weet weten wisten wist know knows knew known kent kennen onthoud* onthouden remember* herinner*',
	hold: 'heb hebt heeft hebben have has had hold holds holding held keep keeps keeping kept bewaar* bewaren bewaart houd* houdt houden bijhoud* bijgehouden bijhoudt store* stored storing opgeslagen opslaan opslaat sla staat staan sta zit zitten ligt liggen lying rondsling* got possess* bezit* beschik* vasthoud* retain* hang* hangt saved bewaard',
	register:
		'geregistreerd registreer* registered vastgelegd vastleg* vastligt genoteerd noteer* noted noteren opgeschreven written writes wrote schreven record recorded recording* opgetekend verzamel* collect* gather* gathered verwerk* process* vermeld* listed filed opgebouwd geboekstaafd bijgeschreven captured logged',
	see: 'zien zie inzien ziet inzage inkijken inkijk bekijken bekijk kijk kijken kijkje blik see look* view* sight peek glance inspect* access inzag inzicht* insight lezen lees read teruglezen show shows shown tonen toon laat screenshot schermafdruk schermafbeelding horen listen luisteren',
	tell: 'vertel* tell told telling zeg* meedelen mededel* delen laten let weten inform* informeer opgeven opgave verneem* vernemen berichten explain* uitleg* toelicht* opheldering openheid clarity disclose* disclosure reveal kenbaar duidelijkheid verklap* onthul* antwoord* answer*',
	ask: 'vraag* vragen vroeg ask* asked request* verzoek* opvragen opvraag question* wonder* benieuwd nieuwsgierig curious nosy afvraag afvroeg wens* wish* want* wil willen wilt zou graag gaarne like would please pls plz aub svp ajb alsjeblieft* alstublieft* gelieve kindly kunt kunnen kan can could may mag might need demand* eis* verlang* require* obliged grateful welcome love',
	send: 'stuur* sturen toestuur* toesturen opsturen opstuur doorsturen doorstuur send* sent mail* mailen post forward* zend* toezend* verstrek* provide* supply supplied furnish* geef* geven give* bezorg* overhandig* hand deliver* lever* aanlever* run',
	receive: 'ontvang* krijg* krijgen receive* get gets getting obtain* bekomen',
	copy: 'kopie* kopieen copy copies afschrift* uitdraai overzicht* overview printout* print uitprint* statement* transcript* opsomming summary rundown inventory uittreksel duplicate doorslag weergave',
	shared:
		'gedeeld delen deelt share* sharing shared sold sell* selling verkocht verkop* verkoopt doorverk* doorgegeven doorgeven doorgespeeld passed pass derden third partijen parties partners ontvangers recipients verhuur* rent given gegeven handed gekregen',
	erase:
		'wis wissen wist gewist wissing verwijder* delet* eras* remov* wipe* wiping purg* destroy* destruct* vernietig* schrap* geschrapt scrub* expung* obliterat* eradicat* shred* versnipper* verscheur* uitwis* uitvegen uitveeg uitpoets* uitgum* gum poets doorhal* doorstrep* streep strike strik* cross kruis scrap opruim* opgeruimd ruim ruimt opschon* opschoon schoon dispose* discard* delete* dump dismantle opdoek* unmake leeg empty emptied flush',
	throw:
		'gooi* gooit gooien weggooi* weggegooid throw* thrown toss chuck* bin binned trash ditch dump* smijt* smijten wegsmijt* kieper* flikker* knikker* mik',
	trash:
		'prullenbak vuilnisbak papierbak container skip dustbin bin shredder versnipperaar kachel stove fire vuur flames vlammen bonfire burn* verbrand*',
	away: 'weg uit eruit eraf vanaf af verdwijn* verdwenen gone disappear* vanish* off out away verwijderd wegdoen weghal* weghaal* weggehaald wegdoe wegwezen offline',
	'gone-me':
		'vergeet* vergeten forget* forgotten vergetelheid existed exist bestaan bestond never nooit spoor sporen trace* achterblijf* overblijf* remain* left terugvind* opduik* voorkom* nergens nowhere',
	close:
		'opheffen hef opgeheven opzeg* opzeggen zeg sluit* sluiten gesloten close* closed closing terminate* terminat* cancel* deactiveer* deactivat* dicht stopzetten beeindig* quit leaving stap uitschrijv* uitgeschreven',
	needless: 'nodig need needed noodzakelijk necessary langer longer meer anymore reden reason',
	customer: 'klant customer* client gewinkeld shopped koop kopen buy bought koper',
	no: "niet geen niets niks nooit nimmer no not don't dont never nothing none n't without zonder nor neither noch evenmin won't shouldn't cannot doesn't didn't isn't wouldn't hoeft hoeven needn't nergens geenszins nobody niemand",
	only: 'alleen slechts enkel uitsluitend only just merely simply solely maar louter behalve except',
	'keep-it':
		'bewaar* bewaren bewaard keep* kept houden houd hou vasthoud* behoud* retain* preserve* store storing opslaan laten staan liggen laat hang hold',
	'not-erase':
		'wissen weggooien verwijderen vernietigen throw delete bin destroy wipe purge overschrijf* overwritten',
	freeze:
		'bevries* bevriez* bevroren freez* frozen froze ijs ijskast koelkast vriezer diepvries* koelcel ice fridge freezer cold hibernate* winterslaap overwinter* slapen slaap sleep* dormant mothball* mottenballen pauze* pauzeer* pause* paused stilzetten stilligg* stil stilleg* stilgelegd park* parkeer* halt hold wacht wachtstand standby opschort* schort suspend* moratorium rust rusten rest inactief inactive non-actief stand-by ringfence* ringfenced quarantaine quarantine* blokkeer* geblokkeerd block* beperk* restrict* limit*',
	lock: 'slot grendel sleutel kluis vault lock* locked padlock key drawer lade la kast cellar kelder deur verzegel* seal sealed safe hek fence deksel lid shelf plank apart aside opzij terzijde shield* afscherm* afgeschermd scherm berg bergen bergt put',
	touch:
		'aanraken raak aankom* aan kom komt afblijf* blijf blijft vanaf vingers handen hands fingers touch* untouched ongemoeid ongebruikt unused alone intact finger',
	use: 'gebruik* gebruikt gebruiken use uses used using inzetten ingezet benut* verwerk* process* werk work',
	temporary:
		'tijdelijk* voorlopig* even eventjes ff efkes temporar* meanwhile zolang totdat tot until till til while moment meantime now intussen ondertussen pending hangende afwachting pas nader further interim vooralsnog present duration gedurende during time tijd spell',
	claim:
		'rechter rechtbank rechtszaak zaak court judge tribunal case procedure* proceedings geschil* dispute* claim* bewijs* evidence advocaat lawyer* solicitor* verzekering* insur* aangifte police politie politieonderzoek klacht* complaint* onderzoek investigat* geschillencommissie rechtsvordering uitspraak ruling verdict appeal suing kantonrechter letselschade sue',
	contest: 'betwist* contest* dispute* disput* juistheid accuracy',
	return: 'terugkom* terug back return* september mei summer zomer vakantie abroad buitenland',
	wrong:
		'verkeerd* fout* foutief onjuist* wrong* rong incorrect* inaccurate* mistake* mistaken klopt kloppen klopte slip error* typo* misspel* misspelt misspelled mistyp* mangled verhaspel* vergist* tikfout spelfout typfout outdated verouderd* achterhaald obsolete onwaar untrue false nonsense onzin misunder* misverstand* verwisseld* omgewisseld swapped reversed mixed ontbreekt ontbreken mist missing incomplete onvolledig* incompleet weggevallen',
	right: 'juist* goed goede correct correcte right proper kloppend recht orde straight echte real',
	correct:
		'aanpas* aangepast pas past wijzig* gewijzigd verander* veranderd corrigeer* corrig* gecorrigeerd correct* verbeter* herstel* hersteld bijwerk* bijgewerkt update* updat* chang* chaneg alter* amend* adjust* fix* mend* rectif* edit* swap* replace* vervang* rechtzet* rechtgezet gelijktrek* verhelp* remedy rename* voeg toevoeg* add added aanvul* aangevuld complete vul omdraai* draai turn merge* samenvoeg* noteren noteer note noted doorvoer* doorgevoerd maak make zet put set bring verwerken spreek spreekt',
	becomes:
		'heet heten genoemd called spelled spelt gespeld schrijf schrijft schrijven geschreven zijn is wordt luidt moet should ought must supposed hoort instead rather plaats ipv voortaan henceforth now tegenwoordig nu sinds since per eigenlijk actually than maar but',
	lifeevent:
		'verhuis* verhuisd verhuizing moved moving move getrouwd trouwen trouwde huwelijk married marriage wedding gescheiden scheiding divorce* weduw* widow* overleden died deceased dead renamed hernoemd omgedoopt renumbered geworden',
	export:
		'export* exporteer* download* downloaden overdra* overdracht overzet* overgezet transfer* port porten porteer* porting portab* overdraagba* dataportab* migrat* migreer* meenem* neem meegeven mee takeout overhevel* overmaken transmit* verkass* meeverhuiz* carry carried relocate along across over',
	format:
		'bestand* file files excel* spreadsheet* csv* json* xml* xlsx xls zip* table tabel format* formaat formaten machineleesb* machine-readable readable leesbaar leesbare gestructureerd* structured digitaal digitale digital* digitally elektronisch* electronic* dataset raw ruwe usable bruikba* herbruik* gangbaar* standaardformaat open commonly',
	load: 'inlezen inlees inladen inlaad import* importeer* load* upload* overnemen overneem neemt slikt swallow understand* begrijpt snapt openen lezen read* hergebruik* reuse* verder retype* overtyp* intikk* typing inpluggen plug',
	other:
		'andere ander nieuwe another other different new elders elsewhere concurrent* competition competitor* overstap* stap switch* volgende next opvolger leverancier* supplier* provider* aanbieder* dienst* service app platform site programma program* club tailor kleermaker kapper hairdresser accountant boekhouder',
	supplied:
		'ingevuld* invul* invulde ingevoerd* invoerde opgaf opgegeven verstrekt* verstrekte aangeleverd* provided gave given supplied entered filled typed uploaded geupload zelf myself',
	ads: 'reclame* advert* ads ad folder* flyer* catalog* brochure* aanbieding* offer* actie* promo* marketing* commerci* kortingsacties korting* discount* deal* sale sales mailing* mailshot* leaflet* publicit* spam* junk verkooppraat* pitch* telemarketing reclameboodschap* direct campaign* campagne* coupon* voucher* recommend* aanbevel* suggest* verjaardagskorting folders drukwerk',
	call: 'bel bellen belt gebeld belletje* telefoontje* call* calling phone* phoning ring* ringing rang rung sms* app* appjes texts texting text bereik* benader* approach* contact* lastig*',
	profile:
		'profiel* profil* track* volg* gevolgd follow* analys* analyz* geanalyseerd segment* doelgroep* target* retarget* personali* gepersonaliseerd bespied* spy* spied bespioneer* gluur* gegluur watch* monitor* turf* turven tally* measure* gemeten meten metingen predict* voorspel* guess* raden gok afleid* deduce* infer* gedrag* behaviour* behavior* klikgedrag koopgedrag winkelgedrag habit* interesse* statistiek* statistic* onderzoek* research enquete* survey* hokje* groepje* group* audience* categor* pattern* moods smaak* taste* stalk* achtervolg* chas* gerechtvaardigd* legitimate',
	stop: 'stop* stoppen stopt hou houd ophoud* op staak* staken cease* quit* desist refrain* end ends ending beeindig* kappen kap schei laat laten achterwege leave spare* bespaar* spaar* verschoond rust peace enough genoeg longer meer langer more discontinue opt',
	object:
		'bezwaar* bezwaren verzet* verzetten object* oppose* tegen against protest* gediend prijs dislike* eens agree* disagree* creepy eng griezelig eerie',
	machine:
		'computer* machine* robot* bot algoritm* algorithm* automat* geautomatiseerd* software systeem* system* program* rekenmodel* rekenprogramma* model formule formula filter* fraudefilter script ai chatbot* apparaat ding thing chips circuits punten* score* scoring kredietcheck creditcheck site website seconde* second* seconds tel tellen tick* instant* meteen direct onmiddellijk* minuten minutes',
	reject:
		'afgewezen afwijz* afwijst wees wijst geweiger* weiger* weigerde weigering reject* refus* declin* denied deny denial turned turn nee no afgekeurd keur* keurde uitgesloten sluit excluded exclud* barred blacklist* zwarte besluit* beslis* beslissing* decision* decid* bepaal* bepaalt bepaalde uitslag outcome verdict oordeel* judg* approved goedgekeurd toegelaten admitted qualif* limiet limit* risk risico* kredietwaardig* creditworthy onvoldoende verworpen buitengesloten shut flagged fraud* deemed lowered verlaagd',
	human:
		'mens* human* persoon person people iemand someone somebody medewerk* employee* staff collega* colleague* vlees flesh blood bloed eigenaar owner baas boss echt* real hand* handmatig manual* personally persoonlijk* levend* living ogen eyes soul ziel pulse hartslag pols chairman voorzitter',
	review:
		'kijk* kijkt bekijk* bekeken look* check* controleer* controle nakijk* nagekeken review* reassess* reconsider* heroverweg* herbeoordel* beoordeel* beoordelen beoordeling opnieuw again afresh toets* overdo* overdoen tussenkomst intervention intervene overrule* override herzien* revers* second uitleg explain* explanation standpunt view zienswijze challenge* vecht beroep assess*',
	consent:
		'toestemming* consent* permission* permissie akkoord agree* agreed agreement goedkeuring approval approve* goedgevonden goedvond instem* ingestemd allowed allow* stond toegestaan toestond vinkje* vink aangevinkt ticked tick box boxes vakje* machtiging authoris* ja yes okay ok oke okee* zegen blessing handtekening signature signed sign getekend tekende ondertekend formulier form knik* nod* jawoord green groene duim thumbs accepteren accepted accept* geaccepteerd opted opt mocht mochten could zegde release',
	withdraw:
		'intrek* ingetrokken trek in withdraw* withdrew revok* herroep* retract* rescind* terugdraai* terugtrek* terugneem* terugnemen neem terug take took back undo ongedaan bedacht bedenk* mind changed gedachten spijt regret* inzien reflection hindsight achteraf nader vervalt vervallen void ongeldig invalid lapse* voorbij over off geldt holds applies stands krabbel* backing renounce zie cancel* annuleer* untick* unticked uitvink*',
	image:
		'foto* photo* picture* pic portret* portrait* film* video* opname* beeld* beelden footage recording* camera* stem voice interview* verhaal story testimonial* gezicht* face cookies cookie locatie location brief letter recept recipe',
	privacylaw:
		'avg gdpr uavg privacy* wettelijk* wet law artikel article art articles artikelen recht right rights rechten statutory grond pursuant conform verordening',
	order:
		'bestelling bestel* order ordered pakket* pakje* parcel* package* zending* levering* delivery deliver* bezorg* courier koerier* retour* return* refund* ruilen exchange* verzend* shipping shipment* track-and-trace garantie guarantee warranty workshop* cursus course* abonnement subscription* reservering wachtlijst afspraak appointment',
	product:
		'trui lamp jas taart cake kaas cheese verf paint boek mok mug stoel chair tafel table* klok clock horloge watch slang hose wol wool thee tea stof* cloth fabric* kast shed tuinhuis onderdeel part schroef screw handleiding manual patroon pattern kleur colour blauw blue voorraad stock gravure engrav* printed gedrukt sticker deksel vlek stain',
	pay: 'factuur* facturen invoice* bon bonnetje receipt* rekening bill bedrag amount prijs price betaal* betal* betaling pay* paid payment* geld money kosten cost* fee* korting kortingscode aanmaning reminder boete fine incasso debit cadeaubon gift',
	login: 'inlog* log login password* wachtwoord* aanmelden sign toegang foutmelding error',
	newsletter:
		'nieuwsbrief* newsletter* mailinglijst* mailinglist* unsubscribe* uitschrijf* afmeld* abonnee* subscriber*',
	thanks: 'bedankt dank* thanks thank top fijn super blij glad great keurig compliment* netjes',
	done: 'al already zojuist yesterday gisteren vorige last inmiddels bevestiging confirmation gelukt went gedaan did',
	nevermind:
		'laat zitten ignore disregard nevermind toch after intrekken ingetrokken bedacht grap* joke mind vergeet hoeft blijf staying stay',
	ifs: 'als indien mocht stel if suppose hypothet* ooit ever imagine',
	thirdperson:
		"klanten customers klant's students student* scriptie thesis dissertation journalist* onderzoek* interview* webinar* nieuwsbrief cursus handboek bulletin leverancier software demo survey* winkels shops",
	phish:
		'klik click here hier bevestig* confirm* verify verifieer* link onderstaande 24 uur hours warning waarschuwing',
	'about-me':
		'over omtrent betreffende betreft concerning regarding concern* concerned relating about aangaande inzake achter bij on of rond beneath onder under behind beside',
	haul: 'haal haalt halen gehaald haalde take taken takes pull pulled get got gotten rid neem nemen trek trekt doe doen',
	put: 'zet zetten gezet put puts set plaats plaatsen maak maken maakt gemaakt make makes bring breng leg leggen',
	instead:
		'plaats ipv instead rather voortaan henceforth tegenwoordig nowadays now nu sinds since per ervan replace* in-place',
	notbut: 'maar but not niet actually eigenlijk really',
	must: 'moet moeten should must ought hoort horen dient behoort supposed hebbe',
	decide:
		'besluit* beslis* decision* decid* bepaal* bepaalt determin* oordeel* judg* verdict outcome uitslag besloten',
	'turned-down':
		'afgewezen afwijz* wees wijst geweigerd weiger* reject* refus* declin* denied deny afgekeurd keurde uitgesloten excluded barred blacklist* verworpen buitengesloten turned shut',
	fast: 'seconde* second* seconds tel tellen tick* instant* meteen direct onmiddellijk* minuten minutes blink oogwenk straight binnen within',
	score:
		'score* scoring rating puntentelling points credit krediet* limiet limit risk risico* fraud* creditcheck kredietcheck',
	computer:
		'computer* machine* robot* bot algoritm* algorithm* automat* geautomatiseerd* software rekenmodel* programma program* ai chatbot* filter*',
	yes: 'ja yes okay ok oke green groene duim thumbs knik* nod* jawoord zegen blessing goed fine prima happy',
	consentword:
		'toestemming* consent* permission* permissie akkoord agree* goedkeuring approv* instem* ingestemd toegestaan authoris* machtiging',
	signed:
		'handtekening signature signed sign getekend tekende ondertekend formulier form vinkje* vink aangevinkt ticked tick box vakje accepted geaccepteerd clicked geklikt',
	back: 'terug back undo ongedaan terugdraai* intrek* withdraw* revok* herroep* retract* rescind* trek neem',
	regret:
		'spijt regret* bedacht mind gedachten changed inzien hindsight achteraf reflection over* nader liever rather',
	expire: 'vervalt vervallen void ongeldig invalid lapse* voorbij geldt holds applies stands over ended gone',
	missing:
		'ontbreekt ontbreken mist missing mis incomplete onvolledig* incompleet weggevallen vergat forgot lacks lacking',
	swapped: 'verwisseld* omgewisseld swapped reversed mixed omdraai* draai vice versa andersom',
	notmine: 'vorige* former previous oud oude old ex',
	cold: 'vriezer* diepvries* ijs ijskast koelkast fridge freezer ice cold koel* bevries* bevriez* bevroren freez* frozen',
	pause:
		'pauze* pauzeer* pause* paused stilzetten stil standby wachtstand wacht hold park* parkeer* slapen sleep* winterslaap hibernate* dormant rust* rest rusten inactie* inactive',
	blockword:
		'beperk* restrict* blokkeer* geblokkeerd block* opschort* schort* suspend* ringfence* afscherm* quarantaine quarantine* verwerking processing',
	until: 'totdat tot until till zolang while pending hangende afwachting awaiting zodra',
	case: 'rechter rechtbank rechtszaak court judge tribunal procedure* proceedings advocaat lawyer* solicitor* verzeker* insur* politie police aangifte geschil* uitspraak ruling kantonrechter sue suing claim*',
	evidence: 'bewijs* evidence nodig need needed proof',
	track:
		'track* volg* gevolgd follow* watch* monitor* turf* gluur* gegluur bespied* spy* stalk* achtervolg* chas* meten metingen measure* clicks klik* cookies',
	grouping: 'doelgroep* segment* target* hokje* groep* group* categor* audience* indel* ingedeeld profil*',
	research:
		'onderzoek* research enquete* survey* statistiek* statistic* analys* analyz* marktonderzoek klantonderzoek analytics',
	advertising:
		'reclame* advert* ads folder* flyer* catalog* brochure* aanbieding* offer* promo* marketing* commerci* mailing* leaflet* publicit* spam* junk drukwerk brievenbus letterbox',
	phoning:
		'bel bellen belt gebeld belletje* telefoontje* telephone call calls calling rang ring ringing phoned phoning sms* appje* bellijst',
	switching:
		'overstap* stap switch* elders elsewhere concurren* competit* leverancier* supplier* provider* aanbieder*',
	machinefile:
		'csv* json* xml* xlsx excel* spreadsheet* machineleesb* machine importbestand exportbestand tabel table zip* dataset',
	application: 'aanvraag* application* sollicitat* cv applied apply aanmelding registration',
	cv: 'sollicitat* cv application job baan vacature',
	'who-got':
		"wie who whom waar bedrijven companies firms firma's partijen parties gekregen received gegeven given handed doorgespeeld doorgegeven",
	spell:
		'spel* spelt spelled spelling letter letters schrijf* schrijft geschreven written accent trema streepje hyphen cijfer digit* dt',
	'person-kind': 'meneer mevrouw mr mrs ms miss heer madam dame juffrouw weduwe widow dr drs title titel',
	'survey-asker':
		'scriptie thesis dissertation student* journalist* webinar* enquete survey* onderzoek* vragenlijst* questionnaire interview* artikel article cursus course',
	'own-device':
		'horloge watch camera schijf disk drive telefoon apparaat device phone printer toestel weegschaal scale monitor babyfoon thermostaat thermostat timer',
	'image-of-me':
		'foto* photo* picture* portret* film* video* opname* beeld* footage recording* gezicht* face herkenbaar',
	online: 'site website google internet instagram insta facebook tiktok online blog pagina page',
	goodbye: 'afscheid goodbye leaving weg stop stopt gestopt quit vertrek leave parting',
	notneeded: "hoeft hoef hoeven needn't need nodig",
};
