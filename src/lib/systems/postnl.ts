import type { Party } from '../core/record.ts';
import { isList, listOf, treeAt, type Tree } from '../formats/tree.ts';
import { postnlEntry } from './entries/postnl.ts';
import type { System } from './reader.ts';
import { tableReader } from './table-reader.ts';
import { hasKeys, treeReader } from './tree-reader.ts';

/**
 * PostNL: the "parcelware" file of shop plug-ins, and its API. No public source shows the headings of what the portal
 * exports, so those tables go through the guess. Who gets the parcel is not always who bought: all is the recipient's.
 */
export const postnl: System = {
	...postnlEntry,
	readers: [
		tableReader({
			id: 'parcelware-csv',
			system: 'postnl',
			kind: 'shipment',
			signatures: [
				['firstname', 'lastname', 'housenumber', 'housenumber_extension', 'product_code', 'ref_sender'],
			],
			headings: {
				company: ['company', 'recipient'],
				firstname: ['first-name', 'recipient'],
				lastname: ['last-name', 'recipient'],
				street: ['street', 'recipient'],
				housenumber: ['house-number', 'recipient'],
				housenumber_extension: ['house-suffix', 'recipient'],
				postcode: ['postcode', 'recipient'],
				city: ['city', 'recipient'],
				country_id: ['country', 'recipient'],
				barcode: 'parcel',
				main_barcode: 'parcel',
				colli_nr: null,
				colli_total_nr: null,
				ref_sender: 'order',
				ref_contract: null,
				name_contract: null,
			},
			party: 'subject',
		}),
		treeReader({
			id: 'labelling-api',
			system: 'postnl',
			kind: 'shipment',
			list: (root) => listOf(treeAt(root, 'Shipments')),
			isMine: (record) =>
				hasKeys(record, 'Addresses') && (record.has('Barcode') || record.has('ProductCodeDelivery')),
			roles: {
				Barcode: 'parcel',
				Reference: 'order',
				Remark: 'free-text',
				'Contacts.Email': 'email',
				'Contacts.SMSNr': 'phone',
				'Contacts.TelNr': 'phone',
				...address('Addresses'),
			},
			recipient: ['Contacts', 'Remark'],
			partyOf: (record) => addressParty(record, 'Addresses'),
		}),
		treeReader({
			id: 'status-api',
			system: 'postnl',
			kind: 'shipment',
			list: statuses,
			isMine: (record) =>
				hasKeys(record, 'Barcode', 'Status') && (record.has('Address') || record.has('Customer')),
			roles: {
				MainBarcode: 'parcel',
				Barcode: 'parcel',
				Reference: 'order',
				DeliveryDate: 'date',
				'Status.TimeStamp': 'date',
				...address('Address'),
			},
			partyOf: (record) => addressParty(record, 'Address'),
		}),
	],
};

/** The three spellings of the API side by side; `Name` is a last name. */
function address(at: string) {
	return {
		[`${at}.FirstName`]: 'first-name',
		[`${at}.Name`]: 'last-name',
		[`${at}.LastName`]: 'last-name',
		[`${at}.CompanyName`]: 'company',
		[`${at}.Street`]: 'street',
		[`${at}.HouseNr`]: 'house-number',
		[`${at}.HouseNumber`]: 'house-number',
		[`${at}.HouseNrExt`]: 'house-suffix',
		[`${at}.HouseNumberSuffix`]: 'house-suffix',
		[`${at}.StreetHouseNrExt`]: 'street',
		[`${at}.Zipcode`]: 'postcode',
		[`${at}.City`]: 'city',
		[`${at}.Countrycode`]: 'country',
		[`${at}.CountryCode`]: 'country',
		[`${at}.Remark`]: 'free-text',
	} as const;
}

/** `02` is the sender and `09` the place to pick up: the shop's and a stranger's, not the recipient's. */
function addressParty(record: Tree, key: string): (name: string) => Party | null {
	const list = treeAt(record, key);
	const parties = listOf(list).map((one): Party =>
		OTHERS.has(String(treeAt(one, 'AddressType'))) ? 'other' : 'recipient',
	);
	return (name) => {
		if (!name.startsWith(`${key}.`) && !name.startsWith(`${key}[`)) return null;
		return parties[isList(list) ? Number(/\[(\d+)\]/.exec(name)?.[1] ?? 0) : 0] ?? 'recipient';
	};
}

const OTHERS = new Set(['02', '2', '09', '9']);

/** One answer of the status API, or many in a list; a shipment with several parcels is a list itself. */
function statuses(root: Tree): readonly Tree[] {
	return listOf(root).flatMap((answer) =>
		listOf(treeAt(answer, 'CurrentStatus', 'Shipment') ?? treeAt(answer, 'CompleteStatus', 'Shipment')),
	);
}
