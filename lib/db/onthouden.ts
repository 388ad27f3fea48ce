import { createHash } from 'node:crypto'

/**
 * Which statements Postgres remembers. Reading a statement and planning it behind the policies costs more than carrying it out;
 * a statement with a name is read once per connection, and its plan is kept. That is no shortcut past the wall: policies ask who
 * it is each time a plan runs, and Postgres plans anew for another role or a changed policy. Remembering takes memory on each
 * connection, so only what comes again.
 */
const KEER = 3
const MEESTE = 300

const gezien = new Map<string, number>()
const namen = new Map<string, string>()

/** The name of this statement, or none while it has not come often enough or too many have one. */
export function naamVoor(tekst: string): string | undefined {
  const naam = namen.get(tekst)
  if (naam !== undefined || namen.size >= MEESTE) return naam
  const keer = (gezien.get(tekst) ?? 0) + 1
  // What nobody asks a third time must not pile up.
  if (gezien.size > 10 * MEESTE) gezien.clear()
  gezien.set(tekst, keer)
  if (keer < KEER) return undefined
  gezien.delete(tekst)
  // Pages and routes each load this module for themselves and share the connections: the same text must give the same name.
  const nieuw = createHash('sha256').update(tekst).digest('base64url')
  namen.set(tekst, nieuw)
  return nieuw
}
