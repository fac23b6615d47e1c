import { ButtonLink } from '@/components/ui/button'

/** A link that worked once, and what to do now. */
export const SpentLink = () => (
  <>
    <h1 className="text-3xl">This link has been used or has run out</h1>
    <p>
      Such links work once, for three days. If you have chosen a password, sign in with it. If not,
      ask for a new link.
    </p>
    <p className="flex flex-wrap gap-3">
      <ButtonLink href="/sign-in" look="primary" size="large">
        Sign in
      </ButtonLink>
      <ButtonLink href="/forgot-password" size="large">
        Ask for a new link
      </ButtonLink>
    </p>
  </>
)
