import type { CSSProperties } from 'react'
import { classes } from '@/components/ui/classes'
import { brandOnScreen } from '@/lib/clinics/brand-colour'

type ClinicMarkProps = {
  name: string
  brandColour: string
  /** The name in its colour too, or in ink, which everyone can read. */
  isInk?: boolean
}

/** The clinic's name beside an edge in its colour, readable by day and by night. */
export const ClinicMark = ({ name, brandColour, isInk = false }: ClinicMarkProps) => {
  const { light, dark } = brandOnScreen(brandColour)
  return (
    <span
      style={{ '--brand': light, '--brand-dark': dark } as CSSProperties}
      className={classes(
        'inline-block border-s-[3px] border-(--brand) ps-2 font-semibold wrap-anywhere dark:border-(--brand-dark)',
        !isInk && 'text-(--brand) dark:text-(--brand-dark)',
      )}
    >
      {name}
    </span>
  )
}
