import { afterAll, beforeAll, expect, test } from 'vitest'
import { sluitVerbindingen } from '@/lib/db/client'
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

test('how long sign-in takes does not tell whether the account exists', async () => {
  const bestaand = await proefaccount(proef.admin)
  const zonder = await proefaccount(proef.admin, { metWachtwoord: false })
  const soorten = { bestaand: bestaand.email, zonder: zonder.email, onbekend: 'niemand@voorbeeld.test' }
  const tijden: Record<keyof typeof soorten | 'nogmaals', number[]> = {
    bestaand: [],
    zonder: [],
    onbekend: [],
    nogmaals: [],
  }
  for (let keer = 0; keer < KEREN; keer++) {
    // In turn, so that what slows the machine down slows all of them down; `nogmaals` is the noise of one against itself.
    for (const [soort, email] of [...Object.entries(soorten), ['nogmaals', bestaand.email]] as [
      keyof typeof tijden,
      string,
    ][]) {
      await proef.admin.query('delete from aanmeldpoging')
      const begin = performance.now()
      await meldAan({ email, wachtwoord: 'fout' }, nergens).catch(() => undefined)
      tijden[soort].push(performance.now() - begin)
    }
  }
  const basis = middelste(tijden.bestaand)
  const verschillen = Object.fromEntries(
    Object.entries(tijden).map(([soort, lijst]) => [soort, (middelste(lijst) - basis) / basis]),
  )
  console.log(`sign-in, median ${basis.toFixed(1)} ms; difference from it:`, verschillen)
  const ruis = Math.abs(verschillen.nogmaals ?? 0)
  for (const soort of ['zonder', 'onbekend'] as const) {
    expect(Math.abs(verschillen[soort] ?? 1), soort).toBeLessThan(Math.max(0.03, 3 * ruis))
  }
})
