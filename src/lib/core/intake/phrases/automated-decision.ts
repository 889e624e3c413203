import { article, OF_THE_GDPR, type Rule } from './rule.ts';

/** Automated decision (art. 22 AVG): a human to look at what a computer decided alone. */
export const automatedDecision: readonly Rule[] = [
	{ id: 'article', weight: 3, any: article(22), needs: OF_THE_GDPR },
	{
		id: 'automated-named',
		weight: 3,
		saysNot: true,
		any: [
			'geautomatiseerde|geautomatiseerd|automatische|automated|automatic|algorithmic|automatisch ..2 besluitvorming|besluit|besluiten|beslissing|beslissingen|decision|decisions',
			'menselijke tussenkomst|blik|beoordeling|herbeoordeling|toets|controle|beslissing',
			'human intervention|review|oversight|reviewer|reconsideration|decision',
		],
	},
	{
		id: 'machine-decided',
		saysNot: true,
		weight: 2,
		any: ['@decision ..12 @machine', '@machine ..12 @decision'],
		unless: ['@log-in'],
	},
	{ id: 'human-to-look', weight: 2, any: ['@human & @review'], needs: ['@decision', '@machine'] },
	{ id: 'machine', saysNot: true, weight: 1, any: ['@machine'], needs: ['@decision'] },
	{
		id: 'own-view',
		weight: 1,
		any: [
			'standpunt|toelichten|toelichting|uitleggen|aanvechten|betwist|betwisten|verhaal|contest|challenge|appeal|dispute|explain',
			'my side|view|case|point',
			'mijn kant|verhaal',
		],
		needs: ['@machine'],
	},
];
