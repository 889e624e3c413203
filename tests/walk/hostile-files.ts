/** A file as a hostile sender makes it, for a file field. */
type Sent = { name: string; mimeType: string; buffer: Buffer };

/** Who is in every hostile file. */
export const PERSON = 'Kanarie Zevenslaper';
const ADDRESS = 'kanarie@zevenslaper.example';

/** Everything in markup that loads, leads away, runs or sends, each to its own port. */
export const loading = (port: number): string => {
	const to = `http://127.0.0.1:${port}`;
	return [
		`<meta http-equiv="refresh" content="0; url=${to}/refresh"><base href="${to}/">`,
		`<link rel="prefetch" href="${to}/prefetch"><link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}">`,
		`<link rel="stylesheet" href="${to}/sheet"><style>@import "${to}/import"; @font-face { font-family: f; src: url(${to}/font) } p { font-family: f; background: url(${to}/css) }</style>`,
		`<img src="${to}/image" srcset="${to}/set 2x" onerror="window.hit = 1"><picture><source srcset="${to}/source"></picture>`,
		`<svg onload="window.hit = 1"><image href="${to}/svg"/><use href="${to}/use#x"/></svg><math><mtext></form><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=window.hit=1 src=1>"></math>`,
		`<iframe src="${to}/frame" srcdoc="<script>parent.hit = 1</script>"></iframe><object data="${to}/object"></object><embed src="${to}/embed">`,
		`<video src="${to}/video" poster="${to}/poster" autoplay></video><audio src="${to}/audio" autoplay></audio>`,
		`<form action="${to}/form"><input name="x" autofocus onfocus="window.hit = 1"><button>x</button></form>`,
		`<script src="${to}/script"></script><script>window.hit = 1</script><script type="speculationrules">{"prefetch":[{"urls":["${to}/rules"]}]}</script>`,
		`<a href="${to}/link" ping="${to}/ping">link</a><a href="javascript:window.hit=1">x</a><p style="background:url(${to}/style)">{{window.hit=1}}\${window.hit=1}</p>`,
	].join('\n');
};

/** One line of it, for names and cells. */
export const lineOf = (port: number): string =>
	`<img src=http://127.0.0.1:${port}/ onerror=window.hit=1>\u202egnp.\u2066x\u0000=cmd|'/c calc'!A1`;

/** A mail that asks for everything, in markup alone, with hostile headers and a hostile file name. */
export function hostileMail(port: number): Sent {
	const header = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
	const lines = [
		`From: ${header(`\u202e${PERSON}\u2066`)} <${ADDRESS}>`,
		'To: balie@papierlampion.example',
		`Subject: ${header(`Inzage ${PERSON} ${lineOf(port)}`)}`,
		'Date: Mon, 02 Feb 2026 10:00:00 +0100',
		`Disposition-Notification-To: http://127.0.0.1:${port}/`,
		`List-Unsubscribe: <http://127.0.0.1:${port}/unsubscribe>`,
		'MIME-Version: 1.0',
		'Content-Type: multipart/mixed; boundary=b',
		'',
		'--b',
		'Content-Type: text/html; charset=utf-8',
		'',
		`<p>Welke gegevens hebben jullie van mij? Graag inzage. ${PERSON}</p>${loading(port)}`,
		'--b',
		'Content-Type: text/html',
		`Content-Disposition: attachment; filename="../..\\\\${PERSON}<img src=x onerror=window.hit=1>.html"`,
		'',
		loading(port),
		'--b--',
		'',
	];
	return {
		name: `${PERSON} <b>\u202elme.eml`,
		mimeType: 'message/rfc822',
		buffer: Buffer.from(lines.join('\r\n')),
	};
}

/** An export of a payment provider with a hostile cell in each row. */
export function hostileExport(port: number): Sent {
	const cell = `"${lineOf(port).replaceAll('"', '""')} ${PERSON}"`;
	const rows = [1, 2, 3].map(
		(at) =>
			`2026-01-0${at} 10:00:00,paypal,EUR,10.00,paidout,tr_hostile${at},${cell},${PERSON},${ADDRESS},,EUR,10.00,1.2601.01,`,
	);
	const head =
		'Datum,Betaalmethode,Valuta,Bedrag,Status,ID,Omschrijving,Naam consument,Rekening consument,BIC consument,Uitbetalingsvaluta,Uitbetalingsbedrag,Uitbetalingsreferentie,Teruggestort bedrag';
	return {
		name: `=cmd ${PERSON}<script>window.hit=1</script>.csv`,
		mimeType: 'text/csv',
		buffer: Buffer.from([head, ...rows, ''].join('\r\n')),
	};
}

/** A mail of ten million characters of markup. */
export function hugeMail(): Sent {
	const huge = '<b>\u202e'.repeat(2_500_000);
	return {
		name: 'groot.eml',
		mimeType: 'message/rfc822',
		buffer: Buffer.from(
			`From: a@b.example\r\nSubject: Inzage\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Welke gegevens hebben jullie van mij?</p>${huge}`,
		),
	};
}
