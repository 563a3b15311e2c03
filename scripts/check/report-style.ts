/** Plain, to be read on any screen and on paper. A `Markup`, because it is ours and may hold quotes. */
export const REPORT_STYLE = {
  html: `
body { font: 1rem/1.5 system-ui, sans-serif; color: #1d2424; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.25; }
section { border-top: 2px solid #1d5c63; margin-top: 2rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #b6c2c2; padding: .4rem .6rem; text-align: left; vertical-align: top; }
td { font-variant-numeric: tabular-nums; }
.map { padding-inline-start: 1.5rem; }
.map > li { margin-bottom: 1rem; }
.line { display: block; }
.roles { display: inline-block; border: 1px solid #1d5c63; border-radius: .25rem; padding: 0 .4rem; font-size: .9em; }
.bar { display: block; height: .5rem; max-width: 100%; background: #1d5c63; margin: .25rem 0; print-color-adjust: exact; }
.blocks, .code { color: #4b5858; font-size: .9em; }
.story { margin-top: .5rem; padding-inline-start: .75rem; border-inline-start: 3px solid #b6c2c2; }
.story p { margin: 0 0 .25rem; }
.story ol, .story ul { padding-inline-start: 1.25rem; }
.story > ol > li { margin-bottom: .5rem; break-inside: avoid; }
.good, a { color: #1d5c63; }
code, li, p { overflow-wrap: anywhere; }
@media (max-width: 60rem) {
  table { font-size: .9em; }
  th, td { padding: .25rem .35rem; }
}
@media (max-width: 40rem) {
  table, tbody, tr, th[scope=row], td { display: block; border: 0; padding: 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: .75rem; }
  td::before { content: attr(data-head) ": "; color: #4b5858; }
}
@media print {
  body { max-width: none; font-size: .75rem; }
  .wide { overflow: visible; }
  h2, h3 { break-after: avoid; }
}
`,
};
