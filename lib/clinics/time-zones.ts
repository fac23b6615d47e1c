export type ZoneGroup = { region: string; zones: { zone: string; place: string }[] }

const placeOf = (zone: string): string =>
  zone.split('/').slice(1).join(', ').replaceAll('_', ' ') || zone

/** Time zones by part of the world, in the order of the alphabet, with the places people look for. */
export function zonesByRegion(zones: readonly string[]): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup['zones']>()
  for (const zone of [...zones].sort()) {
    const region = zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'Other'
    groups.set(region, [...(groups.get(region) ?? []), { zone, place: placeOf(zone) }])
  }
  return [...groups].map(([region, list]) => ({ region, zones: list }))
}
