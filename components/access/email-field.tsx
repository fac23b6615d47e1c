import { PlainField } from '@/components/forms/plain-field'

type EmailFieldProps = { defaultValue?: string; problem?: string }

/** The address a person signs in with, so that a phone offers what it knows. */
export const EmailField = ({ defaultValue, problem }: EmailFieldProps) => (
  <PlainField
    name="email"
    label="E-mail"
    type="email"
    inputMode="email"
    autoComplete="username"
    autoCapitalize="none"
    spellCheck={false}
    required
    maxLength={254}
    defaultValue={defaultValue}
    problem={problem}
  />
)
