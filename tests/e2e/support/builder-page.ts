import type { Locator, Page } from '@playwright/test'

export const movementSearch = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Search movements' })

/** The movements of the draft, in the order in which they stand. */
export const draftRows = (page: Page): Locator =>
  page.getByRole('list', { name: /^Movements in/ }).locator('> li')
