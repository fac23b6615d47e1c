const LONGEST_NAME = 60

/** What no file system should have to hold: control characters, separators, wildcards, quotes. */
const unsafe = /[\p{C}\\/:*?"<>|]+/gu

/** The name a sheet is kept under: "Maria Okafor – home program 3". */
export function sheetName(patientName: string, revisionNumber: number): string {
  const safe = patientName.replace(unsafe, ' ').replace(/\s+/g, ' ')
  const name = [...safe]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[.\s]+|\s+$/g, '')
  const what = `home program ${revisionNumber}`
  return name === '' ? what.replace('h', 'H') : `${name} – ${what}`
}
