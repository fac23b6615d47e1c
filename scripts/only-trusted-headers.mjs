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

const isProxyTrusted = /^(1|true|yes|on)$/i.test(process.env.TRUST_PROXY ?? '')

if (!isProxyTrusted) {
  subscribe('http.server.request.start', ({ request }) => withoutProxysWords(request))
}
