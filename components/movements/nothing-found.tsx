import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

type NothingFoundProps = {
  words: string
  /** How many the words alone would find. */
  outsideFilters: number
  hasFilters: boolean
  withoutFilters: string
  withoutWords: string
}

const counted = (count: number) => (count === 1 ? 'One movement fits' : `${count} movements fit`)

/** Why the list is empty, and the step that fills it. */
export const NothingFound = ({
  words,
  outsideFilters,
  hasFilters,
  withoutFilters,
  withoutWords,
}: NothingFoundProps) => {
  if (hasFilters && outsideFilters > 0) {
    return (
      <EmptyState
        title={
          words ? `Nothing called “${words}” passes these filters` : 'Nothing passes these filters'
        }
        action={
          <ButtonLink href={withoutFilters} look="primary" prefetch={false}>
            Show without filters
          </ButtonLink>
        }
      >
        {words && <p>{counted(outsideFilters)} the words alone.</p>}
        {!words && <p>Each number beside a filter says what it would leave; take one away.</p>}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={`Nothing found for “${words}”`}
      action={
        <ButtonLink href={withoutWords} prefetch={false}>
          Show the whole library
        </ButtonLink>
      }
    >
      <p>
        Try the name of a muscle (“glutes”), a position (“face down”), a thing (“band”) or a goal
        (“balance”). Other names count, too: “clamshell” finds the clam.
      </p>
    </EmptyState>
  )
}
