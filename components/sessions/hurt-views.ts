/** The screens of "it hurt", in their order. */
export const hurtViews = [
  'hurts',
  'much',
  'usual',
  'which',
  'far',
  'further',
  'brief',
  'after',
] as const

export type HurtView = (typeof hurtViews)[number]

/** Whether a screen of the session is one of "it hurt". */
export const isHurtView = (view: string | null): view is HurtView =>
  (hurtViews as readonly (string | null)[]).includes(view)
