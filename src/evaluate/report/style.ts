/** How a report looks: on a wide screen, on a telephone, and on paper. */
export const style = `
:root { --ink: #1c2430; --quiet: #4b5563; --line: #d5dae1; --ground: #f5f7f9; --accent: #17406d; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; color: var(--ink); background: #fff; font: 1rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--accent) }
h3, h4, h5 { font-size: 1rem; margin: 0 0 .5rem }
p { max-width: 46rem; margin: 0 0 1rem }
a { color: var(--accent) }
:focus-visible { outline: 3px solid #b8571a; outline-offset: 2px }
.skip { position: absolute; left: -999rem }
.skip:focus { position: static }
.lead { font-size: 1.15rem; max-width: 52rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none }
nav a { display: inline-block; padding: .25rem 0 }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 0 0 1.25rem }
.figures div { background: var(--ground); border-left: 4px solid var(--accent); padding: .6rem .8rem }
dt { color: var(--quiet); font-size: .9rem }
dd { margin: 0 }
dd strong { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums }
dd span { color: var(--quiet); font-size: .85rem; line-height: 1.35; display: block }
figure { margin: 0 0 1.25rem; max-width: 36rem; break-inside: avoid }
figcaption { color: var(--quiet); font-size: .9rem }
.chart svg { width: 100%; height: auto; max-width: 36rem; overflow: visible }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1rem; padding: 0; margin: 0; list-style: none; font-size: .9rem }
.swatch { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.scroll { overflow-x: auto; margin: 0 0 1.5rem }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums }
caption { text-align: left; font-weight: 600; padding: 0 0 .4rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line) }
thead th { color: var(--quiet); font-weight: 600; border-bottom: 2px solid var(--line) }
tbody th { font-weight: 400 }
.figure { white-space: nowrap }
details { border: 1px solid var(--line); border-radius: 4px; padding: .5rem .8rem; margin: 0 0 .5rem }
details[open] { padding-bottom: 1rem }
summary { cursor: pointer; overflow-wrap: anywhere }
details > .scroll { margin: .75rem 0 .5rem }
details > p { margin: .75rem 0 0 }
.wide table { font-size: .8rem }
footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem }
@media (min-width: 62rem) {
  section { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 2.5rem; align-items: start }
  section > * { grid-column: 1 / -1 }
  section > figure, section > figure + .beside { grid-column: auto }
}
@media (max-width: 40rem) { body { padding: 1rem } h1 { font-size: 1.5rem } .lead { font-size: 1.05rem } .figures { grid-template-columns: repeat(2, minmax(0, 1fr)) } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  nav, .skip { display: none }
  .scroll { overflow: visible }
  table { font-size: 8pt }
  tr, details { break-inside: avoid }
  details::details-content { content-visibility: visible }
}
`
