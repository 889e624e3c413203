/**
 * Takes the screens out of the document while the book is locked: what was typed waits in memory, and nothing of it
 * stands in the page, its title or what an assistive technology reads. Gives how to put them back as they were.
 */
export function withheld(screens: HTMLElement): () => void {
	const place = document.createComment('');
	const { title, activeElement } = document;
	const { scrollX, scrollY } = window;
	const dialogs = [...screens.querySelectorAll<HTMLDialogElement>('dialog[open]')];
	screens.replaceWith(place);
	document.title = 'Verzoekboek';
	return () => {
		place.replaceWith(screens);
		document.title = title;
		for (const dialog of dialogs) {
			// outside the document a dialog stops being modal, though it stays open
			dialog.removeAttribute('open');
			dialog.showModal();
		}
		window.scrollTo(scrollX, scrollY);
		if (activeElement instanceof HTMLElement && screens.contains(activeElement)) activeElement.focus();
		else screens.querySelector<HTMLElement>('h1')?.focus();
	};
}
