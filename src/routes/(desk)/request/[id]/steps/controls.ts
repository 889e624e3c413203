import type { Component } from 'svelte';
import type { Request } from '$lib/core/request.ts';
import type { StepKind } from '$lib/core/right.ts';
import type { ChecklistItem } from '$lib/core/views/checklist.ts';
import type { RequestPage } from '$lib/state/request-page.svelte.ts';
import AnswerControl from './AnswerControl.svelte';
import CarryOutControl from './CarryOutControl.svelte';
import DecideControl from './DecideControl.svelte';
import IdentityControl from './IdentityControl.svelte';
import NotifyControl from './NotifyControl.svelte';
import RecordsControl from './RecordsControl.svelte';
import SearchControl from './SearchControl.svelte';
import TickControl from './TickControl.svelte';

/** What every control of a step gets. */
export type StepProps = { view: RequestPage; request: Request; item: ChecklistItem };

/** How each kind of step is done on the screen. */
export const CONTROLS: Readonly<Record<StepKind, Component<StepProps>>> = {
	tick: TickControl,
	search: SearchControl,
	review: RecordsControl,
	bundle: AnswerControl,
	identity: IdentityControl,
	decide: DecideControl,
	'carry-out': CarryOutControl,
	answer: AnswerControl,
	notify: NotifyControl,
};
