/** How the palette stands on the screen, loaded or still on its way. */
export const paletteFrame =
  'fixed top-[10vh] left-1/2 z-50 flex max-h-[70vh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 flex-col overflow-hidden rounded-card border border-line bg-raised shadow-lifted'

export const paletteBox =
  'min-h-13 w-full shrink-0 border-b border-line bg-transparent px-4 text-[1.0625rem] outline-none placeholder:text-quiet'

export const paletteWords = 'A patient, a movement or a page'
