/** Whether something typed is not stored yet: a new version then waits, and closing the tab asks first. */
export class Unsaved {
	readonly #forms = new Set<string>();
	any = $state.raw(false);

	/** Says of one form whether it holds something unsaved; reads nothing reactive, so that effects may call it. */
	mark(form: string, unsaved: boolean): void {
		if (unsaved) this.#forms.add(form);
		else this.#forms.delete(form);
		this.any = this.#forms.size > 0;
	}
}
