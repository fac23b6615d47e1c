import { RouteDialog } from '@/components/ui/route-dialog'
import { Previewing } from '../../previewing'

type PreviewOverProps = { params: Promise<{ patientId: string }> }

const PreviewOver = async ({ params }: PreviewOverProps) => {
  const { patientId } = await params
  return (
    <RouteDialog title="As the patient will read it" shape="drawer">
      <Previewing patientId={patientId} />
    </RouteDialog>
  )
}

export default PreviewOver
