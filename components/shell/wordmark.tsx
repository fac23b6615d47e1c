/** The plumb line: a cord, a bob, and the name. */
export const Wordmark = () => (
  <span className="inline-flex items-center gap-2 text-lg font-bold tracking-tight">
    <svg aria-hidden viewBox="0 0 16 28" className="h-7 w-4 text-accent">
      <path d="M8 0v14" stroke="currentColor" strokeWidth="1.75" />
      <path
        d="M8 13c3.2 0 5 1.7 5 4.2C13 21 9.6 25 8 27.5 6.4 25 3 21 3 17.2 3 14.7 4.8 13 8 13Z"
        fill="currentColor"
      />
    </svg>
    Plumbline
  </span>
)
