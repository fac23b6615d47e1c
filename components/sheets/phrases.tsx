import { Fragment, type ReactNode } from 'react'

/** Short phrases in a row, with a dot between; a line breaks between them rather than within one. */
export const Phrases = ({ phrases }: { phrases: ReactNode[] }) =>
  phrases.map((phrase, index) => (
    <Fragment key={index}>
      <span className="sheet-phrase">{phrase}</span>{' '}
    </Fragment>
  ))
