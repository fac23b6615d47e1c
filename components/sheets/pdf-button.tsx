'use client'

import { Download } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import { classes } from '@/components/ui/classes'

const outOfReach = 'We could not reach the server. Use the Print button instead.'

const nameIn = (disposition: string): string => {
  const found = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1]
  return found ? decodeURIComponent(found) : 'Home program.pdf'
}

async function fetchPdf(href: string): Promise<{ file: Blob; name: string } | { problem: string }> {
  try {
    const answer = await fetch(href)
    if (answer.ok) {
      const name = nameIn(answer.headers.get('content-disposition') ?? '')
      return { file: await answer.blob(), name }
    }
    const refusal = (await answer.json()) as { message?: string }
    return { problem: refusal.message ?? outOfReach }
  } catch {
    return { problem: outOfReach }
  }
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A plain download link that, with script, says what is happening and what went wrong. */
export const PdfButton = ({ href }: { href: string }) => {
  const [isMaking, setMaking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const download = async (event: MouseEvent) => {
    event.preventDefault()
    if (isMaking) return
    setMaking(true)
    setProblem(null)
    const result = await fetchPdf(href)
    setMaking(false)
    if ('problem' in result) setProblem(result.problem)
    else save(result.file, result.name)
  }

  return (
    <div className="grid max-w-72 gap-1">
      <a
        href={href}
        download
        onClick={download}
        aria-disabled={isMaking}
        className={classes(
          'inline-flex min-h-12 items-center justify-center gap-2.5 rounded-control border border-border bg-raised px-5 py-2 text-[1.0625rem] font-semibold hover:bg-sunken',
          isMaking && 'cursor-progress',
        )}
      >
        <Download aria-hidden className="size-5" />
        {isMaking ? 'Making the PDF…' : 'Download PDF'}
      </a>
      <p role="status" className="text-sm text-stop empty:hidden">
        {problem}
      </p>
      <span role="status" className="sr-only">
        {isMaking && 'Making the PDF. This takes a few seconds.'}
      </span>
    </div>
  )
}
