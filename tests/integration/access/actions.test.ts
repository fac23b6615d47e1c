import { readdirSync, existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Result } from '@/lib/action'
import { as, sendOrigin } from '../../support/acting'
import { actionMatrix } from '../../support/access/actions'
import { makeWorld, triers } from '../../support/access/people'
import { policies, type Verdict } from '../../support/access/policies'
import type { Row } from '../../support/access/rows'

type Action = (...sent: unknown[]) => Promise<Result<unknown>>

const nounOf = (file: string): string => file.split('/')[1] ?? ''

const files = readdirSync('lib')
  .map((noun) => `lib/${noun}/actions.ts`)
  .filter((file) => existsSync(file))

const actionsOf = async (file: string): Promise<Record<string, Action>> =>
  (await import(`../../../lib/${nounOf(file)}/actions.ts`)) as Record<string, Action>

/** What a browser sends: an input, or the fields of a plain form. */
const sent = ({ isForm }: Row, input: unknown): unknown[] => {
  if (!isForm) return [input]
  const form = new FormData()
  for (const [name, value] of Object.entries(input ?? {})) form.set(name, String(value))
  return [null, form]
}

const verdictOf = (result: Result<unknown>): Verdict => {
  if (result.ok) return 'in'
  if (result.code === 'not-signed-in') return 'sign-in'
  return result.code === 'not-found' ? 'hidden' : 'in'
}

describe('the access matrix', () => {
  it('has a row for every action there is', async () => {
    const declared = Object.fromEntries(
      Object.entries(actionMatrix).map(([file, rows]) => [file, Object.keys(rows).sort()]),
    )
    const found = Object.fromEntries(
      await Promise.all(
        files.map(async (file) => [file, Object.keys(await actionsOf(file)).sort()] as const),
      ),
    )
    expect(declared).toEqual(found)
  })

  const rows = Object.entries(actionMatrix).flatMap(([file, actions]) =>
    Object.entries(actions).map(([name, row]) => ({ file, name, row })),
  )
  const guarded = rows.filter(({ row }) => row.policy !== 'open')

  it.each(guarded)(
    'lets nobody use $name of $file but those it is for',
    async ({ file, name, row }) => {
      const world = await makeWorld()
      const action = (await actionsOf(file))[name]
      const verdicts: Record<string, Verdict> = {}
      for (const trier of triers) {
        const input = await row.input?.(world)
        const person = trier === 'nobody' ? null : world[trier]
        const result = await as(person, async () => action?.(...sent(row, input)))
        if (result && !result.ok && result.code === 'invalid') {
          expect(result.fields, `what ${name} was sent is not well-formed`).toBeUndefined()
        }
        verdicts[trier] = result ? verdictOf(result) : 'in'
      }
      expect(verdicts).toEqual(policies[row.policy])
    },
  )

  it.each(guarded)('refuses $name of $file from any page but ours', async ({ file, name, row }) => {
    const world = await makeWorld()
    const action = (await actionsOf(file))[name]
    const input = await row.input?.(world)
    for (const origin of [null, 'null', 'https://elsewhere.example']) {
      sendOrigin(origin)
      const result = await as(world.owner, async () => action?.(...sent(row, input)))
      expect(result).toMatchObject({ ok: false, code: 'not-allowed' })
    }
    sendOrigin('http://localhost:3000')
  })
})
