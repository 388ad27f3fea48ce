import { toonDagKort } from '@/lib/wet/kalender'
import type { Rij } from './acties'
import { dagenGeleden, type Stad } from './stad'

// The actions about keeping the files of somebody longer.

const dag = (dagen: number) => toonDagKort(dagenGeleden(-dagen))
const hr = { als: 'hr', recht: 'bewaren.beheren' } as const

/** A hold of somebody of A, that is in force. */
export async function maakHouding(stad: Stad, werknemerId: string): Promise<string> {
  const { rows } = await stad.app.admin.query<{ id: string }>(
    `insert into bewaarhouding (werkgever_id, werknemer_id, reden, tot, door_id, door_naam)
     values ($1, $2, 'verhaal', (now() at time zone 'Europe/Amsterdam')::date + 30, $3, 'Hanna Anker') returning id`,
    [stad.werkgeverA, werknemerId, stad.anderen.hr.gebruikerId],
  )
  return rows[0]?.id ?? ''
}

export const bewaaracties: Record<string, Rij> = {
  'app/werkgever/bewaren/acties.ts#houdVastActie': {
    ...hr,
    maak: async (stad) => {
      const { werknemerId } = await stad.medewerker()
      return {
        pad: `/werkgever/bewaren/langer/${werknemerId}`,
        velden: [
          ['werknemerId', werknemerId],
          ['reden', 'loongeschil'],
          ['toelichting', ''],
          ['tot', dag(90)],
        ],
      }
    },
  },
  'app/werkgever/bewaren/acties.ts#verlengHoudingActie': {
    ...hr,
    maak: async (stad) => {
      const id = await maakHouding(stad, (await stad.medewerker()).werknemerId)
      return {
        pad: `/werkgever/bewaren/houding/${id}`,
        velden: [
          ['id', id],
          ['tot', dag(120)],
        ],
      }
    },
  },
  'app/werkgever/bewaren/acties.ts#beeindigHoudingActie': {
    ...hr,
    maak: async (stad) => {
      const id = await maakHouding(stad, (await stad.medewerker()).werknemerId)
      return { pad: `/werkgever/bewaren/houding/${id}`, velden: [['id', id]] }
    },
  },
}
