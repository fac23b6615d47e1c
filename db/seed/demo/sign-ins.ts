export type DemoSignIn = { who: string; email: string; password: string; note: string }

/** The demo clinic exists only on one's own machine, so its sign-ins can be printed. */
const password = 'a calm walk to the quay'

export const demoSignIns = [
  {
    who: 'Dana Whitlock',
    email: 'dana@demo.plumbline.example',
    password,
    note: 'owner and physiotherapist',
  },
  { who: 'Tom Adeyemi', email: 'tom@demo.plumbline.example', password, note: 'physiotherapist' },
  { who: 'Ruth Lindqvist', email: 'ruth@demo.plumbline.example', password, note: 'assistant' },
  { who: 'Maria Okafor', email: 'maria@demo.plumbline.example', password, note: 'patient' },
  { who: 'Harold Pike', email: 'harold@demo.plumbline.example', password, note: 'patient, sore' },
] as const satisfies readonly DemoSignIn[]

export const demoPassword = password
