import { expect, test, type BrowserContext } from '@playwright/test'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { publishProgramFor } from '@/tests/support/programs'
import { signIn } from './support/signed-in'

/** Bytes of script a page brings to a browser that has none of it yet, as they go over the wire. */
async function scriptBytes(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const scripts = new Set<string>()
  let bytes = 0
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.close()
  return bytes
}

// The framework alone brings 119 kB. Which modules share a file changes with every build by some kB.
const most = { today: 172_000, builder: 245_000, caseload: 150_000 }

test('a phone on a slow line gets little script with today', async ({ context }) => {
  const dana = await makeClinician(await makeClinic(), 'owner')
  const maria = await makePatient(dana, { name: 'Maria Okafor' })
  await publishProgramFor(dana, maria, ['bridge', 'clam'])
  await signIn(context, maria)
  const bytes = await scriptBytes(context, '/today')
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThan(most.today)
})

test('the builder comes without what only a click opens', async ({ context }) => {
  const dana = await makeClinician(await makeClinic(), 'owner')
  const maria = await makePatient(dana, { name: 'Maria Okafor' })
  await publishProgramFor(dana, maria, ['bridge', 'clam'])
  await signIn(context, dana)
  expect(await scriptBytes(context, `/patients/${maria.id}/program`)).toBeLessThan(most.builder)
})

test('one more patient on the caseload costs less than three kilobytes', async ({
  context,
  request,
}) => {
  const dana = await makeClinician(await makeClinic(), 'owner')
  await makePatient(dana, { name: 'Maria Okafor' })
  await signIn(context, dana)
  expect(await scriptBytes(context, '/caseload')).toBeLessThan(most.caseload)
  const { cookies } = await context.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const pageBytes = async () => {
    const answer = await request.get('/caseload', { headers: { cookie } })
    return (await answer.body()).byteLength
  }
  const before = await pageBytes()
  for (let n = 0; n < 20; n++) await makePatient(dana, { name: `Patient ${n}` })
  const perPatient = ((await pageBytes()) - before) / 20
  expect(perPatient).toBeGreaterThan(500)
  expect(perPatient).toBeLessThan(3_000)
})
