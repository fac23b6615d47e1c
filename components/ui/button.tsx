import Link from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClasses, type ButtonStyling } from './button-classes'

export const Button = ({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonStyling) => (
  <button type={type} className={buttonClasses({ look, size }, className)} {...rest} />
)

export const ButtonLink = ({
  look,
  size,
  className,
  ...rest
}: ComponentProps<typeof Link> & ButtonStyling) => (
  <Link className={buttonClasses({ look, size }, className)} {...rest} />
)
