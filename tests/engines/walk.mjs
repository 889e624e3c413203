import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serve } from '../../.config/serve.mjs';
import { unpackChecked } from './unpack-checked.mjs';
import { Screen } from './screen.mjs';

/**
 * A browser that runs. An element is what `call` gave for one; what is handed to `call` is an element or plain JSON.
 * @typedef {{ open(url: string): Promise<unknown>, reload(): Promise<unknown>, call(work: Function, ...given: any[]): Promise<any>, click(element: any): Promise<unknown>, choose(element: any, files: string[]): Promise<unknown>, close(): Promise<void> }} Engine
 * @typedef {{ name: string, missing: string[], keepsProfile: boolean, start(folders: { profile: string, downloads: string }): Promise<Engine> }} EngineKind
 */

const FIXTURES = resolve('tests/fixtures');
const EXPORTS = [
	`${FIXTURES}/mollie/payments_nl_comma_utf8bom_crlf.csv`,
	`${FIXTURES}/myonlinestore/orders_nl_semicolon_cp1252_crlf.csv`,
];
const PASSPHRASE = 'vijf losse woorden ë €';

/**
 * From an e-mail to an anonymous line without a network, and back from a backup.
 * @param {EngineKind} kind
 */
export async function walk(kind) {
	const folder = mkdtempSync(join(tmpdir(), 'verzoekboek-'));
	const downloads = join(folder, 'downloads');
	mkdirSync(downloads);
	const begin = async (/** @type {string} */ profile) =>
		new Screen(await kind.start({ profile: join(folder, profile), downloads }));
	let screen = await begin('first');
	try {
		const { server, url } = await serve();
		await openBook(screen, url);
		server.closeAllConnections();
		await new Promise((closed) => server.close(closed));

		const request = await takeIn(screen, url);
		await search(screen, request);
		await workThrough(screen);
		await answer(screen, request, folder);
		await complete(screen, request);
		await checkLog(screen, url, downloads);
		const backup = await backUp(screen, url, downloads);

		if (kind.keepsProfile) {
			await screen.close();
			screen = await begin('first');
			await screen.open(url);
		} else {
			await screen.open(`${url}#/`);
			await screen.reload();
		}
		await expectCompleted(screen);
		await screen.close();

		screen = await begin('second');
		await restore(screen, backup);
	} finally {
		await screen.close();
		rmSync(folder, { recursive: true, force: true });
	}
}

/** @param {Screen} screen @param {string} url */
async function openBook(screen, url) {
	await visitInDutch(screen, url);
	await screen.fill('Naam van de winkel', 'Papierlampion');
	await screen.fill('Uw naam', 'Wendel Lampmaker');
	await screen.fill('E-mailadres voor privacyvragen', 'balie@papierlampion.example');
	await screen.press('Boek openen');
	await screen.heading('Verzoeken');
	await screen.until('the worker serves the app', () => navigator.serviceWorker.controller !== null);
}

/** A first visit; an engine that was built without Dutch would show English. @param {Screen} screen @param {string} url */
async function visitInDutch(screen, url) {
	await screen.open(url);
	await screen.call(() => localStorage.setItem('verzoekboek-language', 'nl'));
	await screen.reload();
}

/** The e-mail becomes a request; its clock says which date governs. @param {Screen} screen @param {string} url */
async function takeIn(screen, url) {
	await screen.open(`${url}#/settings`);
	await screen.heading('Instellingen');
	await screen.reload();
	await screen.heading('Instellingen');
	await screen.open(`${url}#/new`);
	await screen.choose('E-mail kiezen', [`${FIXTURES}/requests/01-wat-heeft-u.eml`]);
	await screen.find({ role: 'checkbox', name: /^Inzage/, is: ':checked' });
	await screen.holds('Binnengekomen op', '2026-02-05');
	await screen.fill('Naam', 'Noor van den Broekhaven');
	await screen.fill('Bekend e-mailadres', 'noor@broekhaven.example');
	await screen.fill('De vraag kwam van', 'noor@broekhaven.example');
	await screen.press('In het boek zetten');
	await screen.heading(/^Inzage · Noor/);
	const clock = { role: 'group', name: 'De klok' };
	await screen.find({ role: 'text', name: 'donderdag 5 maart 2026', in: clock });
	await screen.find({ role: 'text', name: /De wet is eerder dan uw belofte\./, in: clock });
	return screen.address();
}

/** One customer is found in two exports, by e-mail and then by order number. @param {Screen} screen @param {string} request */
async function search(screen, request) {
	await screen.open(`${request}/records`);
	await screen.choose('Exports kiezen', EXPORTS);
	await screen.press('Klopt, zoek nu');
	await screen.find({ role: 'listitem', name: /Bestelling 1076.*zelfde ordernummer/ });
	const has = { role: 'radio', name: 'Nog te beslissen', is: ':checked', hidden: true };
	for (let open; (open = await screen.look({ role: 'listitem', has, hidden: true }));) {
		const id = await screen.call((/** @type {HTMLElement} */ item) => item.dataset.record, open);
		const record = { role: 'listitem', is: `[data-record="${id}"]` };
		await screen.click({ role: 'radio', name: 'Opnemen', in: record });
		await screen.gone({ ...record, has });
	}
	await screen.gone({ role: 'text', name: /moet u nog beslissen$/ });
}

/** @param {Screen} screen */
async function workThrough(screen) {
	await screen.click({ role: 'link', name: 'Terug naar het verzoek' });
	await screen.heading(/^Inzage · Noor/);
	for (const title of [
		'Controleer de dag van ontvangst',
		'Lees of er nog meer wordt gevraagd',
		'Kijk ook buiten de systemen',
	])
		await screen.tick(title);
	const searched = await screen.openStep('Zoek in elk systeem');
	for (const system of ['PostNL', 'Gmail', 'Google Analytics'])
		await screen.click({
			role: 'radio',
			name: 'Niets gevonden',
			in: { role: 'group', name: system, in: searched },
		});
	const decide = await screen.openStep('Neem een besluit');
	await screen.click({ role: 'radio', name: 'Deels toegewezen', in: decide });
	await screen.click({ role: 'checkbox', name: /Rechten van anderen/, in: decide });
	await screen.fill('Uitleg voor de klant', 'In één bestelling stond ook de naam van uw partner.');
	await screen.press('Besluit vastleggen');
	await screen.find({ role: 'text', name: /besloten op/, in: decide, hidden: true });
}

/** Letter and ZIP are made; unzip and sha256sum agree. @param {Screen} screen @param {string} request @param {string} folder */
async function answer(screen, request, folder) {
	await screen.open(`${request}/answer`);
	await screen.holds(
		'Tekst',
		/Autoriteit Persoonsgegevens[^]*partner|partner[^]*Autoriteit Persoonsgegevens/,
	);
	await screen.press('ZIP maken');
	await screen.press('ZIP bewaren');
	const zip = await saved(join(folder, 'downloads'), '.zip');
	unpackChecked(zip, join(folder, 'bundle'));
}

/** @param {Screen} screen @param {string} request */
async function complete(screen, request) {
	await screen.open(request);
	for (const title of ['Lees de brief na', 'Kies een veilige manier van versturen']) await screen.tick(title);
	await screen.open(`${request}/answer`);
	await screen.holds('Tekst', /./);
	await screen.press('Vastleggen: verstuurd');
	await screen.find({ role: 'text', name: /Verstuurd op .+ · E-mail/ });
	await screen.open(request);
	await screen.tick('Ruim tijdelijke bestanden op');
	await screen.press('Verzoek afronden');
	await screen.find({ role: 'text', name: /^Afgerond op/ });
}

/** The log has its line; one of its kind would tell who asked, so only the total leaves. @param {Screen} screen @param {string} url @param {string} downloads */
async function checkLog(screen, url, downloads) {
	await screen.open(`${url}#/log`);
	await screen.find({ role: 'row', name: /Inzage\s*deels of niet\s*te laat/ });
	await screen.press('Bewaren als CSV');
	const csv = readFileSync(await saved(downloads, '.csv'), 'utf8');
	if (csv !== 'total\r\n<3\r\n') throw new Error(`the log left as ${csv}`);
}

/** @param {Screen} screen @param {string} url @param {string} downloads */
async function backUp(screen, url, downloads) {
	await screen.open(`${url}#/backup`);
	await screen.fill('Wachtwoordzin', PASSPHRASE);
	await screen.fill('Wachtwoordzin nog een keer', PASSPHRASE);
	await screen.press('Back-up maken');
	await screen.press('Back-up bewaren');
	return saved(downloads, '.age');
}

/** An empty book takes the backup back. @param {Screen} screen @param {string} backup */
async function restore(screen, backup) {
	const { server, url } = await serve();
	try {
		await visitInDutch(screen, url);
		await screen.press('Ik heb een back-up');
		await screen.choose('Back-upbestand kiezen', [backup]);
		await screen.fill('Wachtwoordzin', PASSPHRASE);
		await screen.press('Back-up lezen');
		await screen.press('Terugzetten');
		await expectCompleted(screen);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

/** @param {Screen} screen */
async function expectCompleted(screen) {
	await screen.press('Afgerond');
	await screen.click({ role: 'link', name: /Noor van den Broekhaven/ });
	await screen.find({ role: 'text', name: /^Afgerond op/ });
}

/** The file with this ending, once the browser has written it whole. @param {string} downloads @param {string} ending */
async function saved(downloads, ending) {
	for (const until = Date.now() + 20_000; Date.now() < until;) {
		const names = readdirSync(downloads);
		const name = names.find((one) => one.endsWith(ending));
		const isWriting = names.some((one) => /\.(part|wkdownload)$/.test(one));
		if (name && !isWriting && readFileSync(join(downloads, name)).length > 0) return join(downloads, name);
		await new Promise((later) => setTimeout(later, 50));
	}
	throw new Error(`no ${ending} was saved`);
}
