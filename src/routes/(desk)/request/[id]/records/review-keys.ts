import { tick } from 'svelte';
import type { DossierRecord } from '$lib/core/payload.ts';

/** What a key does in the list of records. */
export type KeyAct =
	| { readonly type: 'go'; readonly step: 1 | -1 }
	| { readonly type: 'decide'; readonly decision: DossierRecord['decision'] };

/** What a pressed key asks for; null where it is for something else, such as a field that is typed in. */
export function actOf(event: KeyboardEvent): KeyAct | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const target = event.target as HTMLElement;
	if (target.matches('textarea, select, input:not([type="radio"])')) return null;
	return ACTS.get(event.key) ?? null;
}

const ACTS = new Map<string, KeyAct>([
	['ArrowDown', { type: 'go', step: 1 }],
	['j', { type: 'go', step: 1 }],
	['ArrowUp', { type: 'go', step: -1 }],
	['k', { type: 'go', step: -1 }],
	['i', { type: 'decide', decision: 'in' }],
	['o', { type: 'decide', decision: 'out' }],
	['u', { type: 'decide', decision: 'undecided' }],
]);

/** Goes to the record before or behind the one that is looked at; at the end of what is shown it asks for more. */
export async function goToRecord(list: HTMLElement, selected: string | null, step: 1 | -1): Promise<void> {
	const stops = () =>
		[...list.querySelectorAll<HTMLElement>('[data-record], [data-more]')].filter((stop) =>
			stop.checkVisibility(),
		);
	const at = stops().findIndex((stop) => stop.dataset.record === selected);
	let next = stops()[at + step];
	if (next && 'more' in next.dataset && step === 1) {
		next.click();
		await tick();
		next = stops()[at + step];
	} else if (next && 'more' in next.dataset) next = stops()[at + 2 * step];
	const control = next?.querySelector<HTMLElement>('input:checked') ?? next?.querySelector('input');
	control?.focus();
	next?.scrollIntoView({ block: 'nearest' });
}
