import { createTransport } from 'nodemailer'
import { env } from '../env'
import { written, type Letter } from './letter'

export type Sent = { isSent: true } | { isSent: false; words: string }

/** Whether this server was told how to send letters. */
export const canSendMail = (): boolean => Boolean(env().SMTP_URL)

const seconds = 1000

const transport = (url: string) =>
  createTransport({
    url,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 20 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

/**
 * Sends one letter, after what it is about has been saved. Never throws: what went wrong comes back
 * in words, because the change itself stands.
 */
export async function send(letter: Letter): Promise<Sent> {
  const { SMTP_URL: url, MAIL_FROM: from } = env()
  if (!url) {
    return { isSent: false, words: 'No letter was sent: this server is not set up to send e-mail.' }
  }
  try {
    // One address and nothing else: never parsed as a list.
    await transport(url).sendMail({
      from,
      to: { name: '', address: letter.to },
      ...written(letter),
    })
    return { isSent: true }
  } catch (error) {
    console.error('A letter could not be sent:', error instanceof Error ? error.message : error)
    return { isSent: false, words: 'The letter could not be sent just now. All else is saved.' }
  }
}
