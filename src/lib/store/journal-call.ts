import workerUrl from './journal-worker.ts?worker&url';
import { withDeadline } from './failure.ts';
import type { JournalAnswer, JournalMethod } from './journal-worker.ts';
import { scriptUrl } from './trusted-scripts.ts';

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Calls the journal's worker, with a deadline; one that failed or fell silent is started anew by the next call. */
export class JournalWorker {
	readonly #name: string;
	readonly #patienceMs: number;
	readonly #waiting = new Map<number, Waiting>();
	#worker: Worker | undefined;
	#calls = 0;

	constructor(name: string, patienceMs: number) {
		this.#name = name;
		this.#patienceMs = patienceMs;
	}

	async call(method: JournalMethod, args: readonly unknown[]): Promise<unknown> {
		this.#worker ??= this.#start();
		const answer = this.#post(this.#worker, method, args);
		try {
			return await withDeadline(answer, this.#patienceMs * size(args));
		} catch (error) {
			if (['NoAnswer', 'WorkerFailed'].includes((error as Error).name)) this.close();
			throw error;
		}
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		for (const { reject } of this.#waiting.values()) reject(new DOMException('', 'WorkerFailed'));
		this.#waiting.clear();
	}

	#start(): Worker {
		const worker = new Worker(scriptUrl(workerUrl), { type: 'module', name: this.#name });
		worker.onmessage = ({ data }: MessageEvent<JournalAnswer>) => this.#settle(data);
		worker.onerror = () => this.close();
		return worker;
	}

	#post(worker: Worker, method: JournalMethod, args: readonly unknown[]): Promise<unknown> {
		const id = (this.#calls += 1);
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			worker.postMessage({ id, method, args });
		});
	}

	#settle(answer: JournalAnswer): void {
		const waiting = this.#waiting.get(answer.id);
		this.#waiting.delete(answer.id);
		if ('error' in answer) waiting?.reject(new DOMException('', answer.error));
		else waiting?.resolve(answer.value);
	}
}

/** How many times the patience a call may take: restoring a thousand payloads takes longer than writing one. */
const size = (args: readonly unknown[]): number =>
	1 + Math.max(0, ...args.map((arg) => (Array.isArray(arg) ? arg.length : 0))) / 200;
