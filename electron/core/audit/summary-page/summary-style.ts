/** The style of the page: light and dark, for screens from 320 px on and for paper. */
export const summaryStyle = `
:root {
  --page: #fafbfc; --card: #ffffff; --line: #e0e3e8; --text: #181c24; --second: #4e5562; --link: #234fae;
  --track: #e6e9ef; --plain: #2f62c4; --good: #2b8a5a; --warning: #c07a12; --bad: #c53a32; --quiet: #838b99;
  --soft: #f3f4f7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16191f; --card: #1d2027; --line: #2d313a; --text: #e9ebef; --second: #b0b6c1; --link: #9ebaff;
    --track: #31363f; --plain: #6f9bff; --good: #5cbd8b; --warning: #e0a449; --bad: #f0776d; --quiet: #8b93a0;
    --soft: #22262e;
  }
}
@media (prefers-contrast: more) {
  :root { --line: #6b7280; --second: var(--text); }
}
* { box-sizing: border-box; }
html { color-scheme: light dark; }
body {
  margin: 0 auto; padding: 1.5rem clamp(0.75rem, 4vw, 2.5rem) 3rem; max-width: 76rem;
  background: var(--page); color: var(--text);
  font: 0.9375rem/1.5 "Inter", -apple-system, "Segoe UI", "Adwaita Sans", "Cantarell", "Noto Sans", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; }
h2 { margin: 0 0 0.25rem; font-size: 1.25rem; line-height: 1.3; font-weight: 620; }
p { margin: 0.25rem 0 0; max-width: 44rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
header > p, .how, .more, footer { color: var(--second); }
.patterns { position: absolute; }
ul { list-style: none; margin: 0; padding: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem; margin: 1.25rem 0 0; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.75rem 1rem; }
.tiles strong { display: block; font-size: 1.625rem; line-height: 1.25; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--second); font-size: 0.8125rem; line-height: 1.35; display: block; }
nav { margin: 1.25rem 0 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; }
nav a { display: inline-block; padding: 0.25rem 0; }
main > section { margin: 1.5rem 0 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.125rem clamp(0.75rem, 2.5vw, 1.5rem) 1.375rem; }
.beside { display: grid; gap: 0 2.5rem; }
@media (min-width: 60rem) { .beside { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
figure { margin: 1rem 0 0; max-width: 38rem; }
svg { display: block; overflow: visible; }
svg text { fill: var(--text); font-size: 13px; font-family: inherit; }
svg .figure { font-variant-numeric: tabular-nums; }
rect { stroke: none; }
.track { fill: var(--track); }
.plain { fill: var(--plain); }
.good { fill: var(--good); }
.bad { fill: url(#stripes); }
.warning { fill: url(#cross); }
.quiet { fill: url(#dots); }
.ground-stripes { fill: var(--bad); }
.ground-cross { fill: var(--warning); }
.ground-dots { fill: var(--track); }
.ink-stripes, .ink-cross { fill: none; stroke: var(--card); stroke-width: 1; }
.ink-dots { fill: var(--quiet); }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0 0; font-size: 0.8125rem; }
.legend li { display: flex; align-items: center; gap: 0.375rem; }
.table { margin: 1.25rem 0 0; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; }
caption { text-align: start; font-weight: 600; padding: 0 0 0.375rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; text-align: start; vertical-align: baseline; font-weight: 400; }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--second); font-size: 0.8125rem; border-bottom: 1px solid var(--line); vertical-align: bottom; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (min-width: 40.01rem) { .number + .code { padding-inline-start: 0.75rem; } }
tbody .code { font-family: "SF Mono", "Cascadia Mono", "Adwaita Mono", "Noto Sans Mono", Menlo, Consolas, monospace; font-size: 0.8125rem; }
footer { margin: 1.5rem 0 0; font-size: 0.8125rem; }
@media (max-width: 40rem) {
  h1 { font-size: 1.375rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: 0.5rem; }
  .tiles li { padding: 0.625rem 0.75rem; }
  .number { white-space: normal; }
  .wide :is(table, tbody, caption) { display: block; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide thead th { padding: 0; border: 0; }
  .wide tr { display: grid; grid-template-columns: minmax(0, 1fr); }
  .wide tbody tr { padding: 0.5rem 0; }
  .wide tbody tr + tr { border-top: 1px solid var(--line); }
  .wide tbody tr > * { border: 0; padding: 0; text-align: start; }
  .wide tbody th { font-weight: 600; }
  .wide td { display: grid; grid-template-columns: minmax(6rem, 2fr) minmax(0, 3fr); gap: 0.75rem; }
  .wide td::before { content: attr(data-heading); content: attr(data-heading) / ""; color: var(--second); font-family: system-ui, sans-serif; }
}
@media (forced-colors: active) {
  .track { fill: Canvas; stroke: CanvasText; }
  .plain, .good { fill: CanvasText; }
  .ground-stripes, .ground-cross { fill: CanvasText; }
  .ground-dots { fill: Canvas; }
  .ink-stripes, .ink-cross { stroke: Canvas; }
  .ink-dots { fill: CanvasText; }
  svg { forced-color-adjust: none; }
  svg text { fill: CanvasText; }
}
@media print {
  :root { --page: #fff; --card: #fff; --line: #bbb; --text: #000; --second: #333; --link: #000;
    --track: #e3e6ec; --plain: #2f62c4; --good: #2b8a5a; --warning: #c07a12; --bad: #c53a32; --quiet: #666; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  main > section { border: 0; padding: 0; margin-top: 1.25rem; }
  h2, caption { break-after: avoid; }
  tr, figure, .tiles li { break-inside: avoid; }
  thead { display: table-header-group; }
  svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
