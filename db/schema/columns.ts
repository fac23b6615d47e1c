import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** An instant; its column name ends in `_at`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** First column of every key of clinic data, so that tables can be distributed by clinic. */
export const clinicId = () => uuid('clinic_id').notNull()

/** A calendar day in the patient's time zone, as `YYYY-MM-DD`; its column name ends in `_on`. */
export const day = customType<{ data: string; driverData: string }>({
  dataType: () => 'date',
})

/** Text compared byte by byte, whatever the server's language: for keys that are searched by prefix. */
export const plainText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
})
