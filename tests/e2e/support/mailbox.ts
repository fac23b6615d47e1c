import fs from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'

/**
 * A mail server that keeps every message as a file in `folder`, and lets nothing out. Answers its
 * address and how to close it.
 */
export async function openMailbox(
  folder: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  fs.mkdirSync(folder, { recursive: true })
  let count = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase())
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const message: Mail = { to, text: Buffer.concat(chunks).toString() }
        const file = path.join(folder, `${String(++count).padStart(5, '0')}.json`)
        fs.writeFileSync(`${file}.part`, JSON.stringify(message))
        fs.renameSync(`${file}.part`, file)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

export type Mail = {
  to: string[]
  /** The message as it was sent, headers and all. */ text: string
}

/** Mail that reached an address so far, oldest first. */
export function mailTo(address: string): Mail[] {
  const folder = process.env.E2E_MAILBOX ?? ''
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')) as Mail)
    .filter((mail) => mail.to.includes(address.toLowerCase()))
}
