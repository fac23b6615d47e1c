'use client'

import { useState } from 'react'
import { ProtectionLine, type ProtectionLineProps } from './protection-line'

type ProtectionOnRecordProps = Omit<ProtectionLineProps, 'isOpen' | 'onOpenChange' | 'hint'>

/** What is held and ruled out, on a page where nothing else opens it. */
export const ProtectionOnRecord = (props: ProtectionOnRecordProps) => {
  const [isOpen, setIsOpen] = useState(false)
  return <ProtectionLine {...props} isOpen={isOpen} onOpenChange={setIsOpen} />
}
