import { beforeAll, describe, expect, it } from 'vitest'
import { vernietigVerlopen } from '@/lib/bewaren/vernietig-verlopen'
import { controleerGevallen } from '@/lib/poortwacht/controleer-gevallen'
import { vandaagInNederland } from '@/lib/wet/kalender'
import { zaaiDemo } from '@/prisma/seed/demo'
import { proefDatabase } from '../hulp/database'

const db = await proefDatabase()
const nu = new Date()

const tel = async (sql: string): Promise<number> => {
  const uit = await db.admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`)
  return uit.rows[0]?.n ?? 0
}

beforeAll(async () => {
  await zaaiDemo(db.urlBeheer, nu)
})

describe('demo data', () => {
  it('adds nothing when it is made a second time', async () => {
    const voor = [await tel('verzuimgeval'), await tel('werknemer'), await tel('gebeurtenis'), await tel('gebruiker')]
    expect((await zaaiDemo(db.urlBeheer, nu)).nieuw).toBe(false)
    expect([
      await tel('verzuimgeval'),
      await tel('werknemer'),
      await tel('gebeurtenis'),
      await tel('gebruiker'),
    ]).toEqual(voor)
  })

  it('stores exactly the tasks that the product computes from the facts', async () => {
    const { gecontroleerd, verschillen, bijgewerkt } = await controleerGevallen(vandaagInNederland(nu), nu)
    expect(gecontroleerd).toBeGreaterThan(100)
    expect({ verschillen, bijgewerkt }).toEqual({ verschillen: [], bijgewerkt: 0 })
  })

  it('announces exactly what the product would, and holds one', async () => {
    expect([await tel('vernietiging where vernietigd_op is null'), await tel('bewaarhouding')]).toEqual([2, 1])
    expect(await vernietigVerlopen(vandaagInNederland(nu))).toMatchObject({
      ingetrokken: 0,
      aangekondigd: 0,
      vernietigd: 0,
      mislukt: 0,
    })
  })
})
