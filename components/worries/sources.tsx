import type { Citation } from '@/lib/references/citation'
import { worryWords } from './worry-words'

/** Where an answer comes from: the papers themselves, for whoever wants to look. */
export const Sources = ({ sources }: { sources: readonly Citation[] }) => (
  <details>
    <summary className="flex min-h-12 cursor-pointer items-center font-semibold text-accent underline underline-offset-4">
      {worryWords.where}
    </summary>
    {sources.length === 0 && <p>{worryWords.whereNone}</p>}
    <ul className="grid gap-3 pt-1 text-base">
      {sources.map(({ citation, link }) => (
        <li key={citation} className="wrap-anywhere">
          {citation}
          {link && (
            <>
              <br />
              <a
                href={link.href}
                rel="noreferrer"
                className="inline-flex min-h-12 items-center text-accent underline underline-offset-4"
              >
                {link.label}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  </details>
)
