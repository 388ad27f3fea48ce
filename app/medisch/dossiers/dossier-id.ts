import { notFound } from 'next/navigation'
import { z } from 'zod'

/** The id in the address of a file; what is none does not exist. */
export function leesDossierId(tekst: string): string {
  const id = z.uuid().safeParse(tekst)
  return id.success ? id.data : notFound()
}
