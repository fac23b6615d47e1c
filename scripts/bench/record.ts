import { parse, type HTMLElement, type Node } from 'node-html-parser'
import type { Recorded, Node as Drawn } from './floor/app/recorded'
import type { Replay } from './limit-server'
import type { Scenario } from './scenarios'
import { logMark, readTranscript, setRecording } from './transcript'

const RECORDINGS = 24
const attributes: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
}
const leftOut = new Set(['SCRIPT', 'LINK', 'META', 'TITLE', 'TEMPLATE', 'STYLE'])

/** The elements of a page as data, so that the floor of the framework draws the very same ones. */
function drawn(node: Node): Drawn[] {
  if (node.nodeType === 3) return node.text === '' ? [] : [node.text]
  if (node.nodeType !== 1) return []
  const element = node as HTMLElement
  if (!element.tagName || leftOut.has(element.tagName)) return []
  const props = Object.entries(element.attributes).filter(
    ([name]) =>
      !/^(on|style$|value$|checked$|selected$|autofocus$|open$|action$|method$)/i.test(name),
  )
  return [
    {
      tag: element.tagName.toLowerCase(),
      props: Object.fromEntries(props.map(([name, value]) => [attributes[name] ?? name, value])),
      children: element.childNodes.flatMap(drawn),
    },
  ]
}

export type Recording = { replay: Replay; recorded: Recorded }

/** Asks ours a few times, and keeps what it answered and what it made the database do. */
export async function record(
  origin: string,
  scenario: Scenario,
  adminUrl: string,
  logFolder: string,
): Promise<Recording> {
  const { name, shape } = scenario
  const send = async (n: number) => {
    const { path, ...call } = scenario.call(n)
    const response = await fetch(origin + path, { ...call, redirect: 'manual' })
    const text = await response.text()
    if (response.status !== 200) {
      throw new Error(`${name} answered ${response.status}: ${text.slice(0, 300)}`)
    }
    return { text, type: response.headers.get('content-type') ?? 'text/plain' }
  }
  await send(0)
  await setRecording(adminUrl, 'on')
  const transcripts = []
  let answer = { text: '', type: '' }
  for (let n = 1; n <= RECORDINGS; n++) {
    const mark = logMark(logFolder)
    answer = await send(n)
    await new Promise((done) => setTimeout(done, 60))
    transcripts.push(readTranscript(logFolder, mark))
  }
  await setRecording(adminUrl, 'off')
  const bytes = Buffer.byteLength(answer.text)
  const body = shape === 'page' ? parse(answer.text).querySelector('body') : null
  return {
    replay: { name, transcripts, bytes, type: answer.type },
    recorded: { bytes, type: answer.type, tree: body ? body.childNodes.flatMap(drawn) : null },
  }
}
