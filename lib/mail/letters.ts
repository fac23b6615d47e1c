import type { Letter } from './letter'

type To = { to: string; url: string }

const ending =
  'If you did not expect this letter, you can put it away. Nothing happens without you.'

/** A patient's way in. */
export const accessLetter = ({ to, url, clinic }: To & { clinic: string }): Letter => ({
  to,
  subject: `Your link from ${clinic}`,
  paragraphs: [
    'Hello,',
    `${clinic} has a page for you. This link opens it. The page asks for your date of birth, so that only you get in.`,
    'The link is for you alone. Please do not pass it on.',
  ],
  link: { words: 'Open my page', url },
  ending,
})

/** A colleague's invitation. */
export const invitationLetter = (from: To & { clinic: string; inviter: string }): Letter => ({
  to: from.to,
  subject: `${from.inviter} invites you to ${from.clinic}`,
  paragraphs: [
    'Hello,',
    `${from.inviter} has made room for you at ${from.clinic} in Plumbline. Choose a password to begin. The link works once, for three days.`,
  ],
  link: { words: 'Choose my password', url: from.url },
  ending,
})

/** A forgotten password. */
export const passwordLetter = ({ to, url }: To): Letter => ({
  to,
  subject: 'Choose a new password',
  paragraphs: [
    'Hello,',
    'Someone asked for a new password for this address. If that was you, choose one here. The link works once, for three days. Until then your old password stays.',
  ],
  link: { words: 'Choose a new password', url },
  ending,
})

/** An address that a patient gave and still has to show is theirs. */
export const confirmLetter = ({ to, url }: To): Letter => ({
  to,
  subject: 'Is this your address?',
  paragraphs: [
    'Hello,',
    'This address was given for signing in to Plumbline. If that was you, say so here. Then a forgotten password can be mended by e-mail.',
  ],
  link: { words: 'Yes, this address is mine', url },
  ending,
})
