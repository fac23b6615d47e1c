import http from 'node:http'
import path from 'node:path'
import { parseArgs } from 'node:util'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'
import { root } from './install.mjs'

// What people use: Next, behind two doors. Files of the build go out as they were compressed after
// it, the best that can be had; everything else is compressed on its way. Next would do neither well:
// it has no brotli, and does not recognise the type that a route handler gave its answer.
const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } })
const [port, hostname] = [Number(values.port), values.host ?? '127.0.0.1']

const isEverywhere = ['0.0.0.0', '::'].includes(hostname)
const name = hostname.includes(':') ? `[${hostname}]` : hostname
process.env.PORT = String(port)
// Where Next asks itself to run an action that the page it was sent to does not hold.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${isEverywhere ? 'localhost' : name}:${port}`

const files = sirv(path.join(root, process.env.NEXT_DIST_DIR ?? '.next', 'static'), {
  brotli: true,
  gzip: true,
  etag: true,
  immutable: true,
  maxAge: 31_536_000,
  extensions: [],
  setHeaders: (response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  },
})
const ofBuild = '/_next/static'

const compressed = compression({
  filter: (request, response) => {
    const type = response.getHeader('content-type')
    if (Array.isArray(type)) response.setHeader('content-type', type[0])
    return compression.filter(request, response)
  },
})

const app = next({ dev: false, dir: root, hostname, port, quiet: true })
await app.prepare()
const handle = app.getRequestHandler()

const server = http.createServer((request, response) => {
  const answer = () => compressed(request, response, () => handle(request, response))
  const { url = '/' } = request
  if (!url.startsWith(`${ofBuild}/`)) return void answer()
  request.url = url.slice(ofBuild.length)
  files(request, response, () => {
    request.url = url
    answer()
  })
})

// One request that went wrong is no reason to leave everyone else.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => console.error(error))
}

let isEnding = false
const end = () => {
  if (isEnding) return
  isEnding = true
  server.close(async () => {
    await app.close()
    process.exit(0)
  })
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)

server.on('error', (error) => {
  console.error(error)
  process.exit(1)
})
server.listen(port, hostname)
