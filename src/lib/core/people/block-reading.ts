import { emailSign, type EmailSign, type KnownKey, type Knowledge } from './knowledge.ts';
import { best, type NameLevel, nameLevel, splitJoint } from './name.ts';
import type { Block, Said } from './record-view.ts';

/** One person of a record, held against what is known. */
export type BlockReading = {
	readonly block: Block;
	/** How far the name agrees; null where there is none, or none is known. */
	readonly level: NameLevel | null;
	readonly nameField: number;
	readonly email: (EmailSign & Said) | null;
	readonly address: (Said & { readonly known: KnownKey }) | null;
	readonly phone: (Said & { readonly known: KnownKey }) | null;
	readonly iban: (Said & { readonly known: KnownKey }) | null;
};

/** Holds one person of a record against what is known. */
export function readBlock(knowledge: Knowledge, block: Block): BlockReading {
	const { level, field } = levelOf(knowledge, block);
	const signs = block.emails.flatMap((said) => {
		const sign = emailSign(knowledge, said.key, level);
		return sign ? [{ ...said, ...sign }] : [];
	});
	return {
		block,
		level,
		nameField: field,
		email: signs.find((sign) => sign.how !== 'other') ?? signs[0] ?? null,
		address: lookUp(block.addresses, knowledge.addresses),
		phone: lookUp(block.phones, knowledge.phones),
		iban: lookUp(block.ibans, knowledge.ibans),
	};
}

/** Whether the name is the person's, at least by its initial. */
export const isNamed = (level: NameLevel | null): boolean => level === 'full' || level === 'initial';

/** Whether this is certainly somebody else: another name, or only a stranger's address. */
export function isStranger({ block, level, email }: BlockReading): boolean {
	if (level === 'other') return true;
	return level === null && email === null && block.emails.length > 0;
}

function levelOf(knowledge: Knowledge, block: Block): { level: NameLevel | null; field: number } {
	const read = (names: readonly Said[]) =>
		names.map(({ key, field }) => ({
			level: best(splitJoint(key).map((part) => nameLevel(knowledge.names, part))),
			field,
		}));
	const names = knowledge.names.length > 0 ? read(block.names) : [];
	const companies =
		knowledge.names.length > 0 ? read(block.companies).filter(({ level }) => isNamed(level)) : [];
	const level = best([...names, ...companies].map((name) => name.level));
	const at = [...names, ...companies].find((name) => name.level === level);
	return { level, field: at?.field ?? block.fields[0] ?? 0 };
}

function lookUp(said: readonly Said[], keys: ReadonlyMap<string, KnownKey>) {
	for (const one of said) {
		const known = keys.get(one.key);
		if (known) return { ...one, known };
	}
	return null;
}
