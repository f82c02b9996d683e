import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** One import, export-from, `import()` or `import('…').Type`, as it is written in `file`. */
export interface Import {
  /** The importing file, relative to src: `names/align.ts`. */
  readonly file: string
  readonly line: number
  /** What is imported: a file relative to src, or the specifier of a package. */
  readonly target: string
  readonly outside: boolean
  /** Erased by the compiler; it still counts as knowing the other room. */
  readonly typeOnly: boolean
}

/** Every source file under `root`, by its path with forward slashes. */
export function readSources(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
  return new Map(files.map((file) => [file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')]))
}

export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)

/** Every import of one file. A relative `./x.js` is the file `x.ts`; `./x.json` stays as it is. */
export function importsOf(file: string, text: string): Import[] {
  const source = parse(file, text)
  const found: Import[] = []
  const note = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const outside = !specifier.text.startsWith('.')
    const target = outside
      ? specifier.text
      : posix.join(posix.dirname(file), specifier.text).replace(/\.js$/, '.ts')
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1
    found.push({ file, line, target, outside, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, isTypeImport(node))
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, isTypeExport(node))
    else if (ts.isImportTypeNode(node))
      note(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTypeImport({ importClause: clause }: ts.ImportDeclaration): boolean {
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const named = clause.namedBindings
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly ||
    (!!exportClause &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.every((one) => one.isTypeOnly))
  )
}

/** Imports of all files, in the order of the files. */
export const importsOfAll = (sources: ReadonlyMap<string, string>): Import[] =>
  [...sources].flatMap(([file, text]) => importsOf(file, text))

export const sourceRoot = relative(process.cwd(), join(import.meta.dirname, '../../src'))
