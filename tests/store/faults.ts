/** The ways in which a browser's storage fails. */
export const FAULTS = [
	'quota',
	'abort',
	'backing-store',
	'connection-lost',
	'invalid-state',
	'never',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Where the fault strikes in a call to the second home: before it did anything, or after it did all. */
type Moment = 'before' | 'after';

let armed: { fault: Fault; moment: Moment; left: number } | null = null;
let struck = false;
/** Whether a call fell silent: who waits for it need not wait as long as an owner would. */
let silentSince = false;

/** Lets the Nth storage call from now fail (from 1); every later one works again. */
export function arm(fault: Fault, nth: number, moment: Moment): void {
	armed = { fault, moment, left: nth };
	struck = false;
	silentSince = false;
}

/** Ends the fault, and says whether it struck at all: an action of fewer calls was not touched. */
export function disarm(): boolean {
	armed = null;
	silentSince = false;
	return struck;
}

/** Puts the fault in the way of every call to IndexedDB and to the journal's worker; returns how to take it out. */
export function install(): () => void {
	const undo = [
		...['open', 'deleteDatabase'].map((name) => wrap(IDBFactory.prototype, name, inFactory)),
		wrap(IDBDatabase.prototype, 'transaction', inDatabase),
		...['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear', 'openCursor', 'openKeyCursor'].map(
			(name) => wrap(IDBObjectStore.prototype, name, inStore),
		),
		...['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'].map((name) =>
			wrap(IDBIndex.prototype, name, inStore),
		),
		wrap(Worker.prototype, 'postMessage', inWorker),
		hastenWaits(),
	];
	return () => undo.forEach((one) => one());
}

type Wrapped = (fault: Fault, call: () => unknown, self: never, args: unknown[]) => unknown;

function wrap(prototype: object, name: string, strike: Wrapped): () => void {
	const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
	const original = methods[name]!;
	methods[name] = function (this: never, ...args: unknown[]) {
		const call = () => original.apply(this, args);
		if (!armed || (armed.left -= 1) !== 0) return call();
		struck = true;
		if (armed.fault === 'never') fallSilent();
		return strike(armed.fault, call, this, args);
	};
	return () => (methods[name] = original);
}

const LONG_MS = 5000;
const HASTE = 80;

/** The long waits that were begun while a fault was armed, by the timer that was given out. */
const waits = new Map<number, { run: () => void; ms: number; timer: number }>();
let fallSilent = () => undefined as void;

/**
 * Lets long waits pass eighty times as fast from the moment that a call fell silent. Until then, and after it, every
 * wait has its full length: a slow machine must not look like one that does not answer.
 */
function hastenWaits(): () => void {
	const set = globalThis.setTimeout as (run: () => void, ms?: number) => number;
	const clear = globalThis.clearTimeout as (timer: number) => void;
	const begin = (run: () => void, ms: number) => set(run, silentSince ? ms / HASTE : ms);
	fallSilent = () => {
		silentSince = true;
		for (const wait of waits.values()) {
			clear(wait.timer);
			wait.timer = begin(wait.run, wait.ms);
		}
	};
	const replaced = (run: () => void, ms = 0): number => {
		if (!armed || ms < LONG_MS) return set(run, ms);
		const timer = begin(run, ms);
		waits.set(timer, { run, ms, timer });
		return timer;
	};
	Object.assign(globalThis, {
		setTimeout: replaced,
		clearTimeout: (timer: number) => {
			clear(waits.get(timer)?.timer ?? timer);
			waits.delete(timer);
		},
	});
	return () => void Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
}

const ERRORS: Record<Exclude<Fault, 'never'>, () => DOMException> = {
	quota: () => new DOMException('', 'QuotaExceededError'),
	abort: () => new DOMException('', 'AbortError'),
	'backing-store': () => new DOMException('Internal error opening backing store', 'UnknownError'),
	'connection-lost': () => new DOMException('Connection to Indexed Database server lost', 'UnknownError'),
	'invalid-state': () => new DOMException('', 'InvalidStateError'),
};

/** A request on which nothing ever happens. */
const silent = () => new EventTarget();

const { get } = IDBObjectStore.prototype;

/** A request that is not answered, in a transaction that hangs with it until the fault is over. */
function stalled(self: IDBObjectStore | IDBIndex): EventTarget {
	const store = 'objectStore' in self ? self.objectStore : self;
	const hold = () => {
		if (armed) get.call(store, '').onsuccess = hold;
		else store.transaction.abort();
	};
	hold();
	return silent();
}

const inFactory: Wrapped = (fault) => {
	if (fault === 'never') return silent();
	throw ERRORS[fault]();
};

const inDatabase: Wrapped = (fault, call, self: IDBDatabase) => {
	if (fault === 'never') return call();
	if (fault === 'connection-lost') self.close();
	throw ERRORS[fault]();
};

const inStore: Wrapped = (fault, call, self: IDBObjectStore | IDBIndex) => {
	if (fault === 'never') return stalled(self);
	const { transaction } = 'objectStore' in self ? self.objectStore : self;
	if (fault === 'abort' || fault === 'quota') {
		const request = call();
		transaction.abort();
		return request;
	}
	if (fault === 'connection-lost') transaction.db.close();
	throw ERRORS[fault]();
};

const inWorker: Wrapped = (fault, call, self: Worker, [message]) => {
	const { id } = message as { id: number };
	const moment = armed?.moment ?? 'before';
	if (fault === 'never') return moment === 'before' ? undefined : deaf(self, call);
	const error = ERRORS[fault]().name;
	if (moment === 'before') queueMicrotask(() => answer(self, { id, error }));
	else replaced(self, call, { id, error });
	return undefined;
};

const answer = (worker: Worker, data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }));

/** The worker does its work, and its answer is lost. */
function deaf(worker: Worker, call: () => unknown): void {
	swallowNext(worker);
	call();
}

/** The worker does its work, and answers that it failed. */
function replaced(worker: Worker, call: () => unknown, data: unknown): void {
	swallowNext(worker, () => answer(worker, data));
	call();
}

function swallowNext(worker: Worker, then?: () => void): void {
	const { onmessage } = worker;
	worker.onmessage = () => {
		worker.onmessage = onmessage;
		then?.();
	};
}
