import { seek, toPage } from './seek.mjs';

/** How long the app may take to show what is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** @typedef {import('./seek.mjs').Sought} Sought */

/** What is on the screen of an engine, and what a person does there. Everything waits until what it needs is in sight. */
export class Screen {
	#engine;

	/** @param {import('./walk.mjs').Engine} engine */
	constructor(engine) {
		this.#engine = engine;
	}

	open = (/** @type {string} */ url) => this.#engine.open(url);
	reload = () => this.#engine.reload();
	close = () => this.#engine.close();
	call = (/** @type {Function} */ work, /** @type {any[]} */ ...given) => this.#engine.call(work, ...given);
	address = () => this.call(() => location.href);

	/** What is there now, or null. @param {Sought} sought */
	look(sought) {
		return this.call(seek, toPage(sought));
	}

	/** @param {Sought} sought */
	find(sought) {
		return this.#wait(describe(sought), () => this.look(sought));
	}

	/** @param {Sought} sought */
	gone(sought) {
		return this.#wait(`no more ${describe(sought)}`, async () => !(await this.look(sought)));
	}

	/** @param {string | RegExp} name */
	heading(name) {
		return this.find({ role: 'heading', name });
	}

	/** @param {string} what @param {Function} holds @param {any[]} given */
	until(what, holds, ...given) {
		return this.#wait(what, () => this.call(holds, ...given));
	}

	/** @param {Sought} sought */
	async click(sought) {
		// what moves away between being found and being clicked is clicked again
		await this.#wait(describe(sought), async () => {
			const element = await this.look(sought);
			if (!element) return false;
			await this.call(awaitClick, element);
			await this.#engine.click(element).catch(() => undefined);
			return this.call(isClicked);
		});
	}

	/** @param {string} name */
	press(name) {
		return this.click({ role: 'button', name, is: ':enabled' });
	}

	/** @param {string} label @param {string} text */
	async fill(label, text) {
		await this.call(write, await this.find({ role: 'field', name: label }), text);
	}

	/** Waits until a field holds this. @param {string} label @param {string | RegExp} text */
	async holds(label, text) {
		const field = await this.find({ role: 'field', name: label });
		const pattern = typeof text === 'string' ? `^${text}$` : text.source;
		await this.until(`${label} holds ${text}`, matches, field, pattern);
	}

	/** @param {string} label @param {string[]} files */
	async choose(label, files) {
		await this.#engine.choose(await this.find({ role: 'file', name: label }), files);
	}

	/** Opens a step of the checklist of a request. @param {string} title @returns {Promise<Sought>} */
	async openStep(title) {
		const row = { role: 'listitem', has: { role: 'text', name: title } };
		const open = { role: 'summary', name: new RegExp(title), in: row, is: '[open] > *' };
		// the next step opens by itself once the one before it is stored
		await this.#wait(`the step ${title} open`, async () => {
			if (await this.look(open)) return true;
			await this.click({ role: 'summary', name: new RegExp(title), in: row });
			return this.look(open);
		});
		return row;
	}

	/** Ticks a step off. @param {string} title */
	async tick(title) {
		const row = await this.openStep(title);
		await this.click({ role: 'button', name: 'Klaar', in: row });
		await this.find({ role: 'text', name: /^(gedaan op|Weer openen)/, in: row, hidden: true });
	}

	/** @param {string} what @param {() => Promise<any>} look */
	async #wait(what, look) {
		for (const until = Date.now() + PATIENCE; Date.now() < until;) {
			const found = await look();
			if (found) return found;
			await new Promise((later) => setTimeout(later, 50));
		}
		const shown = await this.call(() => document.body.innerText);
		throw new Error(`waited in vain for ${what}; the screen says:\n${shown}`);
	}
}

/** In the page: types into a field. @param {HTMLInputElement} field @param {string} text */
function write(field, text) {
	field.focus();
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** In the page. @param {Element} element */
function awaitClick(element) {
	document.documentElement.dataset.walk = 'waits';
	const note = () => (document.documentElement.dataset.walk = 'clicked');
	element.addEventListener('click', note, { once: true, capture: true });
}

/** In the page: whether the click came; a page that was left has no mark of it. */
const isClicked = () => document.documentElement.dataset.walk !== 'waits';

/** In the page. @param {HTMLInputElement} field @param {string} pattern */
const matches = (field, pattern) => new RegExp(pattern).test(field.value);

/** @param {Sought} sought @returns {string} */
const describe = ({ role, name = '', in: within }) =>
	`${role} ${name}${within ? ` in ${describe(within)}` : ''}`;
