import type { NamedAngle } from './pose-text'

type AngleSlidersProps = {
  angles: readonly NamedAngle[]
  onChange: (angle: NamedAngle, degrees: number) => void
}

/** A slider for every angle that the pose names; the others are the solver's. */
export const AngleSliders = ({ angles, onChange }: AngleSlidersProps) => (
  <div className="grid gap-1">
    {angles.map((angle) => (
      <label
        key={angle.path.join('.')}
        className="grid grid-cols-[9rem_1fr_3rem] items-center gap-2 text-sm"
      >
        <span>{angle.label}</span>
        <input
          type="range"
          min={angle.low}
          max={angle.high}
          value={angle.degrees}
          onChange={(event) => onChange(angle, Number(event.target.value))}
          className="accent-accent"
        />
        <output className="tabular text-end">{angle.degrees}°</output>
      </label>
    ))}
    {angles.length === 0 && <p className="text-sm text-quiet">This pose names no angles.</p>}
  </div>
)
