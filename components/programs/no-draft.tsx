import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export const NoDraft = ({ patientId }: { patientId: string }) => (
  <EmptyState
    title="There is no program yet"
    action={
      <ButtonLink look="primary" href={`/patients/${patientId}/program`}>
        Start one
      </ButtonLink>
    }
  />
)
