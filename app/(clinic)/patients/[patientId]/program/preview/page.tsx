import type { Metadata } from 'next'
import { BackToProgram } from '@/components/programs/back-to-program'
import { Previewing } from '../previewing'

export const metadata: Metadata = { title: 'Preview' }

type PreviewPageProps = { params: Promise<{ patientId: string }> }

const PreviewPage = async ({ params }: PreviewPageProps) => {
  const { patientId } = await params
  return (
    <div className="grid gap-4">
      <BackToProgram patientId={patientId} />
      <h1 className="text-2xl">Preview</h1>
      <Previewing patientId={patientId} />
    </div>
  )
}

export default PreviewPage
