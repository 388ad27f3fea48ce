import { z } from 'zod'
import { bevestigd } from './velden-schema'

export const bevestigVoorstelSchema = z.object({ id: z.uuid(), bevestigd })
export const verwijderVoorstelSchema = z.object({ id: z.uuid() })
