import { expect, test } from '@playwright/test'
import { makeClinic, makeClinician, makePatient } from '@/tests/support/people'
import { signIn } from './support/signed-in'

test('measured twice, a patient reads what they did then and do now; a slip is taken back', async ({
  browser,
}) => {
  const clinician = await makeClinician(await makeClinic(), 'owner')
  const patient = await makePatient(clinician)
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await signIn(desk, clinician)
  const page = await desk.newPage()
  await page.goto(`/patients/${patient.id}`)
  const card = page.getByRole('region', { name: 'What they can do, measured' })
  const write = async (value: string, measuredOn: string) => {
    await card.getByRole('button', { name: 'Measure', exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('How many times').fill(value)
    await form.getByLabel('Measured on').fill(measuredOn)
    await form.getByLabel('Measure again on').fill('')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(form).toBeHidden()
  }
  await write('8', '2020-09-14')
  await expect(card).toContainText('nothing to compare it with yet')
  await write('11', '2020-11-02')
  await expect(card).toContainText('Now 3 more, better.')
  await write('41', '2020-11-03')
  await card.getByText('All 3 times').click()
  await card.getByRole('button', { name: /^Take back 41 times/ }).click()
  await expect(card).toContainText('Now 3 more, better.')

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await signIn(phone, patient)
  const own = await phone.newPage()
  await own.goto('/progress')
  await expect(own.getByText(/you stood up from a chair 8 times\. Now 11\./)).toBeVisible()
  await expect(own.getByText('That is more than at first.')).toBeVisible()
})
