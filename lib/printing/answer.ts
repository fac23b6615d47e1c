import { sessionCookie } from '../auth/cookie'
import { attachmentHeader } from './attachment'
import { pdfOf } from './pdf'

/** Answers with one of our own pages as a PDF, printed as the person who asks. */
export async function pdfAnswer(path: string, name: string): Promise<Response> {
  const pdf = await pdfOf(path, await sessionCookie())
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.byteLength),
      'Content-Disposition': attachmentHeader(`${name}.pdf`),
      'Cache-Control': 'private, no-store',
    },
  })
}
