import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;
const canInstall = isRoot && existsSync('/usr/bin/apt-get');

/** What Playwright needs to start a browser here: `CHROME_PATH`, a system Chromium or Chrome, else Playwright's own. */
export function launchOptions() {
	const args = [
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
	];
	if (isRoot) args.push('--no-sandbox');
	const executablePath = systemBrowser();
	return executablePath ? { executablePath, args } : { args };
}

/** Installs a browser where none is found: apt on Debian as root, else Playwright's download. */
export function ensureBrowser() {
	if (systemBrowser()) return;
	if (canInstall) return install('chromium');
	execFileSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
}

/** Installs what other engines want, where apt has it; a machine without them skips their walks. @param {readonly string[]} packages */
export function ensureEngines(packages) {
	if (!canInstall || packages.length === 0) return;
	try {
		install(...packages);
	} catch {
		console.log(`apt has no ${packages.join(' ')} here`);
	}
}

/** @param {string[]} packages */
function install(...packages) {
	execFileSync('apt-get', ['update'], { stdio: 'inherit' });
	execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
}

function systemBrowser() {
	return process.env.CHROME_PATH || KNOWN.find((path) => existsSync(path));
}
