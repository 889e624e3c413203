import { fail } from '../core/result.ts';
import { seal, unseal, type AgeAnswer } from './age-passphrase.ts';

/** One piece of work: content to be sealed with a passphrase, or a sealed file to be opened. */
export type AgeCall = { task: 'seal' | 'unseal'; content: Uint8Array; passphrase: string };

self.onmessage = async ({ data }: MessageEvent<AgeCall>) => {
	const answer = await work(data).catch((): AgeAnswer => fail({ type: 'gave-up' }));
	self.postMessage(answer, { transfer: answer.ok ? [answer.value.buffer as ArrayBuffer] : [] });
};

const work = ({ task, content, passphrase }: AgeCall): Promise<AgeAnswer> =>
	task === 'seal' ? seal(content, passphrase) : unseal(content, passphrase);
