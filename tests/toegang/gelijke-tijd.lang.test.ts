import { expect, test } from 'vitest'
import { vraagNieuwWachtwoord } from '@/lib/toegang/brieven'
import { meldAan } from '@/lib/toegang/meld-aan'
import { proefDatabase } from '../hulp/database'
import { nergens, proefaccount } from './hulp'

// Measured, so not in CI: on a busy machine the noise would decide.

const proef = await proefDatabase()

const KEREN = 200

const middelste = (getallen: number[]) => [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0

/**
 * Asks each in turn, so that what slows the machine down slows all of them down, and compares within each turn. Gives the median of
 * the first (ms), and of each other the median of how much longer it took, with the standard error of that median: the noise.
 */
async function meet<S extends string>(soorten: Record<S, string>, vraag: (email: string) => Promise<unknown>) {
  const namen = Object.keys(soorten) as S[]
  const beurten: number[][] = []
  for (let keer = 0; keer < KEREN; keer++) {
    const beurt: number[] = []
    for (const naam of namen) {
      await proef.admin.query('delete from aanmeldpoging')
      await proef.admin.query('delete from toegangsbrief')
      const begin = performance.now()
      await vraag(soorten[naam]).catch(() => undefined)
      beurt.push(performance.now() - begin)
    }
    beurten.push(beurt)
  }
  const basis = middelste(beurten.map(([eerste = 0]) => eerste))
  const anderen = namen.slice(1).map((naam, i) => {
    const langer = beurten.map((beurt) => (beurt[i + 1] ?? 0) - (beurt[0] ?? 0))
    const midden = middelste(langer)
    const spreiding = 1.4826 * middelste(langer.map((ms) => Math.abs(ms - midden)))
    return { naam, langer: midden, ruis: (1.2533 * spreiding) / Math.sqrt(KEREN) }
  })
  const uitslag = anderen.map(({ naam, langer, ruis }) => `${naam} ${langer.toFixed(2)} ± ${ruis.toFixed(2)} ms longer`)
  console.log(`${namen[0]} ${basis.toFixed(2)} ms; ${uitslag.join(', ')}`)
  return { basis, anderen }
}

test('how long sign-in takes does not tell whether the account exists', async () => {
  const soorten = {
    bestaand: (await proefaccount(proef.admin)).email,
    zonder: (await proefaccount(proef.admin, { metWachtwoord: false })).email,
    onbekend: 'niemand@voorbeeld.test',
  }
  const { basis, anderen } = await meet(soorten, (email) => meldAan({ email, wachtwoord: 'fout' }, nergens))
  for (const { naam, langer, ruis } of anderen)
    expect(Math.abs(langer), naam).toBeLessThan(Math.max(0.03 * basis, 4 * ruis))
})

test('nor does how long asking for a new password takes', async () => {
  const soorten = {
    bestaand: (await proefaccount(proef.admin)).email,
    zonder: (await proefaccount(proef.admin, { metWachtwoord: false })).email,
    onbekend: 'niemand@voorbeeld.test',
  }
  const { basis, anderen } = await meet(soorten, (email) => vraagNieuwWachtwoord({ email }, nergens))
  // One row more or less: well under a millisecond, which no network shows.
  for (const { naam, langer, ruis } of anderen)
    expect(Math.abs(langer), naam).toBeLessThan(Math.max(1, 0.1 * basis, 4 * ruis))
})
