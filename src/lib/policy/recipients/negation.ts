/** Whether words deny that the name is used: "geen cookies van X", "we do not use X", "X gebruiken wij niet". */
export const denies = (before: string, after: string): boolean =>
	DENIED_BEFORE.test(before.slice(-70)) || DENIED_AFTER.test(after.slice(0, 60));

const DENIED_BEFORE =
	/\b(?:(?:gebruik(?:en|t)?|werk(?:en|t)?|zet(?:ten)?|plaats(?:en|t)?|hebben|heb|maken|maak|delen|deel|us(?:e|es|ing)|place|have|work|share)\b[^.;:]{0,30}\b(?:geen|niet|nooit|niets|nothing|no|not|never)|(?:geen|no|zonder|without|niet (?:langer|meer)|no longer)|(?:do|does|did) not|don't|doesn't|never|nooit)\b(?:(?!\b(?:maar|wel|but|only|alleen)\b)[^.;:,]){0,35}$/;
const DENIED_AFTER =
	/^(?:[^.;:,]{0,25}\b(?:gebruik(?:en|t)? (?:wij|we|ik)|gebruiken|zetten wij|is|are|worden|wordt|do we)\b[^.;:,]{0,12}\b(?:niet|geen|not (?:used|use))\b)/;
