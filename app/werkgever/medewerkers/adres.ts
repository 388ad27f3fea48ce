import { notFound } from 'next/navigation'
import { z } from 'zod'

/** An id out of the path of a page; anything else does not exist. */
export function idUitPad(waarde: string): string {
  const gelezen = z.uuid().safeParse(waarde)
  return gelezen.success ? gelezen.data : notFound()
}
