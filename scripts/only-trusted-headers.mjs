import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'

// Loaded first into the web server. A visitor can write these headers as well as a proxy can, so
// without a proxy in front they are taken off before anything reads them; the server then says
// itself which address the connection came from.
const saidByProxies = ['forwarded', 'x-real-ip', /^x-forwarded-/]

const isSaidByProxies = (name) =>
  saidByProxies.some((each) => (typeof each === 'string' ? each === name : each.test(name)))

/** Takes off a request what only a proxy may say. */
export const withoutProxysWords = ({ headers }) => {
  for (const name of Object.keys(headers)) if (isSaidByProxies(name)) delete headers[name]
}

// An action that the page it was sent to does not hold (an "undo" after going elsewhere), Next asks
// itself to run, with the headers it was sent. This one, which nobody outside ever sees, tells that
// request from a visitor's; what it says of the host is what Next itself had understood.
const passage = 'x-plumbline-passage'
const pass = randomUUID()

/** Takes off a request what its sender may not say, unless it is one of our own, passed on. */
export const asArrived = (request, isProxyTrusted) => {
  const { headers } = request
  if (headers[passage] === pass) {
    headers.host = headers['x-forwarded-host'] ?? headers.host
    return
  }
  if (!isProxyTrusted) withoutProxysWords(request)
  delete headers[passage]
  if (headers['next-action'] !== undefined) headers[passage] = pass
}

const isProxyTrusted = /^(1|true|yes|on)$/i.test(process.env.TRUST_PROXY ?? '')

subscribe('http.server.request.start', ({ request }) => asArrived(request, isProxyTrusted))
