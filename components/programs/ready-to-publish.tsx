import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Hindrance } from '@/lib/programs/ready-to-publish'

type ReadyToPublishProps = { patientId: string; hindrances: readonly Hindrance[] }

const safety = (patientId: string, part: string) => `/patients/${patientId}/safety#${part}`

/** Where each is put right, and what the link there says. */
const ways: Record<Hindrance['where'], ((patientId: string) => [string, string]) | null> = {
  program: null,
  settings: () => ['/settings', 'Open settings'],
  you: () => ['/settings/you', 'Open your details'],
  screening: (id) => [safety(id, 'screening'), 'Screen now'],
  clearance: (id) => [safety(id, 'clearances'), 'Record the clearance'],
  hold: (id) => [safety(id, 'hold'), 'See what holds it'],
}

/** What has to be put right before a program can go out, each with the way there. */
export const ReadyToPublish = ({ patientId, hindrances }: ReadyToPublishProps) =>
  hindrances.length === 0 ? null : (
    <Notice tone="careful" title="Before it can go out">
      <ul className="ms-5 list-disc">
        {hindrances.map(({ words, where }) => {
          const [href, label] = ways[where]?.(patientId) ?? ['', '']
          return (
            <li key={words}>
              {words}{' '}
              {href && (
                <Link href={href} className="font-semibold text-accent underline">
                  {label}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
