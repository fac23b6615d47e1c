import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

export const clinics = pgTable('clinics', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  address: text('address').notNull().default(''),
  phone: text('phone').notNull().default(''),
  emergencyNumber: text('emergency_number').notNull().default(''),
  crisisLine: text('crisis_line').notNull().default(''),
  timeZone: text('time_zone').notNull(),
  paperSize: text('paper_size', { enum: ['a4', 'letter'] })
    .notNull()
    .default('a4'),
  brandColour: text('brand_colour').notNull().default('#0b5d5a'),
  isDemo: boolean('is_demo').notNull().default(false),
  createdAt: instant('created_at').notNull(),
})
