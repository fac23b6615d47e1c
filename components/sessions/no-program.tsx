import { ButtonLink } from '@/components/ui/button'
import { ownPictureWords } from '@/components/own-picture/own-picture-words'
import { firstName } from '@/lib/sessions/first-name'
import { PortalFoot } from './portal-foot'
import { todayWords } from './today-words'

type Clinic = { clinicName: string; clinicPhone: string; emergencyNumber: string }

/** Before the first program is published. */
export const NoProgram = ({ name, clinic }: { name: string; clinic: Clinic }) => (
  <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
    <h1 className="text-[2rem]">{todayWords.hello(firstName(name))}</h1>
    <section className="grid gap-1 rounded-card bg-accent-soft p-4 sm:p-6">
      <h2 className="text-2xl">{todayWords.noProgram}</h2>
      <p>{todayWords.noProgramMore}</p>
    </section>
    <section className="grid gap-3">
      <p>{ownPictureWords.beforeProgram}</p>
      <ButtonLink href="/about-me" prefetch={false} size="session">
        {ownPictureWords.fromHelpLink}
      </ButtonLink>
    </section>
    <PortalFoot {...clinic} />
  </div>
)
