import type { ReactNode } from 'react'
import '@/components/sheets/sheet.css'

const SheetLayout = ({ children }: Readonly<{ children: ReactNode }>) => (
  <div className="sheet-desk min-h-dvh bg-sunken">{children}</div>
)

export default SheetLayout
