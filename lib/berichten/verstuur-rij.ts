import { oordeel } from './bezorging'
import type { Mail } from './verstuur'

/** Most mails of one run; the next one goes on. */
const PER_KEER = 100

/** Mails that wait in a table: taken one at a time, and marked as soon as the mail server has taken one over. */
export interface Wachtrij<T extends { op: Date }> {
  /** what is said when one fails: "Een brief" */
  wat: string
  /** takes the next one for a while; two workers never take the same */
  neem: () => Promise<{ rij: T; mail: Mail } | null>
  gemaild: (rij: T) => Promise<void>
  /** the address, or this mail, was refused for good, with this code of the mail server */
  geweigerd: (rij: T, code: number) => Promise<void>
}

/**
 * Sends what waits, one after the other. Who dies between sending and marking sends one mail twice at most. Gives what was sent, and
 * what the mail server did not take: that is tried again, unless it was refused for good.
 */
export async function verstuurRij<T extends { op: Date }>(
  post: ((mail: Mail) => Promise<void>) | null,
  nu: Date,
  { wat, neem, gemaild, geweigerd }: Wachtrij<T>,
  keren = PER_KEER,
): Promise<{ verstuurd: number; mislukt: number }> {
  const telling = { verstuurd: 0, mislukt: 0 }
  if (!post) return telling
  for (let i = 0; i < keren; i++) {
    const volgende = await neem()
    if (!volgende) break
    const { rij, mail } = volgende
    try {
      await post(mail)
    } catch (fout) {
      // Without the message: mail servers repeat the address in it.
      console.error(`${wat} kon niet worden verstuurd.`, fout instanceof Error ? fout.name : '')
      telling.mislukt += 1
      const uit = oordeel(fout, rij.op, nu)
      if (uit.soort === 'geweigerd') await geweigerd(rij, uit.code)
      continue
    }
    await gemaild(rij)
    telling.verstuurd += 1
  }
  return telling
}
