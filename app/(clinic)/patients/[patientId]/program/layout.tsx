import type { ReactNode } from 'react'

type ProgramLayoutProps = Readonly<{ children: ReactNode; over?: ReactNode }>

/** The builder stays as it is while the preview or the publishing stands over it. */
const ProgramLayout = ({ children, over }: ProgramLayoutProps) => (
  <>
    {children}
    {over}
  </>
)

export default ProgramLayout
