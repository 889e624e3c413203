import type { Language } from '../core/ids.ts';
import type { Words } from '../i18n/nl.ts';
import { readPreference, writePreference } from '../store/preferences.ts';

/** The language of the screens and its words; only the language in use is loaded. */
export class Locale {
	language = $state.raw<Language>('nl');
	words = $state.raw<Words | null>(null);

	/** Starts in the language chosen before, else the browser's if that is English, else Dutch. */
	async start(): Promise<void> {
		const chosen = readPreference('language');
		const preferred = navigator.languages.find((tag) => /^(nl|en)\b/.test(tag));
		await this.use(chosen === 'en' || chosen === 'nl' ? chosen : preferred?.startsWith('en') ? 'en' : 'nl');
	}

	/** Switches all screens, without a reload. */
	async use(language: Language): Promise<void> {
		this.words = language === 'nl' ? (await import('../i18n/nl.ts')).nl : (await import('../i18n/en.ts')).en;
		this.language = language;
		document.documentElement.lang = language;
	}

	/** Switches and remembers it on this device. */
	async choose(language: Language): Promise<void> {
		writePreference('language', language);
		await this.use(language);
	}
}
