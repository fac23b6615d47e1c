import { toast } from '@/components/ui/toast'
import { keepTyped, typedTexts } from './typed-text'

export const oldPageWords =
  'This page is from before an update. Reload it to go on: what you typed is kept.'

/** Says that this page is from before an update, and offers to load it anew with what was typed. */
export function sayPageIsOld(): void {
  const atFirst = typedTexts()
  toast.warning(oldPageWords, {
    id: 'old-page',
    duration: Infinity,
    action: {
      label: 'Reload',
      onClick: () => {
        keepTyped({ ...atFirst, ...typedTexts() })
        location.reload()
      },
    },
  })
}
