import { dirname } from 'node:path'
import ts from 'typescript'

/** Compiles one file beside itself as a strict user of Node's ESM would, and returns what the compiler complains of. */
export function compile(file: string, types: readonly string[] = []): string[] {
  const program = ts.createProgram([file], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: types.length > 0, // the types of Node are not ours to check
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [...types],
    rootDir: dirname(file),
  })
  const problems = ts.getPreEmitDiagnostics(program)
  program.emit()
  return problems.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))
}
