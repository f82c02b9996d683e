import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { projectRoot } from './pack.js'

/** A fenced block of a document, with the heading above it and the `text` blocks below it: what it prints. */
export interface Snippet {
  readonly language: string
  readonly heading: string
  readonly code: string
  readonly prints: readonly string[]
}

/** `npm run readme` writes what is printed today into the blocks, instead of comparing. */
const WRITING = process.env.README_WRITE === '1'

/** A document of the project whose snippets are tested, by its path from the top. */
export class TestedDocument {
  readonly text: string
  readonly snippets: readonly Snippet[]
  private readonly file: string

  constructor(path: string) {
    this.file = join(projectRoot, path)
    this.text = readFileSync(this.file, 'utf8')
    this.snippets = snippetsOf(this.text)
  }

  /** The block below a snippet says what is printed, or is made to. */
  agree({ code, prints }: Snippet, printed: string, block = prints[0] ?? ''): void {
    if (WRITING) this.write(code, block, printed)
    else expect(trimEnds(printed)).toBe(trimEnds(block))
  }

  private write(code: string, block: string, printed: string): void {
    const now = readFileSync(this.file, 'utf8')
    const from = now.indexOf(code)
    const rest = now.slice(from).replace(fenced(block), () => fenced(`${trimEnds(printed)}\n`))
    writeFileSync(this.file, now.slice(0, from) + rest)
  }
}

/** The snippets in order; a `text` block is output of the one before it. */
function snippetsOf(markdown: string): Snippet[] {
  const found: { language: string; heading: string; code: string; prints: string[] }[] = []
  let heading = ''
  for (const [, title, language = '', code = ''] of markdown.matchAll(
    /^## (.+)$|^```(\w+)\n([\s\S]*?)^```$/gm,
  )) {
    if (title) heading = title
    else if (language === 'text') found.at(-1)?.prints.push(code)
    else found.push({ language, heading, code, prints: [] })
  }
  return found
}

const fenced = (text: string): string => `\`\`\`text\n${text}\`\`\``
const trimEnds = (text: string): string => text.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '')
