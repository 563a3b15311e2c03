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
.map > li { margin-bottom: .75rem; break-inside: avoid; }
.map span { display: block; }
.bar { height: .5rem; max-width: 100%; background: #1d5c63; margin: .25rem 0; print-color-adjust: exact; }
.blocks, .code { color: #4b5858; font-size: .9rem; }
code { overflow-wrap: anywhere; }
`,
};
