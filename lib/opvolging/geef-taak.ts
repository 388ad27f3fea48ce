import type { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { openGeval } from '@/lib/poortwacht/open-geval'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { leesUitvoerders } from './mensen'
import type { geefTaakSchema } from './schema'

/** Gives a milestone to a named person of one's own side, or back to everybody. Refuses who does not work there, and a
 * doctor for what is not a doctor's to do. */
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
    if (wie.arts !== (taak.wie === 'bedrijfsarts'))
      throw new Weigering('geenCollega', {
        veld: 'voorId',
        tekst: wie.arts
          ? 'Dit doet een bedrijfsarts niet. Kies een consultant.'
          : 'Dit doet een bedrijfsarts. Kies er een.',
      })
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
