import { leadingName } from './name.ts';

/** Whom a letter is written for, when that is somebody else than its writer. */
export type Principal = { readonly name: string; readonly address: string | null };

/**
 * The person whom the writer represents: by mandate ("on behalf of"), by office ("als bewindvoerder van") or as family.
 * A relative who is only mentioned counts when `others` says that the letter asks about somebody else's data.
 */
export function principalOf(text: string, notTheirs: readonly string[], others: boolean): Principal | null {
	const start = text.slice(0, READ);
	const found =
		namedAfter(start, MANDATE) ??
		namedAfterOffice(start) ??
		namedAfter(start, CLIENT) ??
		(others ? namedAfter(start, RELATIVE) : null);
	if (!found) return null;
	const address = addressIn(start.slice(found.at), notTheirs) ?? addressIn(start, notTheirs);
	return { name: inFull(found.name, start), address };
}

/** "Namens mevrouw Van Dam" after "mevrouw Geerte van Dam" speaks of Geerte van Dam. */
function inFull(name: string, text: string): string {
	const surname = name
		.replace(/^\p{Lu}/u, (letter) => `[${letter}${letter.toLowerCase()}]`)
		.replace(/[.]/g, '\\.');
	const full = new RegExp(`(?:\\p{Lu}[\\p{L}'’-]{0,30}\\.?\\s){1,3}${surname}(?![\\p{L}])`, 'u').exec(text);
	return (full && leadingName(full[0])) ?? name;
}

const READ = 6000;

const RELATION =
	'client(?:e|en)?|cliënt(?:e|en)?|moeder|vader|zoon(?:tje)?|dochter(?:tje)?|man|vrouw|echtgeno(?:ot|te)|partner|broer|zus|oma|opa|kind|tante|oom|nicht|neef|schoonmoeder|schoonvader|buurvrouw|buurman|vriend(?:in)?|principal|mother|father|son|daughter|husband|wife|spouse|brother|sister|grandmother|grandfather|mum|mom|dad|child|aunt|uncle|niece|nephew|cousin|neighbour|friend|ward|pupil';

/** Words between "on behalf of" and the name: whose, what kin, and how they are. */
const BRIDGE = `(?:[\\s,:(]{1,3}(?:(?:mijn|onze|my|our|the|late|overleden|wijlen|minderjarige|minor|elderly|bejaarde|oude|old|jongste|oudste|\\d{1,2}-(?:jarige|year-old)|${RELATION})(?=[\\s,:(])[\\s,:(]{1,3}){0,4})`;

const MANDATE = new RegExp(
	`(?:namens|uit naam van|in opdracht van|ten behoeve van|gemachtigd door|on behalf of|in the name of|authori[sz]ed by|instructed by|acting for|acts? for|represent|representing|treed ik op voor|treed op (?:voor|namens)|optreden(?:d)? voor|(?:ik behartig|behartig ik) de (?:belangen|zaken) van|power of attorney for|vertegenwoordig(?:en)?(?: ik| wij)?)${BRIDGE}`,
	'giu',
);
const CLIENT = new RegExp(
	`(?:mijn|onze|my|our)\\s(?:cli[eë]nte?|client|principal|ward|pupil)${BRIDGE}`,
	'giu',
);
const RELATIVE = new RegExp(
	`(?<!\\b(?:mij|mezelf|ik|me|i|myself) (?:en|and) )(?:mijn|onze|my|our)\\s(?:[\\p{L}-]{2,14}\\s){0,2}?(?:${RELATION})${BRIDGE}`,
	'giu',
);

/** Offices that may stand many words before the name: "bewindvoerder over de goederen van de heer …". */
const OFFICE =
	/(?:bewindvoerder|bewindvoering|curator|curatrice|curatele|mentor|voogd|advocaat|advocate|raadsman|raadsvrouw|gemachtigde|executeur|executrice|zaakwaarnemer|belangenbehartiger|mantelzorger|vertegenwoordiger|guardian|attorney|solicitor|lawyer|executor|executrix|trustee|deputy|administrator|carer|representative|(?:als|as|ben|am|the) (?:een |the |de |her |his )?(?:ouder|moeder|vader|parent|mother|father))(?=[\s,])/giu;
const OF = new RegExp(`\\s(?:van|voor|of|for|to|over|namens)${BRIDGE}`, 'giu');
const OFFICE_REACH = 80;
const NAME_REACH = 120;

/** An organisation has no rights under the GDPR, and whoever writes for one writes for themselves. */
const ORGANISATION =
	/\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|ltd|limited|inc|llc|gmbh|bvba|team|kantoor|bedrijf|company|office|directie|studio|groep|group)\b/i;

type Found = { readonly name: string; readonly at: number };

function namedAfter(text: string, trigger: RegExp): Found | null {
	for (const found of text.matchAll(trigger)) {
		const named = nameAt(text, found.index + found[0].length);
		if (named) return named;
	}
	return null;
}

function namedAfterOffice(text: string): Found | null {
	for (const office of text.matchAll(OFFICE)) {
		const from = office.index + office[0].length;
		const clause = text.slice(from, from + OFFICE_REACH).split(/[.;!?](?=\s)/)[0] ?? '';
		for (const link of clause.matchAll(OF)) {
			const named = nameAt(text, from + link.index + link[0].length);
			if (named) return named;
		}
	}
	return null;
}

function nameAt(text: string, at: number): Found | null {
	const name = leadingName(text.slice(at, at + NAME_REACH));
	if (!name || ORGANISATION.test(text.slice(at, at + name.length + 12)) || SELF.test(name)) return null;
	return { name, at };
}

const SELF = /^(?:mijzelf|mezelf|myself|ik|i|u|you)$/i;

function addressIn(text: string, notTheirs: readonly string[]): string | null {
	for (const found of text.matchAll(/[^\s<>()[\],;:"]{1,64}@[\p{L}\p{N}.-]{1,190}/gu)) {
		const address = found[0].replace(/(?<![.-])[.-]+$/, '').toLowerCase();
		if (!notTheirs.includes(address)) return address;
	}
	return null;
}
