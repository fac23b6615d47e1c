import { ButtonLink } from '@/components/ui/button'

/** Before the first program: there is nothing to print yet, and why. */
export const NoSheet = () => (
  <main className="mx-auto grid max-w-[40rem] content-start gap-4 px-4 py-10 text-[1.1875rem]">
    <h1 className="text-3xl">There is no sheet yet</h1>
    <p>
      Your clinician is still putting your program together. Your sheet will be here after that.
    </p>
    <p>
      <ButtonLink href="/today" look="primary" size="large">
        Go to Today
      </ButtonLink>
    </p>
  </main>
)
