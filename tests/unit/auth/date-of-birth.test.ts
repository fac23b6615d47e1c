import { describe, expect, it } from 'vitest'
import { dateOfBirthFrom } from '@/lib/auth/date-of-birth'

const today = '2026-11-23'
const read = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('|')
  return dateOfBirthFrom({ day, month, year }, today)
}

describe('a date of birth in three fields', () => {
  it.each([
    ['14|3|1958', '1958-03-14'],
    [' 14 | 03 | 1958 ', '1958-03-14'],
    ['1|1|2001', '2001-01-01'],
    ['14|Mar|1958', '1958-03-14'],
    ['14|march|58', '1958-03-14'],
    ['14.|3.|1958', '1958-03-14'],
    ['2|9|19', '2019-09-02'],
    ['2|9|26', '2026-09-02'],
    ['2|9|27', '1927-09-02'],
    ['29|2|1960', '1960-02-29'],
    ['23|11|2026', '2026-11-23'],
  ])('%s is %s', (typed, day) => {
    expect(read(typed)).toBe(day)
  })

  it.each([
    '3|14|1958',
    '29|2|1961',
    '0|3|1958',
    '14|0|1958',
    '14|3|',
    '|3|1958',
    '14|3|195',
    '14|3|19580',
    '14|foo|1958',
    '-14|3|1958',
    '14|3|1.9e3',
    '24|11|2026',
    '1|1|1890',
    '١٤|٣|١٩٥٨',
  ])('%s is no date of birth', (typed) => {
    expect(read(typed)).toBeNull()
  })
})
