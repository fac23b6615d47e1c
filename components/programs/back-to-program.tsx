import { BackLink } from '@/components/ui/back-link'

export const BackToProgram = ({ patientId }: { patientId: string }) => (
  <BackLink href={`/patients/${patientId}/program`}>Back to the program</BackLink>
)
