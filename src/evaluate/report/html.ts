import { escapeHtml } from '../../text/html.js'
import type { Run } from '../run/run.js'
import type { Block, Figure, Rows } from './blocks.js'
import type { Drawing } from './charts.js'
import { contentsOf } from './contents.js'
import { style } from './style.js'

type Draw = typeof import('./charts.js').drawChart

/**
 * A run as one page of HTML that needs nothing else: no script, no network. `before` is an older run to compare it with.
 *
 * @example writeFileSync('report.html', await reportHtml(run))
 */
export async function reportHtml(run: Run, before: Run | null = null): Promise<string> {
  // The plotting library weighs more than everything else here: it is loaded by those who draw.
  const { drawChart } = await import('./charts.js')
  const { title, lead, sections } = contentsOf(run, before)
  const links = sections
    .map(({ id, title: name }) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`)
    .join('')
  const body = sections.map(({ id, title: name, blocks }) => {
    const inner = blocks.map((block, i) => blockHtml(block, `${id}-${i}`, 3, drawChart)).join('\n')
    return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(name)}</h2>\n${inner}\n</section>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
</header>
<nav aria-label="Sections"><ul>${links}</ul></nav>
<main id="content">
${body.join('\n')}
</main>
<footer><p>Made by namesake. It proposes; a person decides.</p></footer>
</body>
</html>
`
}

function blockHtml(block: Block, id: string, level: number, draw: Draw): string {
  switch (block.kind) {
    case 'text':
      return `<p dir="auto">${escapeHtml(block.text)}</p>`
    case 'figures':
      return `<dl class="figures">${block.items.map(figureHtml).join('')}</dl>`
    case 'table':
      return tableHtml(block.caption, block.columns, block.rows, id)
    case 'chart':
      return chartHtml(block.title, block.alt, draw(block.chart), level)
    case 'details': {
      const inner = block.blocks.map((one, i) => blockHtml(one, `${id}-${i}`, level + 1, draw)).join('\n')
      return `<details><summary dir="auto">${escapeHtml(block.summary)}</summary>\n${inner}\n</details>`
    }
  }
}

const figureHtml = ({ label, value, note }: Figure): string =>
  `<div><dt>${escapeHtml(label)}</dt><dd><strong>${escapeHtml(value)}</strong> <span>${escapeHtml(note)}</span></dd></div>`

/** Most columns of a table that fits beside a picture, and of one that fits a screen in letters of full size. */
const BESIDE = 5
const ACROSS = 9

const classOf = (columns: number): string =>
  columns <= BESIDE ? 'scroll beside' : columns <= ACROSS ? 'scroll' : 'scroll wide'

/** A table that is wider than a telephone scrolls by itself, with the keyboard too. */
function tableHtml(caption: string, columns: readonly string[], rows: Rows, id: string): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('')
  const body = rows.map(([first = '', ...cells]) => {
    const rest = cells.map(
      (cell) => `<td dir="auto"${isFigure(cell) ? ' class="figure"' : ''}>${escapeHtml(cell)}</td>`,
    )
    return `<tr><th scope="row" dir="auto">${escapeHtml(first)}</th>${rest.join('')}</tr>`
  })
  return `<div class="${classOf(columns.length)}" role="group" aria-labelledby="${id}" tabindex="0">
<table><caption id="${id}">${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`
}

const isFigure = (cell: string): boolean => /^[+−–\d]/.test(cell)

function chartHtml(title: string, alt: string, { svg, legend }: Drawing, level: number): string {
  const entries = legend.map(
    ({ label, colour }) =>
      `<li><span class="swatch" style="background:${colour}"></span>${escapeHtml(label)}</li>`,
  )
  const colours = entries.length === 0 ? '' : `<ul class="legend">${entries.join('')}</ul>`
  return `<figure><h${level}>${escapeHtml(title)}</h${level}>${colours}<div class="chart">${svg}</div><figcaption>${escapeHtml(alt)}</figcaption></figure>`
}
