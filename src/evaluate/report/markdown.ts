import type { Run } from '../run/run.js'
import type { Block, Rows } from './blocks.js'
import { contentsOf } from './contents.js'

/**
 * A run as Markdown: the tables without the pictures. `before` is an older run to compare it with.
 *
 * @example writeFileSync('report.md', reportMarkdown(run))
 */
export function reportMarkdown(run: Run, before: Run | null = null): string {
  const { title, lead, sections } = contentsOf(run, before)
  const parts = [`# ${plain(title)}`, plain(lead)]
  for (const section of sections)
    parts.push(`## ${plain(section.title)}`, ...section.blocks.flatMap(blockLines))
  return `${parts.join('\n\n')}\n`
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [plain(block.text)]
    case 'figures':
      return [
        table(
          ['Figure', 'Value', ''],
          block.items.map(({ label, value, note }) => [label, value, note]),
        ),
      ]
    case 'table':
      return [`**${plain(block.caption)}**`, table(block.columns, block.rows)]
    case 'chart':
      return [plain(block.alt)]
    case 'details':
      return [`### ${plain(block.summary)}`, ...block.blocks.flatMap(blockLines)]
  }
}

function table(columns: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A text that Markdown shows as it is. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
