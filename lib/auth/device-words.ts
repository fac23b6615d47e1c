const systems: [RegExp, string][] = [
  [/iPad/, 'an iPad'],
  [/iPhone/, 'an iPhone'],
  [/Android.*Mobile/, 'an Android phone'],
  [/Android/, 'an Android tablet'],
  [/Windows/, 'a Windows computer'],
  [/CrOS/, 'a Chromebook'],
  [/Mac OS X/, 'a Mac'],
  [/Linux/, 'a Linux computer'],
]

// Most browsers also name the ones they descend from, so the order matters.
const browsers: [RegExp, string][] = [
  [/Edg/, 'Edge'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/CriOS|Chrome/, 'Chrome'],
  [/Safari/, 'Safari'],
]

const nameIn = (list: [RegExp, string][], text: string) =>
  list.find(([pattern]) => pattern.test(text))?.[1]

/** A device as its owner knows it, from what its browser says of itself: "Safari on an iPhone". */
export function deviceWords(userAgent: string): string {
  const system = nameIn(systems, userAgent)
  const browser = nameIn(browsers, userAgent)
  if (!system) return browser ?? 'A device that does not say what it is'
  return `${browser ?? 'A browser'} on ${system}`
}
