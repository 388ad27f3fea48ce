import { randomUUID } from 'node:crypto'
import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { dag } from '@/lib/wet/kalender'
import { AFSPRAAKSOORTEN } from './soorten'
import type { OpWachtlijst } from './wachtlijst-schema'

/** Puts somebody on the list of who waits for an appointment; once for each kind. */
export async function zetOpWachtlijst(ctx: Ctx<'arbodienst'>, invoer: OpWachtlijst): Promise<{ id: string }> {
  const { arbodienstId } = ctx.wie
  const { werknemerId, soort } = invoer
  const uiterlijk = invoer.uiterlijk === undefined ? null : dag(invoer.uiterlijk)
  if (uiterlijk !== null && uiterlijk < ctx.vandaag) throw new Weigering('dagVoorbij', { veld: 'uiterlijk' })
  const persoon = await ctx.db.begeleiding.findFirst({
    where: { arbodienstId, werknemerId, beeindigdOp: null },
    select: { werkgeverId: true },
  })
  if (!persoon) throw new Weigering('nietBegeleid', { object: 'begeleiding', objectId: werknemerId })
  const regel = AFSPRAAKSOORTEN[soort].geval
  const gevalId = regel === 'nooit' ? null : (invoer.gevalId ?? null)
  if (regel === 'verplicht' && gevalId === null)
    throw new Weigering('tegenstrijdig', { veld: 'soort', tekst: 'Dit kan alleen bij een lopend dossier.' })
  if (gevalId !== null) {
    const geval = await ctx.db.verzuimgeval.findFirst({
      where: { id: gevalId, arbodienstId, werknemerId },
      select: { id: true },
    })
    if (!geval) throw nietGevonden('verzuimgeval', gevalId)
  }
  await ctx.db
    .$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`afspraak ${arbodienstId} ${werknemerId}`}, 0))::text`
  const al = await ctx.db.wachtlijstplek.findFirst({
    where: { arbodienstId, werknemerId, soort, afloop: null },
    select: { id: true },
  })
  if (al) throw new Weigering('staatOpWachtlijst', { veld: 'soort' })
  const id = randomUUID()
  await ctx.db.wachtlijstplek.createMany({
    data: [
      {
        id,
        arbodienstId,
        werkgeverId: persoon.werkgeverId,
        werknemerId,
        gevalId,
        soort,
        uiterlijk: uiterlijk === null ? null : voorKolom(uiterlijk),
        doorId: ctx.wie.gebruikerId,
        doorNaam: ctx.wie.naam,
        op: ctx.nu,
      },
    ],
  })
  await logboek(ctx, {
    gebeurtenis: 'wachtlijst.toegevoegd',
    handeling: 'aanmaken',
    onderwerpen: [werknemerId],
    object: 'wachtlijstplek',
    objectId: id,
  })
  return { id }
}
