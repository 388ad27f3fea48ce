import { z } from 'zod'
import { nietGevonden } from '@/lib/weigering'

/** The id in an address. Anything that is no id is refused exactly as an id of nobody: `nietGevonden`. */
export function leesGevalId(tekst: string): string {
  const id = z.uuid().safeParse(tekst)
  if (!id.success) throw nietGevonden('verzuimgeval')
  return id.data
}
