import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { alsZoekwoorden } from '@/lib/organisatie/zoeknaam'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { Weigering } from '@/lib/weigering'
import { GELDIG_MS } from './bewaar-codelijst'
import { codelijstSchema } from './keur-lijst'
import type { Codeuitkomst } from './lees-codevoorstel'
import { vergelijkMetNu } from './vergelijk'

export const bevestigCodelijstSchema = z.object({ id: z.uuid() })

/**
 * Puts a list in the place of the one that was offered: all of it or nothing, once. A code that is not in it stays and is no longer
 * offered. Refuses one with errors, one that somebody else's list overtook, and a second factor that is no longer fresh.
 */
export async function bevestigCodelijst(ctx: Ctx<'beheer'>, { id }: { id: string }): Promise<Codeuitkomst> {
  eisVerseFactor(ctx)
  const eigen = { id, gebruikerId: ctx.wie.gebruikerId }
  const gepakt = await ctx.db.diagnosevoorstel.updateMany({
    where: { ...eigen, bevestigdOp: null, gemaaktOp: { gt: new Date(ctx.nu.getTime() - GELDIG_MS) } },
    data: { bevestigdOp: ctx.nu },
  })
  if (gepakt.count === 0) throw new Weigering('importVerlopen')
  const voorstel = await ctx.db.diagnosevoorstel.findFirstOrThrow({ where: eigen })
  const lijst = codelijstSchema.parse(voorstel.lijst)
  if (lijst.aantalFouten > 0) throw new Weigering('importVerlopen')
  // lists come one after the other, and what was shown is what happens
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('diagnosecode', 0))::text`
  const later = await ctx.db.diagnosecode.findFirst({
    where: { OR: [{ ingelezenOp: { gt: voorstel.gemaaktOp } }, { vervallenOp: { gt: voorstel.gemaaktOp } }] },
    select: { code: true },
  })
  if (later) throw new Weigering('intussenGewijzigd')
  const { nieuw, vervalt } = await vergelijkMetNu(ctx, lijst)
  const codes = lijst.codes.map((c) => ({ ...c, zoekwoorden: alsZoekwoorden(c.omschrijving) }))
  await ctx.db.$executeRaw`
    insert into diagnosecode as d (code, omschrijving, zoekwoorden, bron, ingelezen_op)
    select r.code, r.omschrijving, r.zoekwoorden, ${voorstel.bron}, ${ctx.nu}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as r(code text, omschrijving text, zoekwoorden text)
    on conflict (code) do update set omschrijving = excluded.omschrijving, zoekwoorden = excluded.zoekwoorden, bron = excluded.bron,
       ingelezen_op = excluded.ingelezen_op, vervallen_op = null`
  await ctx.db.diagnosecode.updateMany({
    where: { code: { in: vervalt.map((c) => c.code) } },
    data: { vervallenOp: ctx.nu },
  })
  const uitkomst = { codes: codes.length, nieuw: nieuw.length, vervallen: vervalt.length }
  await ctx.db.diagnosevoorstel.updateMany({ where: eigen, data: { lijst: uitkomst } })
  await logboek(ctx, {
    gebeurtenis: 'diagnosecodes.ingelezen',
    handeling: 'wijzigen',
    object: 'diagnosevoorstel',
    objectId: id,
    bijzonderheden: uitkomst,
  })
  return uitkomst
}
