/**
 * The look of static pages: the tokens and measures of the elements, so that nothing moves when they take over.
 * Owners change it with the same `--handrail-…` custom properties, in a style sheet of theirs.
 */
export const STYLES = `/* handrail: written by "handrail build --pages" */
:root {
  --_surface: var(--handrail-surface, #ffffff);
  --_raised: var(--handrail-surface-raised, #f6f7f6);
  --_text: var(--handrail-text, #17211d);
  --_quiet: var(--handrail-text-quiet, #55625c);
  --_line: var(--handrail-line, #d9dfdc);
  --_rail: var(--handrail-rail, #0b6b57);
  --_hand: var(--handrail-hand, #b4491b);
  --_danger: var(--handrail-danger, #b3261e);
  --_rail-soft: color-mix(in srgb, var(--_rail) 9%, var(--_surface));
  --_hand-soft: color-mix(in srgb, var(--_hand) 8%, var(--_surface));
  --_control: var(--handrail-radius-control, 8px);
}
@media (prefers-color-scheme: dark) {
  :root {
    --_surface: var(--handrail-surface, #141716);
    --_raised: var(--handrail-surface-raised, #1d211f);
    --_text: var(--handrail-text, #eef2f0);
    --_quiet: var(--handrail-text-quiet, #a3b0aa);
    --_line: var(--handrail-line, #323a36);
    --_rail: var(--handrail-rail, #5cc8ae);
    --_hand: var(--handrail-hand, #f0a07a);
    --_danger: var(--handrail-danger, #ff8a80);
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; scrollbar-gutter: stable; }
body { margin: 0; background: var(--_surface); color: var(--_text); font: 16px/1.5 var(--handrail-font, system-ui, sans-serif); }
h1, h2, h3, h4, h5, h6, p, ul, ol, blockquote, pre { margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.3; text-wrap: balance; }
.label { font-size: 0.875rem; font-weight: 600; line-height: 1.5; color: var(--_quiet); }
a { color: var(--_rail); text-underline-offset: 0.15em; }
a.person { color: var(--_hand); }
:focus-visible { outline: 2px solid var(--_rail); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
[id] { scroll-margin-top: 16px; }
.quiet { color: var(--_quiet); font-size: 0.875rem; }
.skip { position: absolute; inset-inline-start: 8px; top: -100px; padding: 8px 16px; background: var(--_surface); }
.skip:focus { top: 8px; z-index: 1; }

header, .help, .people { max-width: 44rem; margin-inline: auto; padding-inline: 16px; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: baseline; justify-content: space-between; padding-block: 20px 0; }
h1 { font-size: 1.125rem; line-height: 1.3; }
h1 a { color: var(--_text); text-decoration: none; }
h1 a:hover { text-decoration: underline; }
header ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; list-style: none; font-size: 0.875rem; }
header li a { display: inline-block; padding-block: 4px; }
header [aria-current] { color: var(--_text); font-weight: 600; text-decoration: none; }

.help { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-content: start; padding-block: 24px 64px; }
.find a { display: flex; gap: 9px; align-items: center; min-height: 52px; padding: 8px 13px; border: 1px solid var(--_quiet); border-radius: var(--_control); color: var(--_quiet); font-size: 1.125rem; text-decoration: none; }
.find a:hover { border-color: var(--_rail); color: var(--_rail); }
.find svg { flex: none; width: 20px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.content, article { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; align-content: start; }
article { gap: 16px; }
.moment { font-size: 1.0625rem; }
.content section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
.path ol { display: flex; flex-wrap: wrap; padding: 0; list-style: none; font-size: 0.875rem; line-height: 32px; }
.path li + li::before { content: '›'; padding-inline: 8px; color: var(--_quiet); }
.entries, .topics, .choices { padding: 0; list-style: none; }
.entries li + li { border-top: 1px solid var(--_line); }
.entry { display: grid; gap: 2px; align-content: center; min-height: 44px; padding: 10px 4px; text-decoration: none; }
.entry-title { font-weight: 500; }
.entry:hover .entry-title { text-decoration: underline; }
.topics { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 8px; }
.topic { display: flex; justify-content: space-between; gap: 8px; overflow-wrap: anywhere; hyphens: auto; min-height: 44px; padding: 10px 12px; border: 1px solid var(--_line); border-radius: var(--_control); color: var(--_text); text-decoration: none; }
.topic .quiet { flex: none; }
.topic:hover, .choice[href]:hover { background: var(--_rail-soft); }
.choices { display: grid; gap: 8px; }
.choice { display: block; min-height: 44px; padding: 10px 14px; border: 1px solid var(--_line); border-inline-start: 3px solid var(--_rail); border-radius: var(--_control); color: var(--_text); text-decoration: none; }
a.choice.person { border-inline-start-color: var(--_hand); color: var(--_text); }
a.choice.person:hover { background: var(--_hand-soft); }
.next { padding-top: 16px; border-top: 1px solid var(--_line); }
.notice { display: grid; gap: 4px; padding: 12px 14px; border-radius: var(--_control); background: var(--_raised); border-inline-start: 3px solid var(--_quiet); }
.notice.warning, .notice.urgent { border-inline-start-color: var(--_danger); }

.steps { display: grid; grid-template-columns: minmax(0, 1fr); }
.content .step { position: relative; gap: 12px; padding: 8px 0 40px 28px; scroll-margin-top: 0; }
[dir='rtl'] .content .step { padding: 8px 28px 40px 0; }
.step::before { content: ''; position: absolute; inset-block: 20px -20px; inset-inline-start: 5px; border-inline-start: 2px solid var(--_line); }
.step:last-child::before { display: none; }
.step::after { content: ''; position: absolute; top: 15px; inset-inline-start: 0; width: 12px; height: 12px; border: 2px solid var(--_rail); border-radius: 50%; background: var(--_surface); }
.step:target::after { background: var(--_rail); }
.step:target > h3 { color: var(--_rail); }
.step > h3 { font-size: 1.125rem; line-height: 1.4; }
.again { font-size: 0.875rem; }

.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; overflow-wrap: anywhere; }
.body > * { min-width: 0; }
.body .h-large { margin-top: 8px; font-size: 1.0625rem; }
.body .h-small { margin-top: 4px; font-size: 1rem; }
.body ul, .body ol { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; padding-inline-start: 1.4em; }
.body li > :is(ul, ol) { margin-top: 6px; }
.body li > p + * { margin-top: 8px; }
.body ul.tasks { padding-inline-start: 0; list-style: none; }
.task label { display: flex; gap: 10px; align-items: flex-start; }
.task input { flex: none; width: 20px; height: 20px; margin: 2px 0 0; accent-color: var(--_rail); }
.body img { max-width: 100%; height: auto; border-radius: 6px; }
.body .table { overflow-x: auto; }
.body table { border-collapse: collapse; min-width: 100%; font-size: 0.9375rem; }
.body :is(th, td) { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--_line); text-align: start; vertical-align: top; }
[dir='rtl'] .body :is(th, td) { padding: 6px 0 6px 12px; }
.body .right { text-align: end; }
.body .center { text-align: center; }
.body blockquote { display: grid; gap: 8px; padding-inline-start: 14px; border-inline-start: 3px solid var(--_line); color: var(--_quiet); }
.callout { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; padding: 10px 14px; border-inline-start: 3px solid var(--_rail); border-radius: 6px; background: var(--_raised); }
.callout-name { font-size: 0.8125rem; color: var(--_rail); }
.callout:is(.warning, .caution) { border-inline-start-color: var(--_danger); }
.callout:is(.warning, .caution) .callout-name { color: var(--_danger); }
.body :is(code, kbd) { padding: 1px 5px; border-radius: 4px; background: var(--_raised); font-size: 0.9em; }
.body kbd { border: 1px solid var(--_line); border-bottom-width: 2px; }
.body pre { overflow-x: auto; padding: 12px; border-radius: 6px; background: var(--_raised); font-size: 0.875rem; }
.body pre code { padding: 0; background: none; }
.body hr { width: 100%; border: 0; border-top: 1px solid var(--_line); }
summary { cursor: pointer; font-weight: 500; }
.body details > * + * { margin-top: 8px; }
.video a::before { content: '▶\\00a0'; }
.footnotes { padding-top: 12px; border-top: 1px solid var(--_line); font-size: 0.875rem; color: var(--_quiet); }
sup { line-height: 0; }

footer { background: var(--_raised); border-top: 1px solid var(--_line); }
footer:empty { display: none; }
.people { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; padding-block: 24px 96px; }
.people > h2 { font-size: 1rem; color: var(--_hand); }
.people > ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 20px; padding: 0; list-style: none; }
.people > ul > li { display: grid; gap: 4px; align-content: start; justify-items: start; overflow-wrap: anywhere; }
.people a { display: inline-block; padding-block: 4px; font-weight: 500; }
.hours { padding: 0; list-style: none; }
.people details { font-size: 0.875rem; }
.people summary { color: var(--_quiet); font-weight: 400; }

@media (forced-colors: active) {
  .find a, .topic, .choice { border-color: LinkText; }
}
@media print {
  .skip, .find, header nav, .path, .again, handrail-help { display: none; }
  .help { max-width: none; padding: 0; }
  .choice, .step, .callout, tr { break-inside: avoid; }
  .people a.person[href^='http']::after { content: ' (' attr(href) ')'; }
}
`;
