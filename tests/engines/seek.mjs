/**
 * What a walk looks for, as a person would say it: a role, the whole name or a pattern of it, what it stands in and
 * what it holds. What is `hidden` may be out of sight.
 * @typedef {{ role: string, name?: string | RegExp, in?: Sought, has?: Sought, is?: string, hidden?: boolean }} Sought
 */

/** What is looked for, as it crosses to the page. @param {Sought} sought @returns {object} */
export const toPage = ({ name, in: within, has, ...rest }) => ({
	...rest,
	...(name !== undefined && { name: typeof name === 'string' ? name : { pattern: name.source } }),
	...(within && { in: toPage(within) }),
	...(has && { has: toPage(has) }),
});

/**
 * Runs in the page, so it stands alone: the first element that is looked for, scrolled into sight, or null.
 * @param {any} sought
 * @returns {Element | null}
 */
export function seek(sought) {
	/** @type {Record<string, string>} */
	const roles = {
		button: 'button',
		link: 'a[href]',
		heading: 'h1, h2, h3',
		checkbox: 'input[type=checkbox]',
		radio: 'input[type=radio]',
		field: 'input:not([type=checkbox], [type=radio], [type=file]), select, textarea',
		file: 'input[type=file]',
		group: 'fieldset, [role=group], section',
		listitem: 'li',
		row: 'tr',
		summary: 'summary',
		text: 'body *',
	};
	const words = (/** @type {Iterable<Node>} */ nodes) =>
		[...nodes].map((node) => node.textContent?.replace(/\s+/g, ' ').trim()).join(' ');
	const nameOf = (/** @type {any} */ element) => {
		const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		if (element.ariaLabel) return element.ariaLabel;
		if (labelled.length > 0)
			return words(labelled.flatMap((/** @type {string} */ id) => document.getElementById(id) ?? []));
		if (element.labels?.length) return words(element.labels);
		return words([element.querySelector(':scope > legend') ?? element]);
	};
	const isNamed = (/** @type {Element} */ element, /** @type {any} */ name) =>
		name === undefined ||
		(typeof name === 'string' ? nameOf(element) === name : new RegExp(name.pattern).test(nameOf(element)));
	const isSeen = (/** @type {any} */ element) =>
		element.type === 'file' || (element.getClientRects().length > 0 && element.checkVisibility());
	/** @returns {Element[]} */
	const all = (/** @type {any} */ one, /** @type {ParentNode} */ root) => {
		const roots = one.in ? all(one.in, root) : [root];
		return roots
			.flatMap((within) => [...within.querySelectorAll(roles[one.role] ?? '')])
			.filter((element) => isNamed(element, one.name))
			.filter((element) => !one.is || element.matches(one.is))
			.filter((element) => one.hidden || isSeen(element))
			.filter((element) => !one.has || all(one.has, element).length > 0);
	};
	const found = all(sought, document);
	// the words themselves, not what they stand in
	const first = (sought.role === 'text' ? found.at(-1) : found[0]) ?? null;
	first?.scrollIntoView({ block: 'center' });
	return first;
}
