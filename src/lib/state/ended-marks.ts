import { endedMarks } from '../core/ended-marks.ts';
import { deviceId } from '../store/device.ts';
import type { App } from './app.svelte.ts';

/** Forgets the marks that have done their work; what could not be forgotten now is forgotten at the next opening. */
export async function forgetEndedMarks({ register, today }: App): Promise<void> {
	const { book, shop, store } = register;
	const ended = endedMarks(book, { device: deviceId(), backups: shop.backups, today });
	if (ended.length > 0) await store.forgetMarks(ended);
}
