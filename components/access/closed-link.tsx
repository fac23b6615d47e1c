type ClosedLinkProps = {
  why: 'unknown' | 'ended' | 'expired' | 'tried-too-often'
  clinic?: { name: string; phone: string }
}

const words = {
  unknown: {
    title: 'This link does not open anything',
    text: 'Part of it may be missing. Try the whole link again, or scan the code on your sheet.',
  },
  ended: {
    title: 'This link is no longer in use',
    text: 'Your clinic may have sent you a newer one.',
  },
  expired: {
    title: 'This link has run out',
    text: 'Links last about three months. Your clinic can give you a new one in a minute.',
  },
  'tried-too-often': {
    title: 'This link is closed now',
    text: 'The date of birth did not match ten times. To keep your page safe, we closed the link.',
  },
} as const

/** A link that opens nothing, and what to do now. */
export const ClosedLink = ({ why, clinic }: ClosedLinkProps) => (
  <>
    <h1 className="text-3xl">{words[why].title}</h1>
    <p>{words[why].text}</p>
    {clinic ? (
      <p>
        Please ring {clinic.name}
        {clinic.phone && (
          <>
            {' '}
            on{' '}
            <a
              href={`tel:${clinic.phone.replace(/[^+\d]/g, '')}`}
              className="font-semibold whitespace-nowrap text-accent underline"
            >
              {clinic.phone}
            </a>
          </>
        )}
        . Ask for a new link.
      </p>
    ) : (
      <p>If it still does not work, please ring your clinic. They can give you a new link.</p>
    )}
  </>
)
