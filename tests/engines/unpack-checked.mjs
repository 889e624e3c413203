import { execFileSync } from 'node:child_process';

/** Unpacks a ZIP that the app made with `unzip`, and has `sha256sum` check every file. Throws where they disagree. @param {string} zip @param {string} folder */
export function unpackChecked(zip, folder) {
	execFileSync('unzip', ['-q', zip, '-d', folder]);
	execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
}
