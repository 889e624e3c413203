/** Whole hours and the minutes beyond them, of time that is left or over. */
export function hoursAndMinutes(minutes: number): [hours: number, minutes: number] {
	const whole = Math.abs(minutes);
	return [Math.floor(whole / 60), whole % 60];
}
