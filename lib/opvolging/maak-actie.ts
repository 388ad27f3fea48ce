import { randomUUID } from 'node:crypto'
import { Bevestigen } from '@/lib/bevestigen'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Dossierctx, isVanWerkgever, openGeval } from '@/lib/poortwacht/open-geval'
import { vraagOverTekst } from '@/lib/verzuim/medische-woorden'
import { Weigering } from '@/lib/weigering'
import { dag } from '@/lib/wet/kalender'
import { leesUitvoerders } from './mensen'
import type { Actieinvoer } from './schema'

/**
 * Makes a task beside the milestones. The werkgever makes none for the arbodienst, and its own stay its own: the arbodienst does
 * not see them. Refuses a day that is over, and somebody who does no tasks on this side; asks about medical words.
 */
export async function maakActie(ctx: Dossierctx, invoer: Actieinvoer): Promise<{ gevalId: string }> {
  const geval = await openGeval(ctx, invoer.gevalId)
  if (invoer.uiterlijk < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'uiterlijk' })
  if (isVanWerkgever(ctx) && invoer.kant === 'arbodienst') throw new Weigering('geenRecht', { veld: 'kant' })
  if (invoer.voorId !== undefined) await eisCollega(ctx, invoer.voorId)
  const vragen = vraagOverTekst('de taak', invoer.wat).filter((v) => !invoer.bevestigd.includes(v))
  if (vragen.length > 0) throw new Bevestigen(vragen)
  const id = randomUUID()
  await ctx.db.actie.createMany({
    data: [
      {
        id,
        werkgeverId: geval.werkgeverId,
        arbodienstId: isVanWerkgever(ctx) ? null : ctx.wie.arbodienstId,
        gevalId: geval.id,
        kant: invoer.kant,
        wat: invoer.wat,
        voorId: invoer.voorId ?? null,
        uiterlijk: voorKolom(dag(invoer.uiterlijk)),
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'taak.gemaakt',
    handeling: 'aanmaken',
    onderwerpen: [geval.werknemerId],
    object: 'actie',
    objectId: id,
  })
  return { gevalId: geval.id }
}

/** A task for somebody who would never find it in his list is no task. */
async function eisCollega(ctx: Dossierctx, voorId: string): Promise<void> {
  const mensen = ctx.wie.portaal === 'medisch' ? [] : await leesUitvoerders(ctx as Ctx<'werkgever'> | Ctx<'arbodienst'>)
  if (mensen.find((u) => u.id === voorId)?.soort !== 'gewoon') throw new Weigering('geenCollega', { veld: 'voorId' })
}
