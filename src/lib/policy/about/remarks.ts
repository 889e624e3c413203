import { anyOf } from '../any-of.ts';
import type { PolicyDocument } from '../document/read-document.ts';

/** What a policy says that is right or wrong only by facts that the owner knows; null where it says nothing of it. */
export type Remarks = {
	/** A data protection officer. */
	readonly officer: Remark | null;
	/** People in the shop's service. */
	readonly employees: Remark | null;
	/** Customers are told of changes. */
	readonly changeNotice: Remark | null;
};

/** A place that says so, literally in the text. */
export type Remark = { readonly quote: string };

/** Finds the remarks of a policy. */
export function remarksOf(document: PolicyDocument): Remarks {
	const first = (pattern: RegExp): Remark | null => {
		const sentence = document.sentences.find(({ plain }) => pattern.test(plain));
		return sentence ? { quote: document.quote(sentence) } : null;
	};
	return { officer: first(OFFICER), employees: first(EMPLOYEES), changeNotice: first(CHANGE_NOTICE) };
}

const OFFICER = /functionaris (?:voor )?(?:de )?gegevensbescherming|data protection officer|\bdpo\b|\bfg\b/;
const EMPLOYEES = anyOf(
	/\b(?:onze|mijn|eigen|our|my) (?:medewerkers|personeel|collega's|werknemers|employees|staff|colleagues|team)\b/,
	/^medewerkers (?!van)|\bons (?:personeel|team)\b|^(?:employees|staff) /,
);
const CHANGE_NOTICE =
	/(?:wijzig|verander|aanpass|nieuwe (?:tekst|versie)|\bchang|\bupdat|new version).{0,160}(?:\bmail|bericht|laten .{0,20}weten|op de hoogte|informeer|melden|e-mail|inform|notif|\btell|let you know)/;
