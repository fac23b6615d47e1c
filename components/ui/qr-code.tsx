import { encode } from 'uqr'
import { classes } from './classes'

/** The standard's margin: scanners look for four light modules around the code. */
const quiet = 4

/** The dark modules as one path, each run of a row one rectangle. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      let end = x
      while (row[end]) end++
      path += `M${x + quiet} ${y + quiet}h${end - x}v1h${x - end}z`
      x = end
    }
  })
  return path
}

type QrCodeProps = { text: string; title: string; className?: string }

/** A QR code as one drawing. Dark on white in every theme, because scanners need it so. */
export const QrCode = ({ text, title, className }: QrCodeProps) => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const side = size + 2 * quiet
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className={classes('block', className)}
    >
      <title>{title}</title>
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOf(data)} fill="#000" />
    </svg>
  )
}
