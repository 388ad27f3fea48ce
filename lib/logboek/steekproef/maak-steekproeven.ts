import { alsDienst } from '@/lib/db/dienst'
import { logboekDienst } from '@/lib/db/logboek'
import { vandaagInNederland } from '@/lib/wet/kalender'

/** How far back a worker that was down makes up for what it missed. */
const WEKEN_TERUG = 4

/**
 * Makes the review of the weeks that are over: the job of Monday morning. A week is made once, whoever runs this how often.
 * Gives the number of reviews made, one a chain.
 */
export async function maakSteekproeven(nu: Date): Promise<number> {
  const vandaag = vandaagInNederland(nu)
  let gemaakt = 0
  for (let terug = WEKEN_TERUG; terug >= 1; terug -= 1) {
    gemaakt += await alsDienst('taken', async (db) => {
      const [rij] = await db.$queryRaw<{ week: string; aantal: number }[]>`
        select to_char(m.maandag, 'IYYY"-W"IW') as week, muur.maak_steekproef(m.maandag) as aantal
          from (select date_trunc('week', ${vandaag}::date)::date - 7 * ${terug}::int as maandag) m`
      if (!rij || rij.aantal === 0) return 0
      await logboekDienst(db, {
        gebeurtenis: 'steekproef.gemaakt',
        handeling: 'aanmaken',
        object: 'steekproef',
        bijzonderheden: { week: rij.week, ketens: rij.aantal },
      })
      return rij.aantal
    })
  }
  return gemaakt
}
