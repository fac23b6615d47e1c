import { brandOnScreen, grounds, isColour } from '@/lib/clinics/brand-colour'

type BrandPreviewProps = { colour: string; name: string }

/** The clinic's name in its colour by day and by night, and what was done to keep it readable. */
export const BrandPreview = ({ colour, name }: BrandPreviewProps) => {
  const { light, dark } = brandOnScreen(colour)
  const isKept = light === colour.toLowerCase()
  return (
    <div className="grid gap-2">
      <div
        className="grid grid-cols-2 overflow-hidden rounded-control border border-line"
        aria-hidden
      >
        {[
          { ground: grounds.light, shown: light },
          { ground: grounds.dark, shown: dark },
        ].map(({ ground, shown }) => (
          <p
            key={ground}
            className="border-t-4 px-3 py-2.5 leading-snug font-semibold wrap-break-word"
            style={{ background: ground, borderColor: shown, color: shown }}
          >
            {name || 'Your clinic'}
          </p>
        ))}
      </div>
      <p className="text-sm text-quiet" role="status">
        {!isColour(colour) && 'Choose a colour to see it here.'}
        {isColour(colour) &&
          (isKept
            ? 'By day and by night. Your colour is easy to read as it is.'
            : 'By day and by night. Your colour is hard to read on paper white, so a darker shade of it is used.')}
      </p>
    </div>
  )
}
