import { expect, test } from 'vitest'
import { leesRiv } from '@/lib/documenten/lees-riv'
import { geleden } from '../gevallen/werklijst/praktijk'
import { proefDatabase } from '../hulp/database'
import { vulDossier } from '../hulp/volledig-dossier'
import { dossier } from './hulp'

const db = await proefDatabase()

test('a case of 91 weeks in which all was done in time is complete; each piece that is taken out is missed', async () => {
  const stand = async (zonder: string[]) => {
    const d = await dossier(db.admin, geleden(637))
    await vulDossier(db.admin, { ...d, d1: geleden(637) }, zonder)
    return await d.alsHr((ctx) => leesRiv(ctx, d.gevalId))
  }
  const alles = await stand([])
  expect(alles.onderdelen.filter((o) => !['aanwezig', 'nietNodig'].includes(o.toestand))).toEqual([])
  expect(alles.compleet).toBe(true)
  for (const soort of [
    'probleemanalyse',
    'planVanAanpak',
    'eerstejaarsevaluatie',
    'actueelOordeel',
    'eindevaluatie',
    'oordeelWerknemer',
  ]) {
    const zonder = await stand([soort])
    expect(zonder.compleet, soort).toBe(false)
    expect(
      zonder.onderdelen
        .filter((o) => ['ontbreekt', 'stukOntbreekt', 'nogNiet'].includes(o.toestand))
        .map((o) => o.code),
      soort,
    ).toContain(soort)
  }
})
