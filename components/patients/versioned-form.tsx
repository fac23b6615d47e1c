import { useRouter } from 'next/navigation'
import type { KeyboardEvent, ReactNode } from 'react'
import { FormProblem } from '@/components/forms/form-problem'
import type { useVersionedSave } from '@/components/forms/use-versioned-save'
import { Button } from '@/components/ui/button'
import { Key } from '@/components/ui/key'
import { TheirText } from './their-text'

type VersionedFormProps<Theirs extends { version: number }> = {
  saving: ReturnType<typeof useVersionedSave<Theirs>>
  /** What a colleague saved meanwhile, in words. */
  asWords: (theirs: Theirs) => string
  onDone: () => void
  /** What to know at the moment of saving. */
  beforeSaving?: ReactNode
  children: ReactNode
}

/** A drawer's form for a document that colleagues may be changing too; Ctrl and Enter save it. */
export const VersionedForm = <Theirs extends { version: number }>({
  saving: { isBusy, problem, theirs, save, saveOver, putAway },
  asWords,
  onDone,
  beforeSaving,
  children,
}: VersionedFormProps<Theirs>) => {
  const router = useRouter()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    save()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={onKeyDown}
      noValidate
      className="grid gap-6"
    >
      {children}
      {theirs ? (
        <TheirText
          onSaveMine={saveOver}
          onTakeTheirs={() => {
            putAway()
            router.refresh()
            onDone()
          }}
        >
          {asWords(theirs)}
        </TheirText>
      ) : (
        <FormProblem problem={problem} />
      )}
      <div className="sticky -bottom-6 -mx-6 grid gap-3 border-t border-line bg-raised px-6 py-3">
        {beforeSaving}
        <div className="flex items-center gap-3">
          <Button type="submit" look="primary" disabled={isBusy}>
            {isBusy ? 'Saving…' : 'Save'}
          </Button>
          <span className="text-sm text-quiet">
            <Key>Ctrl</Key> <Key>↵</Key> saves
          </span>
        </div>
      </div>
    </form>
  )
}
