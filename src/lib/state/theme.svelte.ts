import { readPreference, writePreference } from '../store/preferences.ts';

/** The appearances that the owner can choose. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** Light or dark, or as the device says. */
export class Theme {
	current = $state.raw<(typeof THEMES)[number]>('system');

	start(): void {
		const chosen = THEMES.find((theme) => theme === readPreference('theme'));
		if (chosen) this.#show(chosen);
	}

	choose(theme: (typeof THEMES)[number]): void {
		writePreference('theme', theme);
		this.#show(theme);
	}

	#show(theme: (typeof THEMES)[number]): void {
		this.current = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
	}
}
