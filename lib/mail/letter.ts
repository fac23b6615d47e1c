/** What is sent, in words only. No health details: anyone may read over a shoulder. */
export type Letter = {
  to: string
  subject: string
  paragraphs: readonly string[]
  link?: { words: string; url: string }
  ending: string
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const asText = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

/** One line: a name may not smuggle in a header. */
const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()

/** The letter as plain text and as the plainest HTML, in which text that looks like HTML stays text. */
export function written({ subject, paragraphs, link, ending }: Letter) {
  const before = paragraphs.map(oneLine)
  const text = [...before, ...(link ? [`${link.words}:\n${link.url}`] : []), ending].join('\n\n')
  const p = (inside: string) => `<p style="margin:0 0 1em">${inside}</p>`
  const html = [
    '<!doctype html><html lang="en"><body style="font:17px/1.6 sans-serif;max-width:34em">',
    ...before.map((each) => p(asText(each))),
    ...(link
      ? [
          p(`<a href="${asText(link.url)}">${asText(link.words)}</a>`),
          p(`<small>${asText(link.url)}</small>`),
        ]
      : []),
    p(`<small>${asText(ending)}</small>`),
    '</body></html>',
  ].join('\n')
  return { subject: oneLine(subject), text: `${text}\n`, html }
}
