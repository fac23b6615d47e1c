import { reading, type Transaction } from '../../db/connection'
import { contextOf } from './context'
import type { Scope } from './scope'

/** The read handle: every query runs through it, inside what the scope may see. */
export const read = <T>(scope: Scope, run: (tx: Transaction) => Promise<T>): Promise<T> =>
  reading(contextOf(scope), run)
