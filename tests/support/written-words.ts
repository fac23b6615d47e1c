import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A line somebody reads, and where it stands. */
export type WrittenLine = { where: string; line: string }

const readAttributes = new Set(['title', 'label', 'alt', 'placeholder', 'hint', 'aria-label'])

/** Stands in for what is only known while the program runs. */
const GAP = '5'

const isWords = (text: string): boolean => /\p{L}{2,}/u.test(text) && /\s/.test(text.trim())

/** Strings that look like words and are none: class names, addresses, code. */
const isCode = (text: string): boolean =>
  /[[\]{}_=<>]|^\/|^[a-z0-9:/.-]+( [a-z0-9:/.()%,-]*[-:][a-z0-9:/.()%,-]*)/.test(text)

function textOf(node: ts.JsxChild): string {
  if (ts.isJsxText(node)) return node.text.replace(/\s+/g, ' ')
  if (ts.isJsxExpression(node)) {
    const { expression } = node
    if (!expression) return ''
    return ts.isStringLiteralLike(expression) ? expression.text : GAP
  }
  if (ts.isJsxSelfClosingElement(node)) return ' '
  return node.children.map(textOf).join('')
}

const hasOwnText = (node: ts.Node): boolean =>
  (ts.isJsxElement(node) || ts.isJsxFragment(node)) &&
  node.children.some((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text))

const literalText = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map(({ literal }) => GAP + literal.text)].join('')
}

/** Text between tags, read as one line with the inline elements in it. */
function linesInMarkup(node: ts.Node, found: string[], isInside = false): void {
  const isLine = !isInside && hasOwnText(node)
  if (isLine) found.push((node as ts.JsxElement).children.map(textOf).join('').trim())
  if (ts.isJsxAttribute(node) && readAttributes.has(node.name.getText()) && node.initializer) {
    const { initializer } = node
    const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer
    const text = value && literalText(value)
    if (text) found.push(text)
  }
  ts.forEachChild(node, (child) => linesInMarkup(child, found, isInside || isLine))
}

/** What is written for machines, or for whoever mends them: statements, class names, thrown errors. */
const isForMachines = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTaggedTemplateExpression(node) ||
  ts.isTypeNode(node) ||
  (ts.isJsxAttribute(node) && !readAttributes.has(node.name.getText())) ||
  (ts.isNewExpression(node) && /^(Range|Type)?Error$/.test(node.expression.getText())) ||
  (ts.isCallExpression(node) &&
    /^(console\.\w+|classes|buttonClasses|sql\.raw)$/.test(node.expression.getText()))

/** Every string that is not for machines. */
function linesInWords(node: ts.Node, found: string[]): void {
  if (isForMachines(node)) return
  const text = literalText(node)
  if (text !== null) found.push(text)
  ts.forEachChild(node, (child) => linesInWords(child, found))
}

/** The lines a person can read in a source file: text of markup, and every string in sentences. */
export function writtenLines(path: string): WrittenLine[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    kind,
  )
  const found: string[] = []
  linesInMarkup(source, found)
  linesInWords(source, found)
  return [...new Set(found)]
    .filter((line) => isWords(line) && !isCode(line))
    .map((line) => ({ where: path, line }))
}
