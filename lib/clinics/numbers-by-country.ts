/**
 * Numbers to begin with, by country, each with where it was read (on 23 November 2026, in stored
 * copies). Proposals only: nobody's number is put in before an owner of the clinic did, and those who
 * practise there know better. Countries whose lines nobody looked up are left out.
 */
export type CountryNumbers = {
  country: string
  emergencyNumber: string
  crisisLine: string
  /** Who answers the crisis line. */
  crisisName: string
  source: string
}

const numbers = {
  GB: {
    country: 'the United Kingdom',
    ...{ emergencyNumber: '999', crisisLine: '116 123', crisisName: 'Samaritans' },
    source: 'samaritans.org',
  },
  IE: {
    country: 'Ireland',
    ...{ emergencyNumber: '112', crisisLine: '116 123', crisisName: 'Samaritans' },
    source: 'samaritans.org',
  },
  US: {
    country: 'the United States',
    ...{ emergencyNumber: '911', crisisLine: '988', crisisName: '988 Lifeline' },
    source: '988lifeline.org',
  },
  CA: {
    country: 'Canada',
    ...{ emergencyNumber: '911', crisisLine: '988', crisisName: '988 Suicide Crisis Helpline' },
    source: '988.ca',
  },
  AU: {
    country: 'Australia',
    ...{ emergencyNumber: '000', crisisLine: '13 11 14', crisisName: 'Lifeline' },
    source: 'lifeline.org.au',
  },
  NZ: {
    country: 'New Zealand',
    ...{ emergencyNumber: '111', crisisLine: '1737', crisisName: '1737, need to talk' },
    source: '1737.org.nz',
  },
  DE: {
    country: 'Germany',
    ...{ emergencyNumber: '112', crisisLine: '0800 111 0 111', crisisName: 'TelefonSeelsorge' },
    source: 'telefonseelsorge.de',
  },
  AT: {
    country: 'Austria',
    ...{ emergencyNumber: '112', crisisLine: '142', crisisName: 'TelefonSeelsorge' },
    source: 'telefonseelsorge.at',
  },
  FR: {
    country: 'France',
    ...{ emergencyNumber: '112', crisisLine: '3114', crisisName: '3114' },
    source: '3114.fr',
  },
} as const satisfies Record<string, CountryNumbers>

type Country = keyof typeof numbers

const zonesOf: Record<Country, readonly string[]> = {
  GB: ['Europe/London', 'Europe/Belfast'],
  IE: ['Europe/Dublin'],
  US: [
    ...['America/New_York', 'America/Detroit', 'America/Chicago', 'America/Denver'],
    ...['America/Boise', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage'],
    ...['America/Indianapolis', 'America/Indiana/Indianapolis', 'Pacific/Honolulu'],
  ],
  CA: [
    ...['America/Toronto', 'America/Montreal', 'America/Vancouver', 'America/Edmonton'],
    ...['America/Winnipeg', 'America/Regina', 'America/Halifax', 'America/St_Johns'],
  ],
  AU: [
    ...['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane', 'Australia/Perth'],
    ...['Australia/Adelaide', 'Australia/Hobart', 'Australia/Darwin'],
  ],
  NZ: ['Pacific/Auckland', 'Pacific/Chatham'],
  DE: ['Europe/Berlin', 'Europe/Busingen'],
  AT: ['Europe/Vienna'],
  FR: ['Europe/Paris'],
}

/** Numbers to propose to a clinic in this time zone; null where we know of none. */
export function numbersFor(timeZone: string): CountryNumbers | null {
  const country = (Object.keys(zonesOf) as Country[]).find((key) => zonesOf[key].includes(timeZone))
  return country ? numbers[country] : null
}

export const countriesKnown = Object.values(numbers)
