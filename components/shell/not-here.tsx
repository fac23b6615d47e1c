import { ButtonLink } from '@/components/ui/button'

/** What is said where there is nothing: the same whether it is gone or belongs to someone else. */
export const NotHere = () => (
  <div className="grid max-w-[28rem] gap-6 pt-4">
    <h1 className="text-3xl">We could not find that page</h1>
    <p>
      It may have been moved, or it is not open to you. Nothing that you wrote is lost. Start again
      from the first page.
    </p>
    <p>
      <ButtonLink href="/" look="primary" size="large">
        Go to the first page
      </ButtonLink>
    </p>
  </div>
)
