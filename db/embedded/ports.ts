import net from 'node:net'

/** A TCP port on this machine that nothing listens on right now. */
export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

/**
 * Tries to listen on a port and lets go of it again. Answers `null` when that worked, otherwise
 * the system's error code (`EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, …).
 */
export function portTrouble(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}
