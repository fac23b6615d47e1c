import { ShieldAlert, ShieldCheck } from 'lucide-react'

/** The sign for a signed text, or one that still waits; the words always stand beside it. */
export const SignedMark = ({ isSigned }: { isSigned: boolean }) =>
  isSigned ? (
    <ShieldCheck aria-hidden className="size-5 shrink-0 text-well" />
  ) : (
    <ShieldAlert aria-hidden className="size-5 shrink-0 text-careful" />
  )
