import type { SystemId } from '../core/ids.ts';
import type { DossierRecord } from '../core/payload.ts';
import type { RecordKind, Role } from '../core/record.ts';
import { valueLeft } from '../core/redaction/cuts.ts';
import { placed, type Folder } from './folders.ts';
import type { BundleInput } from './bundle.ts';
import { wordsOf } from './words.ts';

/** One column of a table: its heading as in the system (made unique), and what it means where that is known. */
export type Column = { readonly name: string; readonly role: Role | null };

/** One cell: the value, with a mark where words about somebody else were taken out; `null` where all of it was; `undefined` where the record has no such field. */
export type Cell = string | null | undefined;

/** Records of one kind from one system that share their headings: one CSV, one JSON, one table on the page. */
export type Table = {
	readonly folder: Folder;
	readonly system: SystemId;
	readonly kind: RecordKind;
	/** The path without its ending: `data/mollie/payment`. */
	readonly path: string;
	readonly columns: readonly Column[];
	/** A row per record, a cell per column. */
	readonly rows: readonly (readonly Cell[])[];
	/** The records that the rows were made of. */
	readonly records: readonly DossierRecord[];
};

/** The tables of everything that goes out, in the order of system, folder and kind; the same input gives the same tables. */
export function tablesOf(input: BundleInput): readonly Table[] {
	const drafts: Draft[] = [];
	const mark = `[${wordsOf(input.language).data.omitted}]`;
	for (const record of input.records.filter(({ decision }) => decision === 'in'))
		for (const part of placed(input.right, record)) add(drafts, part.folder, part.record);
	return drafts.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((draft) => finish(draft, mark));
}

/** How a record names its columns: a heading that occurs twice in one record gets a number. */
export function columnNames(record: DossierRecord): readonly string[] {
	const seen = new Map<string, number>();
	return record.fields.map(({ name }) => {
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}

type Draft = {
	folder: Folder;
	system: SystemId;
	kind: RecordKind;
	number: number;
	columns: Map<string, Role | null>;
	records: DossierRecord[];
};

function add(drafts: Draft[], folder: Folder, record: DossierRecord): void {
	const kind = kindOf(record);
	const names = columnNames(record);
	const same = drafts.filter(
		(draft) => draft.folder === folder && draft.system === record.system && draft.kind === kind,
	);
	const draft = same.find((one) => shareHeadings(one, names)) ?? {
		...{ folder, system: record.system, kind, number: same.length + 1 },
		...{ columns: new Map<string, Role | null>(), records: [] },
	};
	if (draft.records.length === 0) drafts.push(draft);
	draft.records.push(record);
	record.fields.forEach((field, index) => {
		const name = names[index] ?? field.name;
		if (!draft.columns.get(name)) draft.columns.set(name, field.role as Role | null);
	});
}

/** Two exports of one system that name most of their columns alike are one table. */
function shareHeadings({ columns }: Draft, names: readonly string[]): boolean {
	const shared = names.filter((name) => columns.has(name)).length;
	return shared * 2 >= Math.min(names.length, columns.size);
}

function finish(draft: Draft, mark: string): Table {
	const { folder, system, kind, number, columns, records } = draft;
	const below = folder === '' ? system : `${folder}/${system}`;
	const names = [...columns.keys()];
	return {
		...{ folder, system, kind, records },
		path: `data/${below}/${kind}${number === 1 ? '' : `-${number}`}`,
		columns: names.map((name) => ({ name, role: columns.get(name) ?? null })),
		rows: records.map((record) => rowOf(record, names, mark)),
	};
}

function rowOf(record: DossierRecord, names: readonly string[], mark: string): readonly Cell[] {
	const own = columnNames(record);
	const values = new Map<string, Cell>(
		record.fields.map((field, index) => [own[index] ?? '', field.blanked ? null : valueLeft(field, mark)]),
	);
	return names.map((name) => values.get(name));
}

const keyOf = ({ system, folder, kind, number }: Draft): string =>
	[system, folder, kind, String(number).padStart(6, '0')].join(' ');

const KINDS: Readonly<Record<RecordKind, true>> = {
	order: true,
	customer: true,
	subscriber: true,
	payment: true,
	transaction: true,
	shipment: true,
	address: true,
	message: true,
	contact: true,
	event: true,
	row: true,
};

/** A dossier is read from outside: a kind that we do not know never becomes part of a path. */
const kindOf = ({ recordKind }: DossierRecord): RecordKind =>
	Object.hasOwn(KINDS, recordKind) ? (recordKind as RecordKind) : 'row';
