import { tick } from 'svelte';

/** To be attached to what takes the place of a pressed button: its first field gets the focus. */
export function focusFirst(element: HTMLElement): void {
	element.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

/** Leads to the first field of a form whose sentence says what is wrong; called after the sentences were set. */
export async function focusInvalid(event: SubmitEvent): Promise<void> {
	const form = event.currentTarget as HTMLFormElement;
	await tick();
	form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

/** Leads to what the screen is about: the list beside a request has a heading too, which a phone does not show. */
export function focusHeading(options?: FocusOptions): void {
	const shown = [...document.querySelectorAll<HTMLElement>('h1')].filter((heading) =>
		heading.checkVisibility(),
	);
	shown.at(-1)?.focus(options);
}
