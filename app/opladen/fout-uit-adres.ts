import { z } from 'zod'
import { type Weigeringcode, weigeringen } from '@/lib/weigering'

const codeSchema = z
  .custom<Weigeringcode>((code) => typeof code === 'string' && Object.hasOwn(weigeringen, code))
  .optional()
  .catch(undefined)

/** What was wrong with the file that was sent, as the address of the page says it; undefined when nothing was. */
export function foutUitAdres(vraag: Record<string, unknown>): string | undefined {
  const code = codeSchema.parse(vraag.bestandFout)
  return code && weigeringen[code]
}

/** True right after a file was added. */
export function isToegevoegd(vraag: Record<string, unknown>): boolean {
  return vraag.bestand === 'toegevoegd'
}
