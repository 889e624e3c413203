import type { Language } from '../ids.ts';
import { tokensOf } from './tokens.ts';

/** The language of a text by its small words; a draw is decided by the second text, then for Dutch. */
export function languageOf(text: string, second: string): Language {
	const lead = balance(text.slice(0, READ)) || balance(second.slice(0, READ));
	return lead < 0 ? 'en' : 'nl';
}

const READ = 20_000;

const NL = new Set(
	'de het een en van ik u uw jullie je mij mijn niet dat die zijn zij wat welke wie graag wil heb hebt heeft hebben met voor op te om aan bij naar maar ook nog kunt kan kunnen zou worden wordt geen dit deze er hier uit als dan wij ons onze alle alles groet groeten groetjes bedankt beste geachte hoi dag ben bent waar hoe staat moet mag over vriendelijke hoogachtend alvast gegevens verzoek bestelling uitschrijven afmelden verwijder verwijderen wissen stop opzeggen factuur pakket nieuwsbrief svp aub nee ja'.split(
		' ',
	),
);
const EN = new Set(
	"the a an and i you your my not that this are what which who please want would have has had for with on to at by from but also can could will do does no it its we us our all regards thanks thank dear hello been be any where how should may about if as out hi sincerely i'd i'm don't details request order data of there they their yours kind unsubscribe delete remove erase cancel invoice parcel newsletter opt yes stop object withdraw mail me".split(
		' ',
	),
);

/** Positive for Dutch, negative for English. */
function balance(text: string): number {
	let lead = 0;
	for (const { text: word } of tokensOf(text)) lead += Number(NL.has(word)) - Number(EN.has(word));
	return lead;
}
