type RingProps = { share: number | null; children: React.ReactNode }

const RADIUS = 92
const AROUND = 2 * Math.PI * RADIUS

/** The time that is left, as a ring around the number that says it. */
export const Ring = ({ share, children }: RingProps) => (
  <div className="relative mx-auto grid aspect-square w-full max-w-[min(18rem,38svh)] place-items-center">
    <svg aria-hidden viewBox="0 0 200 200" className="absolute inset-0 -rotate-90">
      <circle cx="100" cy="100" r={RADIUS} fill="none" strokeWidth="10" className="stroke-line" />
      {share !== null && (
        <circle
          cx="100"
          cy="100"
          r={RADIUS}
          fill="none"
          strokeWidth="10"
          strokeLinecap="round"
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - share)}
          className="stroke-accent transition-[stroke-dashoffset] duration-200 ease-linear motion-reduce:transition-none"
        />
      )}
    </svg>
    <div className="relative grid justify-items-center px-6 text-center">{children}</div>
  </div>
)
