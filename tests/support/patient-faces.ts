import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Where a patient comes in: every page, layout and notice under these folders. */
const doors = [
  'app/(portal)',
  'app/(session)',
  'app/(public)/enter',
  'app/(public)/layout.tsx',
  'app/sheet/mine',
  'app/offline',
  'app/api/reports',
  'app/api/screenings',
]

/** Reads and writes rows: their own words are read, what they stand on is the clinic's as much. */
const isStore = (file: string): boolean => /\/(queries|mutations)\.ts$/.test(file)

const ownFolders = /^(app|components|lib)\//

const filesUnder = (place: string): string[] =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => path.join(place, file))

function fileOf(root: string, from: string, wanted: string): string | null {
  const target = wanted.startsWith('@/')
    ? wanted.slice(2)
    : wanted.startsWith('.')
      ? path.join(path.dirname(from), wanted)
      : null
  if (target === null) return null
  const found = [`${target}.ts`, `${target}.tsx`].find((each) => existsSync(path.join(root, each)))
  return found && ownFolders.test(found) ? found : null
}

/** What a node asks for to run, types left out: an import, a re-export, or one that comes later. */
function askedFor(node: ts.Node): string | null {
  const isType =
    (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly)
  if (isType) return null
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined
  return named && ts.isStringLiteralLike(named) ? named.text : null
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const wanted = askedFor(node)
    const target = wanted && fileOf(root, file, wanted)
    if (target) found.push(target)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found
}

/** Every file whose words may come before a patient, found by following what their pages import. */
export function patientFaces(root: string): string[] {
  const reached = new Set(
    doors
      .flatMap((door) => filesUnder(path.join(root, door)))
      .map((file) => path.relative(root, file)),
  )
  for (const file of reached) {
    if (!isStore(file)) for (const each of importsOf(root, file)) reached.add(each)
  }
  return [...reached].sort()
}
