/** Rows of made-up shops, other people and other layouts than the samples: what the guess must cope with. */
export type Made = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };

const FIRST =
	'Sofie Ahmed Marieke Joris Lotte Thijmen Fatima Kees Anouk Bart Yara Henk Ilse Mohammed Femke Ruben Nina Gijs Esra Tom Willemijn Daan Sanne Pieter Rosa Igor Chantal Milan Eva Dirk'.split(
		' ',
	);
const LAST: readonly (readonly [infix: string, name: string])[] = [
	['', 'Bakker'],
	['van', 'Dijk'],
	['de', 'Boer'],
	['', 'El Amrani'],
	['van der', 'Meulen'],
	['', 'Visser'],
	['', 'Kuipers'],
	["van 't", 'Hek'],
	['', 'Öztürk'],
	['', 'Janssen-Smit'],
	['ter', 'Haar'],
	['', 'Postma'],
	['den', 'Ouden'],
	['', 'Nguyen'],
	['', 'Hoekstra'],
	['van', 'Vliet'],
	['', 'Scholten'],
	['', 'Wouters'],
	['op den', 'Kamp'],
	['', 'Claessens'],
];
const STREETS =
	'Kerkstraat,Dorpsweg,Lange Nieuwstraat,Beatrixlaan,Plein 1945,Havenkade,Prins Hendriksingel,Zuiderpark,Oude Gracht,Boomgaard,Hoofdstraat,Sportlaan,Molenpad,Eikendreef'.split(
		',',
	);
const CITIES = 'Utrecht,Den Haag,Zwolle,Bergen op Zoom,Amsterdam,Leiden,Ede,Assen'.split(',');
const ITEMS =
	'Mok Zeeland,Sjaal merino,Theepot,Kaars klein,Dienblad eiken,Cadeaukaart,Vaas blauw,Onderzetters set'.split(
		',',
	);

/** Whole numbers below a bound, the same for one seed. */
export function dice(seed: number) {
	let state = seed >>> 0;
	return (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** One made-up customer. */
export type Customer = ReturnType<typeof customer>;

/** A customer with a home, an e-mail address and a telephone. */
export function customer(roll: (below: number) => number) {
	const first = FIRST[roll(FIRST.length)]!;
	const [infix, last] = LAST[roll(LAST.length)]!;
	const folded = (text: string) =>
		text
			.normalize('NFD')
			.replace(/[^a-zA-Z]/g, '')
			.toLowerCase();
	const local = [
		`${folded(first)}.${folded(infix)}${folded(last)}`,
		`${folded(first)[0]}${folded(last)}${roll(90)}`,
		`${folded(last)}-post`,
	][roll(3)]!;
	return {
		first,
		infix,
		last,
		name: [first, infix, last].filter((part) => part).join(' '),
		email: `${local}@${['example.com', 'post.example', 'mail.example.org'][roll(3)]!}`,
		phone: ['06-0', '+31 6 0', '0206'][roll(3)]! + String(1000000 + roll(8999999)),
		street: STREETS[roll(STREETS.length)]!,
		number: String(1 + roll(240)) + ['', '', '', 'a', '-2', ' bis'][roll(6)]!,
		postcode: `${1000 + roll(8999)}${roll(2) ? ' ' : ''}S${'ADS'[roll(3)]!}`,
		city: CITIES[roll(CITIES.length)]!,
	};
}

/** Orders of some customers who come back; one in eight is sent to somebody else. */
export function orders(seed: number, count = 90) {
	const roll = dice(seed);
	const customers = Array.from({ length: Math.ceil(count / 3) }, () => customer(roll));
	return Array.from({ length: count }, (_, at) => {
		const by = customers[roll(customers.length)]!;
		return {
			by,
			to: roll(8) === 0 ? customer(roll) : by,
			number: 20480 + at,
			on: new Date(Date.UTC(2023, 0, 5 + at * 3)).toISOString().slice(0, 10),
			total: `${5 + roll(200)}.${String(10 + roll(89))}`,
			items: `${1 + roll(3)} x ${ITEMS[roll(ITEMS.length)]!}`,
			state: ['shipped', 'shipped', 'shipped', 'open', 'cancelled'][roll(5)]!,
			note: roll(6) === 0 ? `Graag bezorgen bij de buren op nummer ${roll(80)}, wij zijn er niet` : '',
		};
	});
}
