import { afterAll, beforeAll, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
import { vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { meldAan } from '@/lib/toegang/meld-aan'
import { type ProefDatabase, proefDatabase } from '../hulp/database'
import { nergens, proefaccount } from './hulp'

// Measured, so not in CI: on a busy machine the noise would decide.

let proef: ProefDatabase
beforeAll(async () => {
  proef = await proefDatabase()
})
afterAll(async () => {
  await sluitVerbindingen()
  await proef.sluit()
})

const KEREN = 200

const middelste = (tijden: number[]) => [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length / 2)] ?? 0

/** Asks each in turn, so that what slows the machine down slows all of them down; gives medians, and the noise of one against itself. */
async function meet<S extends string>(soorten: Record<S, string>, vraag: (email: string) => Promise<unknown>) {
  const eerste = Object.keys(soorten)[0] as S
  const tijden = new Map<string, number[]>([...Object.keys(soorten), 'nogmaals'].map((soort) => [soort, []]))
  for (let keer = 0; keer < KEREN; keer++) {
    for (const [soort, email] of [...Object.entries<string>(soorten), ['nogmaals', soorten[eerste]] as const]) {
      await proef.admin.query('delete from aanmeldpoging')
      await proef.admin.query('delete from toegangsbrief')
      const begin = performance.now()
      await vraag(email).catch(() => undefined)
      tijden.get(soort)?.push(performance.now() - begin)
    }
  }
  const medianen = new Map([...tijden].map(([soort, lijst]) => [soort, middelste(lijst)]))
  const basis = medianen.get(eerste) ?? 0
  const afstand = (soort: string) => Math.abs((medianen.get(soort) ?? 0) - basis)
  console.log([...medianen].map(([soort, ms]) => `${soort} ${ms.toFixed(2)} ms`).join(', '))
  return { basis, afstand, ruis: afstand('nogmaals') }
}

test('how long sign-in takes does not tell whether the account exists', async () => {
  const soorten = {
    bestaand: (await proefaccount(proef.admin)).email,
    zonder: (await proefaccount(proef.admin, { metWachtwoord: false })).email,
    onbekend: 'niemand@voorbeeld.test',
  }
  const { basis, afstand, ruis } = await meet(soorten, (email) => meldAan({ email, wachtwoord: 'fout' }, nergens))
  for (const soort of ['zonder', 'onbekend'])
    expect(afstand(soort), soort).toBeLessThan(Math.max(0.03 * basis, 3 * ruis))
})

test('nor does how long asking for a new password takes', async () => {
  const soorten = {
    bestaand: (await proefaccount(proef.admin)).email,
    zonder: (await proefaccount(proef.admin, { metWachtwoord: false })).email,
    onbekend: 'niemand@voorbeeld.test',
  }
  const { basis, afstand, ruis } = await meet(soorten, (email) => vraagNieuwWachtwoord({ email }, nergens))
  // One row more or less: well under a millisecond, which no network shows.
  for (const soort of ['zonder', 'onbekend'])
    expect(afstand(soort), soort).toBeLessThan(Math.max(1, 0.1 * basis, 3 * ruis))
})
