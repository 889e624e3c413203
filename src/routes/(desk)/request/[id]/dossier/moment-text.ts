import type { Moment } from '$lib/core/views/timeline.ts';
import type { Words } from '$lib/i18n/nl.ts';
import { SYSTEM_NAMES } from '$lib/systems/names.ts';

/** What happened, in the words of one language. */
export function momentText({ dossier, request, fresh, rights }: Words, moment: Moment): string {
	const say = dossier.moments;
	switch (moment.type) {
		case 'received':
			return say.received(fresh.channels[moment.channel]);
		case 'identified':
			return say.identified(request.identity.methods[moment.method]);
		case 'asked':
		case 'question-answered':
			return say[moment.type](request.question.about[moment.about]);
		case 'extended':
			return say.extended(request.extension.grounds[moment.ground]);
		case 'fee-announced':
			return say['fee-announced'](request.fee.bases[moment.basis]);
		case 'decided':
			return say.decided(rights.outcomes[moment.outcome]);
		case 'carried-out':
			return say['carried-out'](`${SYSTEM_NAMES[moment.system]}: ${request.carryOut.results[moment.result]}`);
		case 'told':
			return say.told(`${SYSTEM_NAMES[moment.system]}: ${request.recipients.states[moment.state]}`);
		case 'answered':
			return say.answered(request.answer.deliveries[moment.delivery]);
		case 'proceeding':
		case 'proceeding-ended':
			return say[moment.type](request.proceeding.names[moment.before]);
		default:
			return say[moment.type];
	}
}
