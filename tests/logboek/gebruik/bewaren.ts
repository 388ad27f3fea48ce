import { beeindigHouding, houdVast, verlengHouding } from '@/lib/bewaren/houd-vast'
import { leesBewaren } from '@/lib/bewaren/lees-bewaren'
import { leesBewaarpersoon, leesHouding } from '@/lib/bewaren/lees-houding'
import { plusDagen, vandaagInNederland } from '@/lib/wet/kalender'
import type { Gebruik, Opzet } from './opzet'

const over = (dagen: number) => plusDagen(vandaagInNederland(new Date()), dagen)
const regel = (gebeurtenis: string, handeling: string, object: string, onderwerpen: string[], getypt?: string) => ({
  gebeurtenis,
  handeling,
  object,
  onderwerpen,
  getypt,
})

async function gehouden(w: Opzet) {
  const { werknemerId } = await w.nieuw()
  const { id } = await w.alsHr('bewaren.beheren', (ctx) =>
    houdVast(ctx, { werknemerId, reden: 'verhaal', toelichting: null, tot: over(30), bevestigd: [] }),
  )
  return { werknemerId, id }
}

export const bewaren: Record<string, Gebruik> = {
  'bewaren/houd-vast': async (w) => {
    const { werknemerId } = await w.nieuw()
    return {
      doe: () =>
        w.alsHr('bewaren.beheren', async (ctx) => {
          const { id } = await houdVast(ctx, {
            werknemerId,
            reden: 'anders',
            toelichting: 'Kantoor Zonnedauw vraagt erom',
            tot: over(30),
            bevestigd: [],
          })
          await beeindigHouding(ctx, await verlengHouding(ctx, { id, tot: over(90) }))
        }),
      regels: [
        regel('bewaarhouding.gezet', 'aanmaken', 'bewaarhouding', [werknemerId], 'Zonnedauw'),
        regel('bewaarhouding.verlengd', 'wijzigen', 'bewaarhouding', [werknemerId], 'Zonnedauw'),
        regel('bewaarhouding.beeindigd', 'wijzigen', 'bewaarhouding', [werknemerId], 'Zonnedauw'),
      ],
    }
  },
  'bewaren/lees-bewaren': async (w) => {
    const { rows } = await w.admin.query<{ id: string }>(
      'select distinct werknemer_id as id from bewaarhouding where werkgever_id = $1 and beeindigd_op is null',
      [w.werkgeverId],
    )
    const { werknemerId } = await gehouden(w)
    return {
      doe: () => w.alsHr('bewaren.beheren', (ctx) => leesBewaren(ctx, { na: null, houding: null, voor: null })),
      regels: [regel('bewaren.bekeken', 'lezen', 'vernietiging', [...rows.map((r) => r.id), werknemerId])],
    }
  },
  'bewaren/lees-houding': async (w) => {
    const { werknemerId, id } = await gehouden(w)
    return {
      doe: () =>
        w.alsHr('bewaren.beheren', async (ctx) => {
          await leesBewaarpersoon(ctx, werknemerId)
          await leesHouding(ctx, id)
        }),
      regels: [
        regel('bewaarhouding.bekeken', 'lezen', 'bewaarhouding', [werknemerId]),
        regel('bewaarhouding.bekeken', 'lezen', 'bewaarhouding', [werknemerId]),
      ],
    }
  },
  // a line of the case page, which leaves its own
  'bewaren/lees-bewaartermijn': { hoortBij: 'verzuim/lees-dossier' },
}
