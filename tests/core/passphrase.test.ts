import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../src/lib/core/passphrase.ts';

describe('a passphrase', () => {
	it.each(['', 'kort', 'elf letters', 'aaaaaaaaaaaaaaaa', '121212121212121212', '🐪🐪🐪🐪🐪🐪🐪🐪🐪🐪🐪🐪'])(
		'%j is too short or too simple',
		(passphrase) => expect(passphraseStrength(passphrase)).toBe('short'),
	);

	it.each(['drie kamelen', 'Wachtwoord123', 'één twee drie', 'fiets fiets fiets'])(
		'%j is enough',
		(passphrase) => expect(passphraseStrength(passphrase)).toBe('fair'),
	);

	it.each(['vijf kamelen zoeken één oase', 'lamp-dorp-fiets-maan-brug', 'X7!kq0Zp-2vRt9#LmWs4e'])(
		'%j is good',
		(passphrase) => expect(passphraseStrength(passphrase)).toBe('good'),
	);

	it('is judged alike in whatever code points it was typed', () => {
		expect(passphraseStrength('één twéé dr'.normalize('NFD'))).toBe('short');
		expect(passphraseStrength('één twéé dr'.normalize('NFC'))).toBe('short');
	});
});
