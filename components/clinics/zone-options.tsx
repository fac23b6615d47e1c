import { zonesByRegion } from '@/lib/clinics/time-zones'

/** The time zones this machine knows, and the one in use even if it has an older name. */
export const ZoneOptions = ({ zones, current }: { zones: readonly string[]; current: string }) =>
  zonesByRegion([...new Set([...zones, current])]).map(({ region, zones: places }) => (
    <optgroup key={region} label={region}>
      {places.map(({ zone, place }) => (
        <option key={zone} value={zone}>
          {place}
        </option>
      ))}
    </optgroup>
  ))
