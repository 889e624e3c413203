import type { SystemId } from '../core/ids.ts';
import { plain } from './document/plain.ts';
import type { Finding } from './findings.ts';
import type { NamedSystem, PolicyReading } from './read-policy.ts';
import type { DefectId, RuleId } from './rules/rule.ts';

/** A system of the shop's own register, as far as a policy is compared with it. */
export type RegisteredSystem = {
	readonly id: SystemId;
	readonly name: string;
	readonly role: 'processor' | 'own-controller' | 'to-be-checked';
};

/** What only the shop's list of systems can show: used but not named, named but not used, called what it is not. */
export const checkAgainstRegister = (
	{ systems }: Pick<PolicyReading, 'systems'>,
	used: readonly RegisteredSystem[],
): readonly Finding[] =>
	REGISTER_RULES.flatMap((rule) =>
		rule.broken(systems, used).map(({ name, quote }) => ({
			rule: rule.rule,
			defect: rule.defect,
			article: rule.article,
			quote,
			repeats: null,
			rights: [],
			system: name,
		})),
	);

/** A rule that needs the register to be judged. Pure. */
export type RegisterRule = {
	readonly rule: RuleId;
	readonly defect: DefectId;
	readonly article: string;
	readonly broken: (
		named: readonly NamedSystem[],
		used: readonly RegisteredSystem[],
	) => readonly { readonly name: string; readonly quote: string }[];
};

/** The rules that need the register. */
export const REGISTER_RULES: readonly RegisterRule[] = [
	{
		rule: 'P-24',
		defect: 'used-not-named',
		article: '13(1)(e)',
		broken: (named, used) =>
			used
				.filter((one) => !named.some((other) => isSame(one, other)))
				.map(({ name }) => ({ name, quote: '' })),
	},
	{
		rule: 'C-06',
		defect: 'named-not-used',
		article: '13(1)(e)',
		broken: (named, used) => named.filter((one) => !used.some((other) => isSame(one, other))),
	},
	{
		rule: 'P-09',
		defect: 'controller-as-processor',
		article: '4(7), 28(10)',
		broken: (named, used) =>
			named.filter(
				(one) =>
					one.role === 'processor' &&
					used.some((other) => other.role === 'own-controller' && isSame(one, other)),
			),
	},
];

type Named = { readonly id: SystemId; readonly name: string };

/** The same system of those the app knows, or another one of the same name. */
const isSame = (a: Named, b: Named): boolean => {
	const [one, other] = [bare(a.name), bare(b.name)];
	if (a.id !== 'other' && b.id !== 'other') return a.id === b.id;
	return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
};

const bare = (name: string) =>
	plain(name)
		.replace(/(?<![ ,])[ ,]+(?:b\.?v\.?|n\.?v\.?|inc\.?|ltd\.?)$/, '')
		.replace(/\.(?:nl|com)$/, '');
