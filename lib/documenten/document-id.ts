import { z } from 'zod'
import { Weigering } from '@/lib/weigering'

/** The id in an address. Anything that is no id is refused exactly as an id of nobody: `nietGevonden`. */
export function leesDocumentId(tekst: string): string {
  const id = z.uuid().safeParse(tekst)
  if (!id.success) throw new Weigering('nietGevonden')
  return id.data
}

const nummer = z.coerce.number().int().min(1).max(9999).optional().catch(undefined)

/** The number of a version in an address; undefined for the latest. */
export function leesVersienummer(vraag: Record<string, unknown>, naam = 'versie'): number | undefined {
  return nummer.parse(vraag[naam])
}
