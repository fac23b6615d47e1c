import { classes } from '@/components/ui/classes'
import type { StartPosition } from '@/lib/movements/vocabulary'

type Drawing = { head: [x: number, y: number]; trunk: string; limbs: string; support?: string }

/** Eight postures from one hand, on a ground line at 61 of 64. */
const drawings: Record<StartPosition, Drawing> = {
  supine: {
    head: [17.5, 50],
    trunk: 'M28.5 54H49',
    limbs: 'M50 54.5 61.5 38.5l8 19H75M30 51.5l7-6 6.5 4',
    support: 'M9.5 58.5h15',
  },
  prone: { head: [19, 50], trunk: 'M29.5 54l22.5.5', limbs: 'M52 55l30.5 2.5M29 54.5l-6 3H11.5' },
  'side-lying': {
    head: [17.5, 46],
    trunk: 'M28.5 49.5q11 5.5 21.5 1',
    limbs: 'M51 51l15.5 6.5L81 53M30.5 50l6.5 7.5h8',
    support: 'M9 58.5q0-4 3.5-4h10q3.5 0 3.5 4',
  },
  quadruped: {
    head: [71, 33.5],
    trunk: 'M37 39.5l24-1.5',
    limbs: 'M36 40.5l-1 17H20M62 38.5l1 19h4.5',
  },
  kneeling: {
    head: [49.5, 13],
    trunk: 'M48 24v13.5',
    limbs: 'M47.5 38.5l1 19h-16M49.5 23.5l4 8.5.5 8.5',
  },
  'half-kneeling': {
    head: [44.5, 13],
    trunk: 'M43 24v13',
    limbs: 'M42.5 38.5l-3 19h-15M43 38.5l17 1.5v17.5h5.5M44.5 23.5l5 7.5 7 4',
  },
  sitting: {
    head: [44, 12],
    trunk: 'M42.5 23v14',
    limbs: 'M42.5 38.5H59v19h5.5M44 22.5l4.5 8.5 7 2.5',
    support: 'M33.5 20v37.5M33.5 43.5h18v14',
  },
  standing: {
    head: [47, 9],
    trunk: 'M46.5 20v14.5',
    limbs: 'M46.5 35.5 46 46.5l-1.5 11h5.5M48 19.5l2.8 9.5 2.2 8',
  },
}

type PositionGlyphProps = { position: StartPosition; className?: string }

/** A small posture sign for a start position; the words always stand beside it. */
export const PositionGlyph = ({ position, className }: PositionGlyphProps) => {
  const { head, trunk, limbs, support } = drawings[position]
  return (
    <svg
      aria-hidden
      viewBox="0 0 96 64"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('text-accent print:text-ink', className)}
    >
      <path d="M8 61h80" strokeWidth="1.5" className="text-border" />
      {support && <path d={support} strokeWidth="2" className="text-border" />}
      <circle cx={head[0]} cy={head[1]} r="5.75" fill="currentColor" stroke="none" />
      <path d={trunk} strokeWidth="7" />
      <path d={limbs} strokeWidth="3.5" />
    </svg>
  )
}
