import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPostOffice, textOf } from '../../support/post-office'

const letter = {
  to: 'maria@home.example',
  subject: 'Your link from <b>Harbour</b>\r\nBcc: mallory@elsewhere.example',
  paragraphs: ['Hello,', '<script>alert("x")</script> & so on'],
  link: { words: 'Open my page', url: 'https://plumbline.example/enter/abc?x="1"&y=2' },
  ending: 'Bye.',
}

/** The settings are read once per process; each case here has its own. */
const sender = async (url: string | undefined) => {
  vi.resetModules()
  if (url === undefined) delete process.env.SMTP_URL
  else process.env.SMTP_URL = url
  return (await import('@/lib/mail/send')).send
}

describe('sending a letter', () => {
  const offices: Awaited<ReturnType<typeof openPostOffice>>[] = []
  const office = async (options?: { refuses: boolean }) => {
    const opened = await openPostOffice(options)
    offices.push(opened)
    return opened
  }
  beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterAll(() => Promise.all(offices.map((each) => each.close())))

  it('hands it to the mail server for one person', async () => {
    const { url, received } = await office()
    const send = await sender(url)
    expect(await send(letter)).toEqual({ isSent: true })
    expect(received).toHaveLength(1)
    expect(received[0]).toMatchObject({ from: 'no-reply@localhost', to: ['maria@home.example'] })
    expect(received[0]?.raw).not.toMatch(/^Bcc:/im)
  })

  it('keeps text that looks like HTML as text', async () => {
    const { url, received } = await office()
    await (
      await sender(url)
    )(letter)
    const [, html = ''] = textOf(received[0]!).split('<!doctype html>')
    expect(html).toContain('&lt;script&gt;')
    expect(html).not.toContain('<script')
    expect(html).toContain('href="https://plumbline.example/enter/abc?x=&quot;1&quot;&amp;y=2"')
  })

  it('never takes one address for a list', async () => {
    const { url, received } = await office()
    const send = await sender(url)
    await send({ ...letter, to: 'maria@home.example,mallory@elsewhere.example' })
    expect(received.flatMap(({ to }) => to)).not.toContain('mallory@elsewhere.example')
  })

  it('says in words when the mail server refuses', async () => {
    const { url } = await office({ refuses: true })
    const sent = await (await sender(url))(letter)
    expect(sent).toEqual({
      isSent: false,
      words: 'The letter could not be sent just now. All else is saved.',
    })
  })

  it('says in words when there is nobody at the mail server’s address', async () => {
    const { url, close } = await openPostOffice()
    await close()
    expect(await (await sender(url))(letter)).toMatchObject({ isSent: false })
  })

  it('says in words when no mail server is set up', async () => {
    const sent = await (await sender(undefined))(letter)
    expect(sent).toMatchObject({ words: expect.stringContaining('not set up to send e-mail') })
  })
})
