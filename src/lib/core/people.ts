import type { SystemId } from './ids.ts';
import { judge, type Judgement } from './people/judgement.ts';
import { type Knowledge, knowledgeOf } from './people/knowledge.ts';
import { Lessons } from './people/lessons.ts';
import type { Match, Person } from './people/match.ts';
import { messageSigns } from './people/message-signs.ts';
import { type Asked, type NextIn, prefilter, type Prefilter } from './people/prefilter.ts';
import { recordSigns } from './people/record-signs.ts';
import { type RecordView, viewRecord } from './people/record-view.ts';
import { Observations } from './people/observations.ts';
import { isContradicted, revise, sameKnowledge } from './people/revision.ts';
import { thirdPersonFields } from './people/third-persons.ts';
import { type Needle, needlesOf } from './people/needles.ts';
import { type Kept, keptOf, type Ours } from './redaction/kept.ts';
import type { SourceRecord } from './record.ts';

export { CERTAINTIES, MATCH_RULES } from './people/match.ts';
export type { Certainty, Match, MatchRule, Person, Why } from './people/match.ts';
export type { Needle } from './people/needles.ts';

/** One file whose records are in memory. */
export type FileRecords = {
	readonly id: string;
	readonly system: SystemId;
	readonly records: readonly SourceRecord[];
};

/** What the search knows beside the person: the shop's own e-mail addresses, which are nobody's in a thread. */
export type SearchOptions = { readonly shop?: readonly string[] };

/** Finds one person in files that are in memory: by e-mail first, then by what the records found that way yield. */
export function findPerson(
	person: Person,
	files: readonly FileRecords[],
	options: SearchOptions = {},
): Match[] {
	const matcher = personMatcher(person, options);
	let matches: Match[] = [];
	do {
		matches = files.flatMap(({ id, records }) =>
			records.flatMap((record, index) => {
				const match = matcher.mayConcern(record.fields.map((field) => field.value))
					? matcher.look(record, { file: id, index })
					: null;
				return match ? [match] : [];
			}),
		);
	} while (matcher.learn());
	return matches;
}

/**
 * Finds one person in records that come one by one. Read all files, then ask `learn()`; as long as it says true something
 * new is known, the matches of that reading are void, and all files are to be read again.
 */
export function personMatcher(person: Person, options: SearchOptions = {}): PersonMatcher {
	return new PersonMatcher(knowledgeOf(person, options.shop ?? []), person.names ?? []);
}

/** The search for one person while the files are read. */
class PersonMatcher {
	private knowledge: Knowledge;
	private lessons = new Lessons();
	private readonly seen = new Observations();
	private readonly asked = { order: new Set<string>(), 'client-id': new Set<string>() } satisfies Asked;
	private wanted: Prefilter;
	private readings = 0;

	constructor(
		private readonly given: Knowledge,
		private readonly names: readonly string[],
	) {
		this.knowledge = given;
		this.wanted = prefilter(given, this.asked);
	}

	/** Whether a record is worth a look whose values stand in these texts, each whole in one of them; cheap. */
	mayConcern(texts: readonly string[]): boolean {
		return this.wanted.mayConcern(texts);
	}

	/** Where records stand in the text of many of which `mayConcern` may say yes: all of those, and a few others. */
	search(text: string): NextIn {
		return this.wanted.search(text);
	}

	/** Judges one record by what is known now, and remembers what it teaches; null: not the person's. */
	look(record: SourceRecord, at: { readonly file: string; readonly index: number }): Match | null {
		const view = viewRecord(record);
		const scope = record.system === 'other' ? at.file : record.system;
		const judgement = judge(this.signs(view, scope));
		this.seen.see(this.knowledge, view, judgement);
		if (judgement) this.lessons.take(this.knowledge, view, judgement, at.file, scope);
		return judgement && this.match(view, judgement, at);
	}

	/** To be called after all files were read; true: more is known now, read them again. */
	learn(): boolean {
		const asked = this.asked.order.size + this.asked['client-id'].size;
		let known = revise(this.given, this.lessons, this.seen);
		this.ask(known);
		if (isContradicted(known, this.knowledge)) {
			// what the refuted keys found may have taught others
			this.lessons = new Lessons();
			known = revise(this.given, this.lessons, this.seen);
		}
		const more =
			asked < this.asked.order.size + this.asked['client-id'].size || !sameKnowledge(known, this.knowledge);
		this.knowledge = known;
		this.wanted = prefilter(known, this.asked);
		return more && ++this.readings < MOST_READINGS;
	}

	/** What is asked about once is looked at in every reading. */
	private ask(known: Knowledge): void {
		for (const key of known.order.keys()) this.seen.questioned.add(key);
		for (const key of this.seen.questioned) this.asked.order.add(key);
		for (const key of known['client-id'].keys()) this.asked['client-id'].add(key);
	}

	/** What to look for in the bytes of a mailbox, once the tables are read. */
	needles(): Needle[] {
		return needlesOf(this.knowledge, this.names);
	}

	/** Who may stay named in what is found: the person as known by now, and the shop. */
	kept(ours: Ours): Kept {
		return keptOf(this.knowledge, ours);
	}

	private signs(view: RecordView, scope: string) {
		return view.record.kind === 'message'
			? messageSigns(this.knowledge, view)
			: recordSigns(this.knowledge, view, scope);
	}

	private match(view: RecordView, judgement: Judgement, at: { file: string; index: number }): Match {
		const { certainty, why } = judgement;
		// that a record bears the number it taught is no news
		const told = why.filter(({ field, through }) => through !== `${at.file}: ${field}`);
		const blank = thirdPersonFields(this.knowledge, view, judgement);
		return { ...at, certainty, why: told.length > 0 ? told : why, blank };
	}
}

/** Each reading adds one link to a chain (e-mail, order, payment, browser); longer ones prove nothing. */
const MOST_READINGS = 8;

export type { PersonMatcher };
