import { ButtonLink } from '@/components/ui/button'
import type { AskReason } from '@/lib/check-ins/when-to-ask'
import { checkInWords } from './check-in-words'

/** Asks gently how the patient is, on a day that is a good one to ask. */
export const CheckInCard = ({ why }: { why: AskReason }) => (
  <section className="grid gap-3 rounded-card border border-line bg-sunken p-4">
    <h2 className="text-xl">{checkInWords.cardTitle}</h2>
    <p>{checkInWords.why[why]}</p>
    <p>{checkInWords.card}</p>
    <ButtonLink href="/check-in" prefetch={false} size="large" className="justify-self-start">
      {checkInWords.cardLink}
    </ButtonLink>
  </section>
)
