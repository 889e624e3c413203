import { fail, ok, type Result } from '../core/result.ts';
import { compileNeedles, type ByteNeedle } from './mbox-needles.ts';
import { MailExaminer, type Place } from './mbox-message.ts';
import { findSeparator, KEEP_BYTES } from './mbox-separator.ts';

export type { ByteNeedle } from './mbox-needles.ts';
export type { Place } from './mbox-message.ts';

/** A message in which something was found: where it begins (its `From ` line) and its length, in bytes; 1 is the first message. */
export type MboxHit = {
	readonly offset: number;
	readonly length: number;
	readonly message: number;
	/** Which needles (by index), and where. */
	readonly found: readonly { readonly needle: number; readonly where: Place }[];
};

/** What was read. */
export type MboxScan = {
	readonly hits: readonly MboxHit[];
	readonly bytes: number;
	readonly messages: number;
	/** Bytes before the first message, other than empty lines. */
	readonly leadBytes: number;
	/** Messages longer than 50 MB: read, but what follows the first 50 MB only as plain text. */
	readonly tooLong: readonly { readonly offset: number; readonly length: number }[];
	/** Attachments that are no text (pictures, PDFs, archives): not searched inside. */
	readonly unsearchedParts: number;
};

/** How far a scan is. */
export type MboxProgress = { readonly bytes: number; readonly messages: number; readonly hits: number };

/** What a scan tells meanwhile, and how it is stopped. */
export type ScanOptions = {
	readonly onProgress?: (progress: MboxProgress) => void;
	readonly signal?: { readonly aborted: boolean };
	/** Takes each hit as it is found, in the order of the file; `bytes` are the whole message, null for one that is too long. */
	readonly onHit?: (hit: MboxHit, bytes: Uint8Array | null) => Promise<void>;
};

/**
 * Finds the messages of a mailbox (mbox) in which any needle stands: in headers, encoded headers, plain text, and text
 * that was encoded as quoted-printable or base64. A chunk is only needed until the next one is asked for. Memory stays
 * at one message. Never throws on what the file holds.
 */
export async function scanMbox(
	chunks: AsyncIterable<Uint8Array>,
	needles: readonly ByteNeedle[],
	options: ScanOptions = {},
): Promise<Result<MboxScan, { type: 'aborted' }>> {
	const scan = new Scan(needles, options.onHit !== undefined);
	for await (const chunk of chunks) {
		for (let at = 0; at < chunk.length; at += STEP_BYTES) {
			if (options.signal?.aborted) return fail({ type: 'aborted' });
			scan.take(chunk.subarray(at, at + STEP_BYTES));
			for (const { hit, bytes } of scan.caught()) await options.onHit?.(hit, bytes);
			options.onProgress?.(scan.progress());
		}
	}
	const whole = scan.end();
	for (const { hit, bytes } of scan.caught()) await options.onHit?.(hit, bytes);
	return ok(whole);
}

const STEP_BYTES = 4 << 20;
const PIECE_BYTES = 1 << 16;
const LONGEST_MESSAGE = 50e6;

/** The scan under way: a window on the file that begins with the message at hand. */
class Scan {
	private window: Uint8Array = new Uint8Array(STEP_BYTES * 2);
	private filled = 0;
	/** Where in the window the message at hand begins, and from where the next separator is looked for. */
	private start = 0;
	private search = 0;
	/** Where in the file the window begins, and the message at hand. */
	private base = 0;
	private offset = 0;
	private messages = 0;
	private leadBytes = 0;
	private found = new Map<string, MboxHit['found'][number]>();
	private readonly hits: MboxHit[] = [];
	private readonly tooLong: { offset: number; length: number }[] = [];
	private isTooLong = false;
	private readonly examiner: MailExaminer;

	/** Hits that nobody took yet. */
	private catches: { hit: MboxHit; bytes: Uint8Array | null }[] = [];

	constructor(
		needles: readonly ByteNeedle[],
		private readonly isCatching: boolean,
	) {
		this.examiner = new MailExaminer(compileNeedles(needles));
	}

	/** The hits since the last time, if they are to be caught. */
	caught(): { hit: MboxHit; bytes: Uint8Array | null }[] {
		const taken = this.catches;
		if (taken.length > 0) this.catches = [];
		return taken;
	}

	/** Bytes are only copied where a message goes on from one chunk into the next. */
	take(bytes: Uint8Array): void {
		let at = 0;
		while (at < bytes.length && this.filled > 0) {
			const piece = bytes.subarray(at, at + PIECE_BYTES);
			at += piece.length;
			this.append(piece);
			this.advance(false);
			const rest = this.filled - this.start;
			if (rest <= at) {
				this.base += this.start;
				this.empty();
				at -= rest;
			} else if (rest > LONGEST_MESSAGE) this.cutShort();
		}
		if (at < bytes.length) this.takeWhole(bytes.subarray(at));
	}

	/** A chunk that begins with a message is examined where it is; what remains is kept. */
	private takeWhole(bytes: Uint8Array): void {
		const own = this.window;
		this.window = bytes;
		this.filled = bytes.length;
		this.advance(false);
		const { start, search } = this;
		this.window = own;
		this.base += start;
		this.empty();
		this.search = search - start;
		this.append(bytes.subarray(start));
	}

	private empty(): void {
		this.filled = 0;
		this.start = 0;
		this.search = this.base === 0 ? 0 : 1;
	}

	end(): MboxScan {
		this.advance(true);
		this.close(this.filled);
		const { hits, messages, leadBytes, tooLong } = this;
		const bytes = this.base + this.filled;
		return { hits, bytes, messages, leadBytes, tooLong, unsearchedParts: this.examiner.unsearchedParts };
	}

	progress(): MboxProgress {
		return { bytes: this.base + this.filled, messages: this.messages, hits: this.hits.length };
	}

	private append(bytes: Uint8Array): void {
		if (this.filled + bytes.length > this.window.length) this.makeRoom(bytes.length);
		this.window.set(bytes, this.filled);
		this.filled += bytes.length;
	}

	/** Moves the message at hand to the front; grows only for a message that does not fit. */
	private makeRoom(bytes: number): void {
		const kept = this.filled - this.start;
		const room = Math.max(kept + bytes, Math.min(kept * 2, LONGEST_MESSAGE + STEP_BYTES));
		const target = kept + bytes > this.window.length ? new Uint8Array(room) : this.window;
		target.set(this.window.subarray(this.start, this.filled));
		this.window = target;
		this.base += this.start;
		this.search -= this.start;
		this.filled = kept;
		this.start = 0;
	}

	private advance(final: boolean): void {
		for (;;) {
			const { at, next } = findSeparator(this.window, this.search, this.filled, this.base === 0, final);
			this.search = next;
			if (at < 0) return;
			this.close(at);
			this.start = at;
			this.offset = this.base + at;
			this.messages++;
		}
	}

	/** Examines the message at hand, which ends at `end`. */
	private close(end: number): void {
		const length = this.base + end - this.offset;
		if (this.isTooLong) this.note(this.examiner.plain(this.window, this.start, end));
		else if (this.messages > 0) this.note(this.examiner.message(this.window, this.start, end));
		else this.leadBytes = this.lead(end);
		if (this.found.size > 0) {
			const hit = { offset: this.offset, length, message: this.messages, found: [...this.found.values()] };
			this.hits.push(hit);
			if (this.isCatching)
				this.catches.push({ hit, bytes: this.isTooLong ? null : this.window.slice(this.start, end) });
			this.found = new Map();
		}
		if (this.isTooLong) this.tooLong.push({ offset: this.offset, length });
		this.isTooLong = false;
	}

	private note(found: MboxHit['found']): void {
		for (const one of found) this.found.set(`${one.needle} ${one.where}`, one);
	}

	private lead(end: number): number {
		let bytes = 0;
		for (let at = this.start; at < end; at++) if ((this.window[at] ?? 0) > 32) bytes++;
		return bytes;
	}

	/** A message beyond all bounds: what is here is examined and let go, the rest follows as plain text. */
	private cutShort(): void {
		const end = this.search - KEEP_BYTES;
		if (this.isTooLong) this.note(this.examiner.plain(this.window, this.start, this.search));
		else this.note(this.examiner.message(this.window, this.start, this.search));
		this.isTooLong = true;
		this.start = Math.max(this.start, end);
	}
}
