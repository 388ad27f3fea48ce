import { notFound } from 'next/navigation'
import { z } from 'zod'

/** The id of a werkgever in an address; what is none does not exist. */
export function leesWerkgeverId(tekst: string): string {
  const id = z.uuid().safeParse(tekst)
  return id.success ? id.data : notFound()
}
