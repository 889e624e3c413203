/** Dutch names of months and days, January and Sunday first. */
export const dates = {
	months: [
		'januari',
		'februari',
		'maart',
		'april',
		'mei',
		'juni',
		'juli',
		'augustus',
		'september',
		'oktober',
		'november',
		'december',
	],
	shortMonths: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
	weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
	shortWeekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
};

/** The names that a language must give. */
export type DateWords = typeof dates;
