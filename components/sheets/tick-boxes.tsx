/** What to tick on one day: a box for each time, or a dash on a day off. */
export const TickBoxes = ({ count }: { count: number }) =>
  count === 0 ? (
    <span className="sheet-day-off" role="img" aria-label="day off">
      –
    </span>
  ) : (
    <span
      className="sheet-boxes"
      role="img"
      aria-label={count === 1 ? '1 box to tick' : `${count} boxes to tick`}
    >
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="sheet-box" />
      ))}
    </span>
  )
