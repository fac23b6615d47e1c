import { Notice } from '@/components/ui/notice'

/** What went wrong with the whole form, spoken at once by screen readers. */
export const FormProblem = ({ problem }: { problem: string | null }) => (
  <div aria-live="assertive" className={problem ? undefined : 'sr-only'}>
    {problem && <Notice tone="stop">{problem}</Notice>}
  </div>
)
