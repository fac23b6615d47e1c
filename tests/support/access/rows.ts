import type { PolicyName } from './policies'
import type { World } from './people'

/** One action: who may, and a well-formed thing to send, made afresh for every try. */
export type Row = {
  policy: PolicyName
  input?: (world: World) => unknown | Promise<unknown>
  /** A plain form's action: it is sent the fields of a form. */
  isForm?: true
}

/** A row for each action a module exports; one that is left out does not compile. */
export type RowsOf<Module> = { [Name in keyof Module]: Row }
