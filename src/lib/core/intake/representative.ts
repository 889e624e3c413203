import { leadingName } from './name.ts';

/** Whom a letter is written for, when that is somebody else than its writer. */
export type Principal = { readonly name: string; readonly address: string | null };

/**
 * The person whom the writer represents: by office ("als bewindvoerder van"), mandate ("on behalf of") or family. A
 * relative who is only mentioned counts when `others` says that the letter asks about somebody else's data.
 */
export function principalOf(text: string, notTheirs: readonly string[], others: boolean): Principal | null {
	const start = text.slice(0, READ);
	const name = namedAfter(start, MANDATES) ?? (others ? namedAfter(start, RELATIVES) : null);
	return (
		name && {
			name: name.name,
			address: addressIn(start.slice(name.at), notTheirs) ?? addressIn(start, notTheirs),
		}
	);
}

const READ = 6000;

const ROLE =
	'bewindvoerder|curator|curatrice|mentor|voogd|advocaat|advocate|gemachtigde|vertegenwoordiger|executeur|zaakwaarnemer|belangenbehartiger|raadsman|raadsvrouw|jurist|mantelzorger|ouder|moeder|vader|guardian|attorney|solicitor|lawyer|executor|executrix|trustee|representative|agent|administrator|counsel|deputy|carer|parent|mother|father';
const RELATION =
	'client(?:e|en)?|cliënt(?:e|en)?|moeder|vader|zoon(?:tje)?|dochter(?:tje)?|man|vrouw|echtgeno(?:ot|te)|partner|broer|zus|oma|opa|kind|tante|oom|schoonmoeder|schoonvader|principal|mother|father|son|daughter|husband|wife|spouse|brother|sister|grandmother|grandfather|mum|mom|dad|child|aunt|uncle|ward|pupil';
const LINK = `(?:[\\s,:]{1,3}(?:(?:mijn|onze|my|our|the|late|overleden|minderjarige|minor|elderly|bejaarde|jongste|oudste|\\d{1,2}-(?:jarige|year-old)|${RELATION})(?=[\\s,:])[\\s,:]{1,3}){0,4})`;

const MANDATES: readonly RegExp[] = [
	new RegExp(
		`(?:als|in de hoedanigheid van|in mijn hoedanigheid als)\\s(?:[\\p{L}-]{2,20}\\s){0,3}(?:${ROLE})\\s(?:van|voor)${LINK}`,
		'giu',
	),
	new RegExp(`(?:ben|is|zijn)\\s(?:[\\p{L}-]{2,20}\\s){0,3}(?:${ROLE})\\s(?:van|voor)${LINK}`, 'giu'),
	new RegExp(`(?:as|am|being)\\s(?:[\\p{L}-]{2,20}\\s){0,4}(?:${ROLE})\\s(?:of|for|to)${LINK}`, 'giu'),
	new RegExp(
		`(?:namens|uit naam van|in opdracht van|ten behoeve van|gemachtigd door|on behalf of|in the name of|authori[sz]ed by|instructed by|acting for|act for|acts for|represent|representing|treed ik op voor|treed op (?:voor|namens)|optreden(?:d)? voor|ik behartig de (?:belangen|zaken) van|power of attorney for)${LINK}`,
		'giu',
	),
	new RegExp(`(?:vertegenwoordig(?:en)?)\\s(?:ik|wij)?${LINK}`, 'giu'),
	new RegExp(`(?:mijn|onze|my|our)\\s(?:client(?:e)?|cliënt(?:e)?|principal|ward|pupil)${LINK}`, 'giu'),
];

const RELATIVES: readonly RegExp[] = [
	new RegExp(`(?:mijn|onze|my|our)\\s(?:[\\p{L}-]{2,14}\\s)?(?:${RELATION})${LINK}`, 'giu'),
];

/** An organisation has no rights under the GDPR, and whoever writes for one writes for themselves. */
const ORGANISATION =
	/\b(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|ltd|limited|inc|llc|gmbh|bvba|team|kantoor|bedrijf|company|office|directie|studio|groep|group)\b/i;

function namedAfter(text: string, triggers: readonly RegExp[]): { name: string; at: number } | null {
	for (const trigger of triggers)
		for (const found of text.matchAll(trigger)) {
			const at = found.index + found[0].length;
			const name = leadingName(text.slice(at, at + 120));
			if (name && !ORGANISATION.test(text.slice(at, at + name.length + 12)) && !isSelf(name))
				return { name, at };
		}
	return null;
}

const isSelf = (name: string): boolean => /^(?:mijzelf|mezelf|myself|ik|i|u|you)$/i.test(name);

function addressIn(text: string, notTheirs: readonly string[]): string | null {
	for (const found of text.matchAll(/[^\s<>()[\],;:"]{1,64}@[\p{L}\p{N}.-]{1,190}/gu)) {
		const address = found[0].replace(/[.-]+$/, '').toLowerCase();
		if (!notTheirs.includes(address)) return address;
	}
	return null;
}
