import type { Drawing } from './drawing'

const asAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`

type PictureProps = { title: string; svg: string; alt: string; className?: string }

const Picture = ({ title, svg, alt, className }: PictureProps) => (
  <figure className="grid content-start gap-1">
    <figcaption className="text-sm text-quiet">{title}</figcaption>
    {/* eslint-disable-next-line @next/next/no-img-element -- drawn in this page a moment ago */}
    <img src={asAddress(svg)} alt={alt} className={className} />
  </figure>
)

/** All forms of the drawing at once, as they will be seen. */
export const Pictures = ({ drawing }: { drawing: Drawing }) => (
  <div className="grid content-start gap-4">
    <Picture title="On screen" svg={drawing.still} alt={drawing.words} className="w-full" />
    <div className="grid gap-4 sm:grid-cols-2">
      {drawing.moving && (
        <Picture title="Moving" svg={drawing.moving} alt={drawing.words} className="w-full" />
      )}
      <Picture
        title="On paper, at its size"
        svg={drawing.print}
        alt={drawing.words}
        className="rounded-control bg-[white] p-2"
      />
    </div>
    <Picture title="In a list" svg={drawing.thumb} alt="" className="h-12 w-[4.5rem] bg-sunken" />
    <p>{drawing.words}</p>
    {drawing.findings.length === 0 ? (
      <p className="text-well">All checks are passed.</p>
    ) : (
      <ul className="list-disc ps-5 text-stop">
        {drawing.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
    )}
    {drawing.waived.map((waived) => (
      <p key={waived} className="text-sm text-quiet">
        Waived {waived}
      </p>
    ))}
    <p className="tabular text-sm text-quiet">Drawn in {drawing.milliseconds} ms</p>
  </div>
)
