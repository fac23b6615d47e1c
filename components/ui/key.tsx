/** A key of the keyboard, shown where it works. */
export const Key = ({ children }: { children: string }) => (
  <kbd
    aria-hidden
    className="inline-block min-w-5 pointer-coarse:hidden rounded border border-line bg-sunken px-1 text-center font-sans text-[0.8125rem] leading-5 text-quiet"
  >
    {children}
  </kbd>
)
