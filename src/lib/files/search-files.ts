import type { DossierRecord, PayloadOf } from '../core/payload.ts';
import { personMatcher, type Match, type Needle, type PersonMatcher } from '../core/people.ts';
import type { SourceRecord } from '../core/record.ts';
import { scanMbox } from '../formats/mbox.ts';
import type { MailboxReading, RecordReading } from '../systems/reader.ts';
import { sha256OfFile } from './file-hash.ts';
import type { SearchJob, SearchOutcome, SearchProgress } from './search-job.ts';
import { sortFiles, type SearchUnit } from './search-units.ts';

type Search = Omit<PayloadOf<'search'>, 'kind'>;

/**
 * Searches files for one person: tables first, again as long as they teach something new, then mailboxes with all that
 * is known by then. Every record is counted; what could not be read is named with its place.
 */
export async function searchFiles(
	job: SearchJob,
	onProgress: (progress: SearchProgress) => void,
): Promise<SearchOutcome> {
	const { units, asked, failed } = await sortFiles(job);
	const reading = new Pass(units, personMatcher(job.person, { shop: job.shop }), onProgress);
	const tables = units.filter((unit) => unit.reading.answer === 'records');
	do await reading.over(tables);
	while (reading.matcher.learn());
	if (tables.length < units.length) {
		do await reading.over(units);
		while (reading.matcher.learn());
	}
	const hashes = new Map<string, string>();
	for (const file of job.files) hashes.set(file.id, await sha256OfFile(file.file));
	const searched = reading.searched(hashes);
	const empty = searched.filter((one) => one.records === 0 && one.unreadable.length === 0);
	return {
		searched: searched.filter((one) => !empty.includes(one)),
		found: reading.found(hashes),
		asked,
		failed: [...failed, ...empty.map(({ fileName }) => ({ name: fileName, type: 'no-rows' as const }))],
	};
}

type Counted = { records: number; unreadable: Search['unreadable'] };
type Found = { unit: SearchUnit; match: Match; record: SourceRecord };

/** One reading after another of the same files; only the last one counts. */
class Pass {
	readonly matcher: PersonMatcher;
	readonly #units: readonly SearchUnit[];
	readonly #tell: (progress: SearchProgress) => void;
	readonly #counted = new Map<string, Counted>();
	/** The messages that a mailbox gave for the needles of then: it is scanned again only for new ones. */
	readonly #mail = new Map<string, { needles: string; records: readonly SourceRecord[] }>();
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

	async over(units: readonly SearchUnit[]): Promise<void> {
		this.#found = [];
		this.#bytes = 0;
		this.#total = units.reduce((sum, unit) => sum + unit.source.size, 0);
		for (const unit of units) {
			const before = this.#bytes;
			if (unit.reading.answer === 'records') await this.#table(unit, unit.reading);
			else await this.#mailbox(unit, unit.reading);
			this.#bytes = before + unit.source.size;
			this.#show(unit);
		}
	}

	found(hashes: ReadonlyMap<string, string>): DossierRecord[] {
		return this.#found.map(({ unit, match, record }) =>
			dossierRecord(unit, match, record, hashOf(unit, hashes)),
		);
	}

	searched(hashes: ReadonlyMap<string, string>): Search[] {
		return this.#units.map((unit) => ({
			system: unit.system,
			fileName: unit.name,
			sha256: hashOf(unit, hashes),
			bytes: unit.source.size,
			fileKind: unit.fileKind,
			records: this.#counted.get(unit.id)?.records ?? 0,
			unreadable: this.#counted.get(unit.id)?.unreadable ?? [],
			found: this.#found.filter((one) => one.unit === unit).length,
			period: null,
		}));
	}

	async #table(unit: SearchUnit, reading: RecordReading): Promise<void> {
		const counted: Counted = { records: 0, unreadable: [] };
		for await (const batch of reading.batches()) {
			for (let index = 0; index < batch.size; index++) {
				if (this.matcher.mayConcern(batch.cells(index))) {
					this.#look(unit, batch.record(index), counted.records + index);
				}
			}
			counted.records += batch.size;
			counted.unreadable.push(...batch.unread.map(({ place, reason }) => ({ place, reason })));
			this.#show(unit, counted.records);
		}
		this.#counted.set(unit.id, counted);
	}

	async #mailbox(unit: SearchUnit, reading: MailboxReading): Promise<void> {
		const needles = this.matcher.needles();
		const key = JSON.stringify(needles);
		const known = this.#mail.get(unit.id);
		const records = known?.needles === key ? known.records : await this.#scan(unit, reading, needles);
		this.#mail.set(unit.id, { needles: key, records });
		for (const [index, record] of records.entries()) this.#look(unit, record, index);
	}

	async #scan(
		unit: SearchUnit,
		reading: MailboxReading,
		needles: readonly Needle[],
	): Promise<SourceRecord[]> {
		if (reading.form === 'eml') {
			this.#counted.set(unit.id, { records: 1, unreadable: [] });
			return [await reading.record(await reading.source.read(0, reading.source.size), 'byte 0')];
		}
		const scanned = await scanMbox(reading.source.stream(), needles, {
			onProgress: ({ bytes, messages }) => this.#show(unit, messages, bytes),
		});
		if (!scanned.ok) return [];
		const { messages, hits, tooLong } = scanned.value;
		const unreadable = tooLong.map(({ offset }) => ({ place: `byte ${offset}`, reason: 'too-long' }));
		this.#counted.set(unit.id, { records: messages, unreadable });
		const records: SourceRecord[] = [];
		for (const { offset, length } of hits) {
			const bytes = await reading.source.read(offset, Math.min(length, MOST_MESSAGE_BYTES));
			records.push(await reading.record(bytes, `byte ${offset}`));
		}
		return records;
	}

	#look(unit: SearchUnit, record: SourceRecord, index: number): void {
		const match = this.matcher.look(record, { file: unit.id, index });
		if (match) this.#found.push({ unit, match, record });
	}

	#show(unit: SearchUnit, records = this.#counted.get(unit.id)?.records ?? 0, bytes = 0): void {
		this.#tell({
			name: unit.name,
			bytes: Math.min(this.#bytes + bytes, this.#total),
			totalBytes: this.#total,
			records,
			found: this.#found.length,
		});
	}
}

const MOST_MESSAGE_BYTES = 50 * 2 ** 20;

const hashOf = (unit: SearchUnit, hashes: ReadonlyMap<string, string>): string =>
	hashes.get(unit.id.slice(0, unit.id.indexOf('/'))) ?? '';

/** What is certain is in, the rest waits for the owner; what is about somebody else is blanked (art. 15(4) AVG). */
function dossierRecord(unit: SearchUnit, match: Match, record: SourceRecord, sha256: string): DossierRecord {
	const { certainty, why, blank } = match;
	return {
		id: `${sha256.slice(0, 16)} ${unit.name} ${record.place}`,
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
