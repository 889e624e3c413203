import type { Words } from '$lib/i18n/nl.ts';
import type { IconName } from '$lib/ui/Icon.svelte';

type Screen = {
	readonly href: `#/${string}`;
	readonly icon: IconName;
	readonly word: Exclude<keyof Words['app']['nav'], 'label' | 'more' | 'freshShort'>;
	/** What a narrow screen says instead. */
	readonly short?: 'freshShort';
	/** Shown on a phone without opening the rest of the menu. */
	readonly first: boolean;
};

/** The screens that the menu leads to, in its order. */
export const SCREENS: readonly Screen[] = [
	{ href: '#/', icon: 'book', word: 'desk', first: true },
	{ href: '#/new', icon: 'plus', word: 'fresh', short: 'freshShort', first: true },
	{ href: '#/log', icon: 'log', word: 'log', first: true },
	{ href: '#/stop-list', icon: 'hand', word: 'stopList', first: false },
	{ href: '#/systems', icon: 'systems', word: 'systems', first: false },
	{ href: '#/policy', icon: 'policy', word: 'policy', first: false },
	{ href: '#/incidents', icon: 'breach', word: 'incidents', first: false },
	{ href: '#/report', icon: 'report', word: 'report', first: false },
	{ href: '#/backup', icon: 'archive', word: 'backup', first: false },
	{ href: '#/settings', icon: 'settings', word: 'settings', first: false },
	{ href: '#/about', icon: 'info', word: 'about', first: false },
];
