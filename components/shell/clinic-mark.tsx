import type { CSSProperties } from 'react'
import { brandOnScreen } from '@/lib/clinics/brand-colour'

type ClinicMarkProps = { name: string; brandColour: string }

/** The clinic's name beside an edge in its colour, readable by day and by night. */
export const ClinicMark = ({ name, brandColour }: ClinicMarkProps) => {
  const { light, dark } = brandOnScreen(brandColour)
  return (
    <span
      style={{ '--brand': light, '--brand-dark': dark } as CSSProperties}
      className="inline-block border-s-[3px] border-(--brand) ps-2 font-semibold wrap-anywhere text-(--brand) dark:border-(--brand-dark) dark:text-(--brand-dark)"
    >
      {name}
    </span>
  )
}
