/**
 * Handles a form or a button whose work takes a moment: a press while the one before it is still being kept does
 * nothing, so that nothing is recorded twice.
 */
export function once<Pressed extends Event>(
	work: (event: Pressed) => unknown,
): (event: Pressed) => Promise<void> {
	let pending = false;
	return async (event) => {
		event.preventDefault();
		if (pending) return;
		pending = true;
		try {
			await work(event);
		} finally {
			pending = false;
		}
	};
}
