import type { Role } from '../core/record.ts';

/** What headings are called, folded and without spaces; the first role that has a word keeps it. */
export const ROLE_WORDS: Readonly<Partial<Record<Role, string>>> = {
	email:
		'email emailadres emailaddress mail mailadres mailaddress emailaddr emailid mailaddr mailadresse correo courriel emailklant customeremail emailadresse adresseemail adressemail adresseelectronique emailkunde kundenemail',
	'first-name':
		'voornaam voornamen roepnaam firstname givenname forename first fname vorname prenom nombre firstnames given prenoms rufname',
	'last-name':
		'achternaam familienaam geslachtsnaam lastname familyname surname last lname nachname zuname nomdefamille apellido family familienname nomfamille',
	infix:
		'tussenvoegsel tussenvoegsels tussen voorvoegsel voorvoegsels infix surnameprefix nameinfix middlename prefixsurname lastnameprefix insertion namenszusatz vorsatzwort particule',
	company:
		'bedrijf bedrijfsnaam firma firmanaam organisatie organisatienaam company companyname organization organisation organizationname organisationname businessname unternehmen societe handelsnaam bedrijven firmenname unternehmensname entreprise raisonsociale',
	name: 'naam name klantnaam volledigenaam fullname customername aanhefnaam contactpersoon contact contactname contactnaam ontvanger geadresseerde naamconsument consumername counterparty recipient addressee displayname naamklant naamontvanger accountholder accountname rekeninghouder tenaamstelling naamtegenpartij tegenpartij debiteur debtor naamrekeninghouder cardholder kaarthouder holder besteller koper buyer payer betaler client klant customer nom persoon person namen deelnemer abonnee subscriber voorenachternaam achternaamvoornaam kunde kundenname kaufer empfanger auftraggeber kontoinhaber zahler verbraucher ansprechpartner nomduclient nomclient nomcomplet acheteur destinataire beneficiaire titulaire clientname vollstandigername namedeskunden',
	'house-number':
		'huisnummer huisnr huisno nr nummer no housenumber housenr houseno housenum streetnumber streetno streetnr hausnummer hausnr numero number straatnummer housenumbers hausno strassennummer nrue',
	'house-suffix':
		'toevoeging huisnummertoevoeging huisnrtoevoeging addition housenumberaddition housenumberextension housenumberext housenrext housenumbersuffix suffix nummertoevoeging toev extension huisletter housenraddition numberaddition busnummer bus bustoevoeging hausnummerzusatz zusatz adresszusatz complement',
	street:
		'straat straatnaam adres adresregel adresregel1 adresregeleen straatennummer straathuisnummer straatenhuisnummer straatnr street streetname address addressline addressline1 addressstreet streetandnumber streetaddress strasse rue adresse streethousenrext straatnaamenhuisnummer streethousenumber address1 adres1 street1 line1 streetline1 strassenname strassehausnummer strasseundhausnummer strassenr anschrift adresszeile adresszeile1 ruenumero rueetnumero nomderue',
	postcode:
		'postcode postkode zip zipcode postalcode postcodes plz codepostal postal zippostalcode postcodezip postleitzahl pc postnummer postzahl npa cp',
	city: 'plaats woonplaats plaatsnaam stad city town gemeente ort wohnort ville place locality citytown dorp vestigingsplaats stadtname commune localite',
	country:
		'land landcode country countrycode landnaam countryname countryid countryiso isocountry landisocode countrycodeiso countryisocode pays staat landiso nation landname landeskennzeichen landercode codepays',
	'postal-address':
		'volledigadres fulladdress addressformatted formattedaddress postadres postaladdress adresvolledig naamadres adresgegevens naamenadres nameandaddress vollstandigeadresse postanschrift adressecomplete',
	phone:
		'telefoon telefoonnummer telefoonnr tel telnr telno mobiel mobielnummer mobieltelefoonnummer mobielnr gsm gsmnummer phone phonenumber phoneno telephone telephonenumber mobile mobilenumber mobilephone cell cellphone smsnr smsnumber telefon telefonnummer handy contactphone vastetelefoon telefoonmobiel telefoonvast faxnummer fax rufnummer mobil mobiltelefon mobilnummer festnetz telefonnr numerodetelephone mobiltel portable',
	iban: 'iban rekening rekeningnummer rekeningnr bankrekening bankrekeningnummer bankrekeningnr bank bankaccount bankaccountnumber bankaccountno rekeningconsument consumerbankaccount consumeraccount accountnumber counterpartyiban tegenrekening tegenrekeningiban kontonummer ibannummer ibannumber ibanklant bankgegevens konto bankkonto bankverbindung kontonr kontoverbraucher compte comptebancaire numerodecompte',
	order:
		'order ordernummer ordernr orderno ordernumber orderid bestelnummer bestelnr bestelno bestelling bestellingnummer bestellingsnummer bestellingnr bestelid referentie reference kenmerk orderreference orderreferentie orderref yourreference uwreferentie uwkenmerk ref refno referentienummer referencenumber klantreferentie customerreference shipmentreference zendingreferentie onzereferentie transactionid refsender factuurkenmerk invoicereference bestellnummer ordercode weborder webordernummer orderkenmerk purchaseorder bestellung bestellnr bestellid auftrag auftragsnummer auftragsnr referenz ihrreferenz referenznummer vorgangsnummer commande numerodecommande numerocommande nocommande',
	customer:
		'klantnummer klantnr klantid klantcode klantno customer customerid customernumber customerno customernr customercode customeruser debiteurnummer debiteurnr debtornumber debtorid relatienummer relatienr relatiecode clientnumber clientnumber kundennummer gebruikerid userid accountid contactid abonneenummer lidnummer membershipnumber kundennr kundenid numeroclient numerodeclient idclient',
	payment:
		'betaling betaalid betalingsid betalingskenmerk paymentid paymentreference transactienummer transactieid transactie transaction gatewayreference pspreference paymentnumber betaalreferentie betaalkenmerk mollieid zahlung zahlungsnummer zahlungsid transaktion transaktionsnummer transaktionsid paiement',
	parcel:
		'barcode tracktracecode tracktracenummer trackentrace zendingbarcode zendingnummer zendingsnummer zendingnr pakketnummer pakketcode trackingnumber trackingcode tracking trackingnr trackandtrace trackntrace tracktrace trackandtracecode shipmentnumber parcelnumber mainbarcode collobarcode sscc consignmentnumber collinummer sendungsnummer sendungsnr paketnummer trackingnummer sendungsverfolgung numerodesuivi',
	'client-id': 'clientid deviceid apparaatid effectiveuserid userpseudoid gaclientid cid',
	ip: 'ip ipadres ipaddress ipadresse customerip customeripaddress optinip confirmip remoteip clientip ipaddr adresseip',
	date: 'datum date orderdatum besteldatum bestellingsdatum orderdate datumtijd datetime tijdstip timestamp aangemaakt aangemaaktop createdat created createddate createdon creationdate paidat paiddate betaaldatum betaaldop factuurdatum invoicedate verzenddatum shippingdate shipdate afleverdatum deliverydate leverdatum bezorgdatum aangemeldop inschrijfdatum signupdate optintime confirmtime lastchanged updatedat gewijzigdop transactiondate transactiedatum boekdatum adddatum aanmaakdatum updateddate createdtime time tijd registratiedatum geboortedatum birthday birthdate dateofbirth unsubtime bestelldatum auftragsdatum rechnungsdatum versanddatum lieferdatum zahlungsdatum erstelltam erstellt zeitpunkt datecommande datedecommande datedepaiement',
	amount:
		'bedrag totaal totaalbedrag totaalinclbtw totaalinclusiefbtw totaalexclbtw amount total totalamount totalprice totalinclvat totalexclvat grandtotal ordertotal prijs price subtotaal subtotal verzendkosten shippingcosts shippingtotal waarde value revenue purchaserevenue omzet btwbedrag taxtotal uitbetalingsbedrag settlementamount teruggestortbedrag amountrefunded som sum kosten saldo balance betrag summe gesamt gesamtbetrag gesamtsumme preis montant prix montanttotal',
	'free-text':
		'opmerking opmerkingen notitie notities notes note comment comments customernote customercomment customercomments opmerkingklant opmerkingenklant klantopmerking klantopmerkingen interneopmerking internalcomment internalnote internalnotes ordernotes internenotitie remark remarks memo bericht message description omschrijving beschrijving toelichting bijzonderheden klantnotitie noteattributes wensen bezorginstructie bezorginstructies deliveryinstructions leveringsinstructie deliverynote kadotekst cadeautekst giftmessage reden reason vraag question aantekening aantekeningen extrainformatie extrainfo anmerkung anmerkungen bemerkung bemerkungen notiz notizen internenotiz kommentar kommentare nachricht mitteilung hinweis beschreibung verwendungszweck commentaire commentaires remarque remarques',
};

/** Words that say that a column is about whoever gets the parcel. */
export const RECIPIENT_WORDS =
	'aflever afleveren aflevering afleveradres bezorg bezorging bezorgadres verzend verzending verzendadres lever levering leveradres delivery deliver shipping shipto ship recipient receiver ontvanger geadresseerde addressee lieferung liefer livraison consignee deliveryaddress shippingaddress lieferadresse lieferanschrift empfanger versand versandadresse zustellung destinataire expedition';

/** Words that say that a column is about the customer. */
export const CUSTOMER_WORDS =
	'factuur facturatie facturering factuuradres billing bill billto invoice invoicing klant klanten customer client koper besteller buyer debiteur debtor consument consumer betaler payer rechnung facturation contact relatie orderer billingaddress invoiceaddress account user gebruiker kunde kunden kaufer rechnungsadresse verbraucher zahler acheteur';

/** Words of Dutch compounds that stand before what the column holds: `afleverpostcode`, `factuurstraat`. */
export const COMPOUND_STARTS =
	'aflever bezorg verzend lever factuur klant klanten besteller ontvanger ontvangers contact bedrijfs order bestel delivery shipping billing invoice customer recipient liefer versand empfanger rechnungs kunden';

/** A column with such a word is not about a person, whatever else it is called. */
export const OTHER_WORDS =
	'product artikel artikelen article articles item items lineitem line regel campagne campaign shop winkel webwinkel store method methode wijze status type soort label file bestand vendor leverancier gateway merchant currency valuta tax btw vat stream agent useragent gender geslacht taal locale language kleur maat sku categorie category discount korting kortingscode coupon code1 weight gewicht aantal quantity qty count photo image sheet template tag tags groep group provider carrier vervoerder phonetic yomi token url website risk level nickname employee title titel geschlecht sprache wahrung anzahl menge artikelnummer produkt zahlungsart versandart rabatt steuer ust mwst anrede';

/** Words that add nothing. */
export const EMPTY_WORDS =
	'value waarde de het een van the of uw your primary primair default standaard gegevens info data veld field eerste 1 2 3 4 5 du la le les der die das und et des';

/** Words that mean something alone, but nothing at the end of a heading: `colli nr`, `project name`. */
export const VAGUE_WORDS =
	'nr no nummer number numero first last given family name naam names namen suffix extension bus bank contact line1 ref order some person holder transaction customer client';
