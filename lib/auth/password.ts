import { hash, verify } from '@node-rs/argon2'
import { randomBytes } from 'node:crypto'

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const normal = (password: string): string => password.normalize('NFKC')

/** The argon2id hash of a password, in PHC form with its salt. */
export const hashOfPassword = (password: string): Promise<string> => hash(normal(password), cost)

let nobodys: Promise<string> | undefined

/**
 * Whether a password is the right one. Where there is no hash it still verifies against one that
 * nobody's password made, so that the time taken does not tell who has an account.
 */
export async function isRightPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const standIn = await (nobodys ??= hashOfPassword(randomBytes(24).toString('base64')))
  const isRight = await verify(passwordHash ?? standIn, normal(password))
  return isRight && Boolean(passwordHash)
}
