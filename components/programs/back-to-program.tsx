import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'

export const BackToProgram = ({ patientId }: { patientId: string }) => (
  <Link
    href={`/patients/${patientId}/program`}
    className="inline-flex items-center gap-1.5 justify-self-start font-semibold text-accent underline-offset-2 hover:underline"
  >
    <ArrowLeft aria-hidden className="size-4.5" /> Back to the program
  </Link>
)
