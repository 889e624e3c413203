import type {
	groundQuestions as dutchQuestions,
	grounds as dutchGrounds,
	statements as dutchStatements,
} from '../nl/rights-grounds.ts';

/** Why something is refused or held back: a short name, and when it may be used. */
export const grounds: typeof dutchGrounds = {
	'rights-of-others': {
		name: 'Rights of others',
		help: 'It is about somebody else too. Leave that part out and give the rest.',
	},
	excessive: {
		name: 'Manifestly unfounded or excessive',
		help: 'Almost never. You must prove it in each case. Much work, anger or a threatened lawsuit is no reason. Have this checked.',
	},
	abuse: {
		name: 'Abuse of the right',
		help: 'Only if you prove that it is not about the data but about provoking a claim for damages. Have this checked.',
	},
	'listed-interest': {
		name: 'Overriding interest of Article 41 UAVG',
		help: 'For instance investigation, tax or protection of others. Only if it is necessary and proportionate; you weigh eight points.',
	},
	'not-identifiable': {
		name: 'Cannot be tied to this person',
		help: 'You can show that you do not know which data are of this person. Say what you need to know it.',
	},
	deceased: {
		name: 'The person has died',
		help: 'The GDPR does not apply to the deceased. Data about the bereaved are covered.',
	},
	'no-personal-data': {
		name: 'It is not about personal data',
		help: 'For instance a question about a company or an order. When in doubt it is a request for access.',
	},
	'data-correct': {
		name: 'The data are correct',
		help: 'You checked it and what it says is right. Offer to add a statement of the customer.',
	},
	'truthful-record': {
		name: 'Opinion or event, truthfully recorded',
		help: 'It is not a fact that is wrong, but an opinion or something that happened so. Offer to add a statement.',
	},
	'legal-duty': {
		name: 'Legal duty to keep',
		help: 'Invoices and what the tax office needs: seven years, for the one-stop shop ten years. Use it for that only.',
	},
	'legal-claims': {
		name: 'Needed for a legal claim',
		help: 'For instance an unpaid bill or a running complaint.',
	},
	'free-expression': {
		name: 'Freedom of expression',
		help: 'Almost never happens in a web shop. Have this checked.',
	},
	'still-needed': {
		name: 'No reason to erase',
		help: 'The data are still needed for what you have them for, for instance an order that is still running.',
	},
	'kept-on-request': {
		name: 'The customer wants to stay on the stop list',
		help: 'Then you keep only the address, so that you never mail again.',
	},
	'no-ground-to-restrict': {
		name: 'None of the four grounds of Article 18',
		help: 'Note: your privacy policy promises a restriction without a reason. Refusing departs from it.',
	},
	'conditions-not-met': {
		name: 'The conditions are not met',
		help: 'The right holds only with consent or a contract, and only for digital data. Offer access.',
	},
	'not-provided-by-person': {
		name: 'Not given by the customer',
		help: 'What you inferred yourself, such as scores, groups and notes, falls outside this right.',
	},
	'rights-of-others-in-copy': {
		name: 'Rights of others',
		help: 'Moving data may not harm the rights of others. Leave that part out and give the rest.',
	},
	'compelling-grounds': {
		name: 'Compelling reasons that weigh more',
		help: 'You prove that your interest weighs more than the situation of the customer. Never possible for marketing.',
	},
	'claims-of-shop': {
		name: 'Needed for a legal claim',
		help: 'You need the data to prove or defend a right. Never possible for marketing.',
	},
	'contract-or-duty': {
		name: 'Needed for the order or for the law',
		help: 'No objection is possible against what you do for a contract or a legal duty. Offer restriction or erasure.',
	},
	'no-automatic-decision': {
		name: 'No decision is taken by a computer alone',
		help: 'You checked it: a human decides, or there is no decision with big consequences. Explain that.',
	},
	'upheld-after-review': {
		name: 'The decision stands after human review',
		help: 'You heard the customer and looked at it again yourself. Explain why it stays as it is.',
	},
	'other-basis': {
		name: 'A part does not rest on consent',
		help: 'The consent always ends. What you do for an order or for the law goes on. Name what that is.',
	},
};

/** What the reasons for a ground must answer. */
export const groundQuestions: typeof dutchQuestions = {
	facts: 'What exactly happened?',
	'earlier-requests': 'When did this person ask something before, and what?',
	why: 'Why is that enough in this case?',
	'purpose-not-pursued': 'What shows that it is not about the data themselves?',
	intent: 'What shows that the aim is a claim for damages?',
	'interest-of-shop': 'What is your interest, and why is it compelling?',
	'situation-of-person': 'What is the situation of the customer, and what does the customer notice of it?',
	'processing-purposes': 'What are the data used for?',
	'data-categories': 'Which kinds of data are these?',
	'scope-of-limits': 'How far does the limit on the right go?',
	safeguards: 'How do you prevent abuse?',
	controller: 'Who is responsible?',
	'storage-terms': 'How long are the data kept, and how are they secured?',
	'risks-for-person': 'Which risks does the customer run?',
	'right-to-be-told': 'Do you tell the customer about the limit, or does that harm the purpose?',
};

/** What an answer must say, as labels to tick off. */
export const statements: typeof dutchStatements = {
	'processing-confirmed': 'whether you use data of the customer',
	'copy-enclosed': 'copy of the data',
	purposes: 'what you use them for',
	categories: 'kinds of data',
	recipients: 'recipients, by name',
	transfers: 'transfer outside Europe and the safeguard',
	'storage-terms': 'storage period for each kind',
	source: 'where the data come from',
	'automated-decisions': 'decisions by a computer, or that there are none',
	'other-rights': 'the other rights of the customer',
	'all-data': 'all data, not only what the law asks',
	processors: 'overview of companies that have the data',
	'category-of-each': 'under which kind each of the data stands',
	'machine-readable': 'in a form that a computer can read',
	'known-address': 'to the known address',
	changes: 'what was changed: old, new, where and when',
	'recipients-told': 'who was told',
	'supplement-offered': 'offer to add a statement',
	erased: 'what was erased, and where',
	kept: 'what stays, why and until which day',
	backups: 'when the last backup is gone',
	'anonymous-line': 'that only an anonymous line stays',
	'restricted-since': 'since when the data are frozen, and which',
	'still-allowed': 'what you still do, such as keeping for tax',
	'told-before-lifting': 'that you say it beforehand when the restriction ends',
	'how-to-lift': 'how the customer can lift the restriction',
	'until-you-lift': 'that the restriction lasts until the customer lifts it',
	lifting: 'when and why the restriction ends',
	contents: 'what is in the file',
	format: 'in which form',
	'left-out': 'what is not in it, and why',
	'direct-transfer': 'whether sending it on directly is possible',
	'nothing-ends': 'that nothing stops and nothing is erased',
	'access-offered': 'offer to give access',
	'stopped-since': 'since when you have stopped',
	weighing: 'the weighing',
	'copies-enclosed': 'copy of the data is enclosed',
	'still-stored': 'what is still kept, and why',
	'stop-list': 'that the customer is on the stop list',
	resumption: 'when you start again, not before six weeks have passed',
	'decisions-by-computer': 'whether there are decisions by a computer',
	logic: 'how the decision comes about and what follows from it',
	'human-review': 'what the review by a human brought',
	contest: 'how the customer can contest the decision',
	'consent-stopped': 'which consent ended, and when',
	'before-withdrawal': 'that the use before it stays lawful',
};
