import { z } from 'zod'

export const acknowledgeInput = z.object({ revisionId: z.uuid() })
