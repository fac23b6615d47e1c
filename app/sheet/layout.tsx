import type { ReactNode } from 'react'
import '@/components/sheets/paper/paper.css'
import '@/components/sheets/paper/front.css'
import '@/components/sheets/paper/ticks.css'
import '@/components/sheets/paper/movements.css'
import '@/components/sheets/paper/screen.css'

const SheetLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className="sheet-desk min-h-dvh bg-sunken">{children}</div>
)

export default SheetLayout
