import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import type { Match, PersonMatcher } from '../core/people.ts';
import type { SourceRecord } from '../core/record.ts';
import type { MailboxReading, RecordReading } from '../systems/reader.ts';
import { withoutCopiedMessages } from './search-copies.ts';
import type { FoundMessage, PlacedTrouble, SearchProgress } from './search-job.ts';
import { readMessages, type FoundMessages } from './search-mailbox.ts';
import { Period } from './search-period.ts';
import type { SearchUnit } from './search-units.ts';

type Search = Omit<PayloadOf<'search'>, 'kind'>;
type Counted = Pick<Search, 'records' | 'period' | 'repaired' | 'unsearchedParts'> & {
	unreadable: PlacedTrouble[];
};
type Found = { unit: SearchUnit; match: Match; record: SourceRecord };

/** One reading after another of the same files; only the last one counts. */
export class SearchPass {
	readonly matcher: PersonMatcher;
	readonly #units: readonly SearchUnit[];
	readonly #tell: (progress: SearchProgress) => void;
	readonly #counted = new Map<string, Counted>();
	/** The messages that a mailbox gave for the needles of then: it is scanned again only for new ones. */
	readonly #mail = new Map<string, { needles: string; messages: FoundMessages }>();
	readonly #broken = new Set<SearchUnit>();
	#found: Found[] = [];
	#bytes = 0;
	#total = 0;

	constructor(
		units: readonly SearchUnit[],
		matcher: PersonMatcher,
		tell: (progress: SearchProgress) => void,
	) {
		this.#units = units;
		this.matcher = matcher;
		this.#tell = tell;
	}

	/** How many records were found. */
	get count(): number {
		return this.#found.length;
	}

	/** The names of what could not be read to its end; nothing of it counts. */
	get broken(): string[] {
		return [...this.#broken].map(({ name }) => name);
	}

	/** Gives up what was read of the file of this id: it can no longer be read. */
	drop(file: string): void {
		for (const unit of this.#units) if (fileOf(unit) === file) this.#broken.add(unit);
	}

	/** Reads these files from the first to the last byte; a bad one is named and the others go on. */
	async over(units: readonly SearchUnit[]): Promise<void> {
		this.#found = [];
		this.#bytes = 0;
		this.#total = units.reduce((sum, unit) => sum + unit.source.size, 0);
		for (const unit of units) {
			const before = this.#bytes;
			if (!this.#broken.has(unit)) await this.#read(unit).catch(() => this.#broken.add(unit));
			this.#bytes = before + unit.source.size;
			this.#show(unit);
		}
	}

	/** What was found, for the dossier, and the messages among it as they came. */
	found(hashes: ReadonlyMap<string, string>): {
		found: DossierRecord[];
		messages: Omit<FoundMessage, 'hidesOthers'>[];
	} {
		const whole = this.#found.filter(({ unit }) => !this.#broken.has(unit));
		const all = whole.map(({ unit, match, record }) => ({
			record: dossierRecord(unit, match, record, hashOf(unit, hashes)),
			content: this.#mail.get(unit.id)?.messages.originals.get(record) ?? null,
		}));
		const found = withoutCopiedMessages(all.map(({ record }) => record));
		const kept = new Set(found);
		const messages = all.flatMap(({ record, content }) =>
			content && kept.has(record) ? [{ record: record.id, content }] : [],
		);
		return { found, messages };
	}

	/** What was read of each file. */
	searched(hashes: ReadonlyMap<string, string>): Search[] {
		const whole = this.#units.filter((unit) => !this.#broken.has(unit));
		return whole.map((unit) => ({
			system: unit.system,
			fileName: unit.name,
			sha256: hashOf(unit, hashes),
			bytes: unit.source.size,
			fileKind: unit.fileKind,
			...(this.#counted.get(unit.id) ?? { records: 0, unreadable: [], period: null }),
			found: this.#found.filter((one) => one.unit === unit).length,
		}));
	}

	#read(unit: SearchUnit): Promise<void> {
		const { reading } = unit;
		return reading.answer === 'records' ? this.#table(unit, reading) : this.#mailbox(unit, reading);
	}

	async #table(unit: SearchUnit, reading: RecordReading): Promise<void> {
		const period = this.#counted.has(unit.id) ? null : new Period();
		let records = 0;
		const unreadable: PlacedTrouble[] = [];
		const repaired = { records: 0, first: [] as PlacedTrouble[] };
		for await (const batch of reading.batches()) {
			for (const index of batch.where((text) => this.matcher.search(text))) {
				if (this.matcher.mayConcern(batch.texts(index))) {
					this.#look(unit, batch.record(index), records + index);
				}
			}
			period?.see(batch);
			records += batch.size;
			unreadable.push(...batch.unread.map(({ place, reason }) => ({ place, reason })));
			repaired.records += batch.doubts.length;
			repaired.first.push(...batch.doubts.slice(0, MOST_EXAMPLES - repaired.first.length));
			this.#show(unit, records);
		}
		unreadable.push(...cutOff(unit));
		const days = period ? period.days : (this.#counted.get(unit.id)?.period ?? null);
		const counted = { records, unreadable, period: days };
		this.#counted.set(unit.id, repaired.records > 0 ? { ...counted, repaired } : counted);
	}

	async #mailbox(unit: SearchUnit, reading: MailboxReading): Promise<void> {
		const needles = this.matcher.needles();
		const key = JSON.stringify(needles);
		const known = this.#mail.get(unit.id);
		if (known?.needles === key) {
			for (const [index, record] of known.messages.records.entries()) this.#look(unit, record, index);
			return;
		}
		let index = 0;
		const messages = await readMessages(reading, needles, unit.file, {
			onProgress: (bytes, count) => this.#show(unit, count, bytes),
			onRecord: (record) => this.#look(unit, record, index++),
		});
		const { count, unsearchedParts } = messages;
		const unreadable = [...messages.unreadable, ...cutOff(unit)];
		this.#counted.set(unit.id, { records: count, unreadable, period: null, unsearchedParts });
		this.#mail.set(unit.id, { needles: key, messages });
	}

	#look(unit: SearchUnit, record: SourceRecord, index: number): void {
		const match = this.matcher.look(record, { file: unit.id, index });
		if (match) this.#found.push({ unit, match, record });
	}

	#show(unit: SearchUnit, records = this.#counted.get(unit.id)?.records ?? 0, bytes = 0): void {
		this.#tell({
			phase: 'search',
			name: unit.name,
			bytes: Math.min(this.#bytes + bytes, this.#total),
			totalBytes: this.#total,
			records,
			found: this.#found.length,
		});
	}
}

/** So many of the records that had to be repaired are named; the others are counted. */
const MOST_EXAMPLES = 20;

function cutOff(unit: SearchUnit): PlacedTrouble[] {
	const at = unit.cutAt();
	return at === null ? [] : [{ place: `byte ${at}`, reason: 'cut-off' }];
}

const fileOf = ({ id }: SearchUnit): string => id.slice(0, id.indexOf('/'));

const hashOf = (unit: SearchUnit, hashes: ReadonlyMap<string, string>): string =>
	hashes.get(fileOf(unit)) ?? '';

/** What is certain is in, the rest waits for the owner; what is about somebody else is blanked (art. 15(4) AVG). */
function dossierRecord(unit: SearchUnit, match: Match, record: SourceRecord, sha256: string): DossierRecord {
	const { certainty, why, blank } = match;
	return {
		// the same record in the same file, whatever the file is called today
		id: `${sha256.slice(0, 16)}${unit.id.slice(unit.id.indexOf('/'))} ${record.place}`,
		system: unit.system,
		fileName: unit.name,
		recordKind: record.kind,
		place: record.place,
		fields: record.fields.map((field, at) => ({ ...field, blanked: blank.includes(at) })),
		certainty,
		why: why.map((one) => ({ ...one })),
		decision: certainty === 'certain' ? 'in' : 'undecided',
		decisionReason: '',
	};
}
