export const sides = { both: 'Each side', left: 'Left', right: 'Right' } as const

export type Side = keyof typeof sides
