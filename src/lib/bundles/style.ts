/** The style of the pages in a bundle: readable on any screen, in light and dark, and on paper. No file beside it. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1f; --soft: #55555f; --paper: #ffffff; --line: #c9c9d1; --shade: #f2f2f6; --link: #0b4fae; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #ececf1; --soft: #b4b4c0; --paper: #16161a; --line: #46464f; --shade: #222228; --link: #9cc4ff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.5rem; border-bottom: 1px solid var(--line); padding-bottom: 0.25rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
p, ul, dl { max-width: 42rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; margin: 0.5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: 0.5rem 0 1rem; }
table { border-collapse: collapse; font-size: 0.95rem; margin: 0 0 1rem; }
.scroll th, .scroll td { min-width: 6rem; }
caption { text-align: start; font-weight: 600; padding: 0.25rem 0; }
th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; max-width: 34rem; }
th { background: var(--shade); font-weight: 600; }
th small { display: block; font-weight: 400; color: var(--soft); }
details { border: 1px solid var(--line); border-radius: 0.4rem; padding: 0.25rem 0.75rem; margin: 0.5rem 0; }
summary { cursor: pointer; padding: 0.4rem 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 0.5rem; } }
@media print {
	:root { --ink: #000000; --soft: #333333; --paper: #ffffff; --line: #999999; --shade: #ffffff; --link: #000000; }
	body { font-size: 10pt; }
	main, header, footer { max-width: none; padding: 0; }
	.skip, nav { display: none; }
	details { border: 0; padding: 0; }
	details::details-content { content-visibility: visible; block-size: auto; }
	.scroll { overflow: visible; }
	tr, dl, h2, h3 { break-inside: avoid; }
	h2, h3, caption, summary { break-after: avoid; }
}
`;
