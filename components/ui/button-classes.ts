import { classes } from './classes'

type Look = 'primary' | 'secondary' | 'quiet' | 'stop'
type Size = 'compact' | 'regular' | 'large' | 'session'

export type ButtonStyling = { look?: Look; size?: Size }

const looks: Record<Look, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border border-transparent',
  secondary: 'border border-border bg-raised text-ink hover:bg-sunken',
  quiet: 'border border-transparent text-accent hover:bg-accent-soft',
  stop: 'border border-stop bg-stop-soft text-stop hover:bg-raised',
}

/** Compact is for clinician pages; patient pages use large (48 px) and session (64 px). */
const sizes: Record<Size, string> = {
  compact: 'min-h-8 pointer-coarse:min-h-10 px-2.5 text-sm gap-1.5',
  regular: 'min-h-10 px-4 gap-2',
  large: 'min-h-12 px-5 py-2 text-[1.0625rem] gap-2.5',
  session: 'min-h-16 px-6 py-3 text-xl gap-3',
}

export const buttonClasses = (
  { look = 'secondary', size = 'regular' }: ButtonStyling,
  more?: string,
): string =>
  classes(
    'inline-flex items-center justify-center rounded-control text-center font-semibold no-underline',
    'transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60',
    'aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
    looks[look],
    sizes[size],
    more,
  )
