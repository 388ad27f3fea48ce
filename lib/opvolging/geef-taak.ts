import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { leesUitvoerders, type Uitvoerder } from './mensen'
import type { geefTaakSchema } from './schema'

/** Gives a milestone to a named person of one's own side, or back to everybody. Refuses who does not work there, and a
 * doctor or a planner for what is not theirs to do. */
export async function geefTaak(
  ctx: Ctx<'werkgever'> | Ctx<'arbodienst'>,
  invoer: z.output<typeof geefTaakSchema>,
): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  const [code = '', nummer = ''] = invoer.mijlpaal.split(' ')
  const welke = { werkgeverId: geval.werkgeverId, gevalId: geval.id, code, nummer: Number(nummer) }
  const taak = await ctx.db.taak.findFirst({ where: welke, select: { wie: true } })
  if (!taak) throw nietGevonden('taak', geval.id)
  if (invoer.voorId !== undefined) {
    const wie = (await leesUitvoerders(ctx)).find((u) => u.id === invoer.voorId)
    if (!wie) throw new Weigering('geenCollega', { veld: 'voorId' })
    const tekst = waaromNiet(wie.soort, taak.wie)
    if (tekst !== null) throw new Weigering('geenCollega', { veld: 'voorId', tekst })
  }
  await ctx.db.taak.updateMany({ where: welke, data: { toegewezenId: invoer.voorId ?? null } })
  await logboek(ctx, {
    gebeurtenis: 'taak.gegeven',
    handeling: 'wijzigen',
    onderwerpen: [geval.werknemerId],
    object: 'verzuimgeval',
    objectId: geval.id,
    bijzonderheden: { code },
  })
  return { gevalId: geval.id }
}

/** A doctor does what a doctor has to do and nothing else; what a planner has to do a consultant can do as well. */
function waaromNiet(soort: Uitvoerder['soort'], taakWie: string): string | null {
  if (taakWie === 'bedrijfsarts') return soort === 'arts' ? null : 'Dit doet een bedrijfsarts. Kies er een.'
  if (soort === 'arts') return 'Dit doet een bedrijfsarts niet. Kies een consultant.'
  return soort === 'planner' && taakWie !== 'planner' ? 'Dit doet een planner niet. Kies een consultant.' : null
}
