import type { Metadata } from 'next'
import { BackToProgram } from '@/components/programs/back-to-program'
import { Publishing } from '../publishing'

export const metadata: Metadata = { title: 'Publish' }

type PublishPageProps = { params: Promise<{ patientId: string }> }

const PublishPage = async ({ params }: PublishPageProps) => {
  const { patientId } = await params
  return (
    <div className="grid max-w-[36rem] gap-4">
      <BackToProgram patientId={patientId} />
      <h1 className="text-2xl">Publish</h1>
      <Publishing patientId={patientId} />
    </div>
  )
}

export default PublishPage
