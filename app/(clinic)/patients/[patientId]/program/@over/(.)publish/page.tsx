import { RouteDialog } from '@/components/ui/route-dialog'
import { Publishing } from '../../publishing'

type PublishOverProps = { params: Promise<{ patientId: string }> }

const PublishOver = async ({ params }: PublishOverProps) => {
  const { patientId } = await params
  return (
    <RouteDialog title="Publish">
      <Publishing patientId={patientId} />
    </RouteDialog>
  )
}

export default PublishOver
