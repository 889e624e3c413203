import type { GroundId } from '../../core/rights/index.ts';

/** Each ground for holding something back, as one sentence to the person. */
export const GROUNDS: Readonly<Record<GroundId, string>> = {
	'rights-of-others': 'This data is about somebody else. That person has a right to privacy too.',
	'rights-of-others-in-copy':
		'This data is also about somebody else. That person has a right to privacy too.',
	excessive: 'You asked this so often that the request is excessive.',
	abuse: 'This request has another aim than to know which data we have about you.',
	'listed-interest': 'An interest that the law names weighs more here.',
	'not-identifiable': 'We cannot tell which data is yours.',
	deceased: 'Privacy law does not apply to data about somebody who has died.',
	'no-personal-data': 'This is not data about a person.',
	'no-automatic-decision': 'With us, a computer alone never decides about you.',
	'upheld-after-review': 'A person looked at the decision again and came to the same result.',
	'other-basis': 'This use does not depend on your consent. It is needed for your order or by law.',
	'legal-duty': 'The law makes us keep this data.',
	'legal-claims': 'We need this data for a legal case.',
	'free-expression': 'This data falls under freedom of expression.',
	'still-needed': 'We still need this data for what we received it for.',
	'kept-on-request': 'You asked us to leave your address on the stop list.',
	'compelling-grounds': 'Our reasons to go on weigh more than your situation.',
	'claims-of-shop': 'We need this data for a legal case.',
	'contract-or-duty':
		'We use this data for your order or because the law asks for it. You cannot object to that. You can ask for erasure or for a restriction.',
	'conditions-not-met':
		'You can only take data with you that you gave yourself, for an order or by consent, and that is in a computer.',
	'not-provided-by-person': 'You did not give us this data. We made it ourselves.',
	'data-correct': 'We have checked it. The data is correct.',
	'truthful-record': 'This is an opinion or a record of what happened then. It is recorded truthfully.',
	'no-ground-to-restrict': 'None of the four reasons in the law to stop the use for a while is present.',
};
