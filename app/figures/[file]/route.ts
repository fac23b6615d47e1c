import { gunzipSync } from 'node:zlib'
import { figureFile } from '@/lib/access/figure-files'

const FILE = /^([0-9a-f]{20})\.svg$/
const headers = {
  'Content-Type': 'image/svg+xml; charset=utf-8',
  // The name is the content's hash, so what is under it never changes.
  'Cache-Control': 'public, max-age=31536000, immutable',
  // Opened by itself, a drawing may do nothing but be seen.
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}
const notThere = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })

type Context = { params: Promise<{ file: string }> }

/** One drawing of the library; anyone may see it. The server compresses it on its way out. */
export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const hash = FILE.exec((await params).file)?.[1]
  const gzip = hash === undefined ? null : await figureFile(hash)
  if (!gzip) return notThere()
  return new Response(new Uint8Array(gunzipSync(gzip)), { headers })
}
