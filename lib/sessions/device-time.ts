const two = (count: number): string => String(count).padStart(2, '0')

/** The calendar day it is on this device, as `YYYY-MM-DD`. */
export const dayOnDevice = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** The instant with this device's offset from UTC, to the second: `2026-11-22T18:05:00+05:45`. */
export function instantOnDevice(at: Date): string {
  const offset = -at.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')
  return `${dayOnDevice(at)}T${time}${sign}${two(hours)}:${two(minutes)}`
}
