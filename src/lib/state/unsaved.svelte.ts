/** Whether something typed is not stored yet: a new version then waits, and closing the tab asks first. */
export class Unsaved {
	#forms = $state.raw<ReadonlySet<string>>(new Set());
	any = $derived(this.#forms.size > 0);

	/** Says of one form whether it holds something unsaved. */
	mark(form: string, unsaved: boolean): void {
		if (this.#forms.has(form) === unsaved) return;
		const forms = new Set(this.#forms);
		if (unsaved) forms.add(form);
		else forms.delete(form);
		this.#forms = forms;
	}
}
