import { toast } from '@/components/ui/toast'
import type { Result } from '@/lib/action'
import { reached } from './reached'

const outOfReach = 'We could not reach the server. Nothing was changed.'

type Undoable<D> = {
  run: () => Promise<Result<D>>
  /** What was done, as it is said when it worked. */
  said: string | ((data: D) => string)
  undo: (data: D) => Promise<Result<unknown>>
}

/** Does something at once, says so, and offers to take it back. Answers whether it worked. */
export async function undoable<D>({ run, said, undo }: Undoable<D>): Promise<boolean> {
  const result = await reached(run())
  if (!result?.ok) {
    toast.error(result?.message ?? outOfReach)
    return false
  }
  const takeBack = async () => {
    const undone = await reached(undo(result.data))
    if (!undone?.ok) toast.error(undone?.message ?? outOfReach)
  }
  toast(typeof said === 'function' ? said(result.data) : said, {
    action: { label: 'Undo', onClick: () => void takeBack() },
  })
  return true
}
