import { ok, type Result } from '../core/result.ts';
import { SYSTEM_IDS, type SystemId } from '../core/ids.ts';
import type { RecordKind } from '../core/record.ts';
import type { ByteSource } from '../formats/byte-source.ts';
import { openFile, type FilePart, type OpenFailure } from '../formats/open-file.ts';
import type { Trouble } from '../formats/table.ts';
import { SYSTEMS } from './index.ts';
import { mappingFits, type ColumnMapping } from './mapping.ts';
import { proposeTable, proposeTree, type Proposal } from './proposal.ts';
import type { Answer, Reading, System } from './reader.ts';

/** What one part of a file turned out to be; `name` is that of a sheet where there are several. */
export type Recognition = { readonly name: string | null } & (
	| {
			readonly type: 'recognised';
			readonly system: SystemId;
			/** The reader that knew it, or `mapping` for a table that the owner confirmed before. */
			readonly reader: string;
			readonly kind: RecordKind;
			readonly reading: Reading;
	  }
	| { readonly type: 'broken'; readonly system: SystemId; readonly reader: string; readonly trouble: Trouble }
	| { readonly type: 'to-confirm'; readonly proposal: Proposal }
	/** Its files are looked at one by one: `filesInZip`. */
	| { readonly type: 'archive'; readonly source: ByteSource }
	| { readonly type: 'not-recognised' }
);

/** What the shop has said before. */
export type Memory = {
	/** The systems that the shop uses. */
	readonly inUse?: readonly SystemId[];
	/** The mapping that was confirmed for headings with this fingerprint. */
	readonly mapping?: (fingerprint: string) => ColumnMapping | undefined;
};

/** Opens a file by its content and asks every system whether it is theirs; at most one says yes. */
export async function recogniseFile(
	source: ByteSource,
	memory: Memory = {},
): Promise<Result<readonly Recognition[], OpenFailure>> {
	const opened = await openFile(source);
	return opened.ok ? ok(opened.value.map((part) => recognise(part, memory))) : opened;
}

/** Every reader that takes a part for its own, with its answer: one, or none. */
export function claimsOn(
	part: FilePart,
): { system: System; reader: string; answer: Exclude<Answer, NotMine> }[] {
	return SYSTEM_IDS.flatMap((id) =>
		SYSTEMS[id].readers.flatMap(({ id: reader, read }) => {
			const answer = read(part);
			return answer.answer === 'not-mine' ? [] : [{ system: SYSTEMS[id], reader, answer }];
		}),
	);
}

type NotMine = { readonly answer: 'not-mine' };

function recognise(part: FilePart, memory: Memory): Recognition {
	const name = part.form === 'table' ? part.name : null;
	const [claim] = claimsOn(part);
	if (!claim) return { name, ...unclaimed(part, memory) };
	const { system, reader, answer } = claim;
	return answer.answer === 'broken'
		? {
				name,
				type: 'broken',
				system: system.id,
				reader,
				trouble: { place: answer.place, reason: answer.reason },
			}
		: { name, type: 'recognised', system: system.id, reader, kind: answer.kind, reading: answer };
}

function unclaimed(part: FilePart, memory: Memory) {
	if (part.form === 'zip') return { type: 'archive', source: part.source } as const;
	const proposal = proposalFor(part, memory.inUse ?? []);
	if (!proposal) return { type: 'not-recognised' } as const;
	const mapping = memory.mapping?.(proposal.fingerprint);
	if (!mapping || !mappingFits(mapping, proposal)) return { type: 'to-confirm', proposal } as const;
	return {
		type: 'recognised',
		system: mapping.system,
		reader: 'mapping',
		kind: mapping.kind,
		reading: proposal.read(mapping),
	} as const;
}

function proposalFor(part: FilePart, inUse: readonly SystemId[]): Proposal | null {
	if (part.form === 'table') return proposeTable(part, inUse);
	return part.form === 'json' || part.form === 'xml' ? proposeTree(part, inUse) : null;
}
