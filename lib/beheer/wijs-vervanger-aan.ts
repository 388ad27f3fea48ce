import { voorKolom } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import { eisPeriode } from './eis-periode'
import { magVoorAnderen, VERVANGBAAR, type Vervangctx } from './vervangbaar'

/**
 * Names who takes somebody's place for a period: one's own, or as who manages the accounts that of somebody else. In that
 * period he sees what the other sees, and nothing after it. Never longer than a year. Refuses somebody who does not hold the
 * role for it, oneself in somebody's place, and a period that already has a replacement.
 */
export async function wijsVervangerAan(
  ctx: Vervangctx,
  invoer: { vervangeneId: string | null; vervangerId: string; van: Dag; totEnMet: Dag },
): Promise<{ id: string }> {
  eisVerseFactor(ctx)
  const { gebruikerId, portaal } = ctx.wie
  const vervangeneId = invoer.vervangeneId ?? gebruikerId
  const { vervangerId, van, totEnMet } = invoer
  if (vervangeneId !== gebruikerId && !magVoorAnderen(ctx)) throw new Weigering('geenRecht')
  if (vervangerId === vervangeneId) throw new Weigering('geenCollega', { veld: 'vervangerId' })
  if (vervangeneId !== gebruikerId && vervangerId === gebruikerId)
    throw new Weigering('nietUzelf', { veld: 'vervangerId' })
  eisPeriode(ctx.vandaag, invoer)
  if (totEnMet > plusDagen(van, 366))
    throw new Weigering('datumKloptNiet', { veld: 'totEnMet', tekst: 'Een vervanging duurt hoogstens een jaar.' })
  await eisRol(ctx, vervangeneId, [VERVANGBAAR[portaal].vervangene], 'vervangeneId')
  await eisRol(ctx, vervangerId, VERVANGBAAR[portaal].vervanger, 'vervangerId')
  const plek = { werkgeverId: ctx.wie.werkgeverId, arbodienstId: ctx.wie.arbodienstId }
  const bestaand = await ctx.db.vervanging.findFirst({
    where: {
      ...plek,
      vervangeneId,
      vervangerId,
      van: { lte: voorKolom(totEnMet) },
      totEnMet: { gte: voorKolom(van) },
    },
    select: { id: true },
  })
  if (bestaand) throw new Weigering('alVervangen', { veld: 'van' })
  const { id } = await ctx.db.vervanging.create({
    data: { ...plek, vervangeneId, vervangerId, van: voorKolom(van), totEnMet: voorKolom(totEnMet) },
    select: { id: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'vervanging.aangewezen',
    handeling: 'aanmaken',
    object: 'vervanging',
    objectId: id,
    bijzonderheden: { vervangene: vervangeneId, vervanger: vervangerId, van, totEnMet },
  })
  return { id }
}

/** Ends a replacement at once. Refuses with `nietGevonden` one that is not one's to end, or over. */
export async function beeindigVervanging(ctx: Vervangctx, { id }: { id: string }): Promise<{ id: string }> {
  eisVerseFactor(ctx)
  const aantal = await ctx.db.$executeRaw`
    update vervanging set tot_en_met = greatest(van, ${ctx.vandaag}::date) - 1
     where id = ${id}::uuid and tot_en_met >= ${ctx.vandaag}::date
       and werkgever_id is not distinct from ${ctx.wie.werkgeverId}::uuid
       and arbodienst_id is not distinct from ${ctx.wie.arbodienstId}::uuid`
  if (aantal !== 1) throw nietGevonden('vervanging', id)
  await logboek(ctx, {
    gebeurtenis: 'vervanging.beeindigd',
    handeling: 'wijzigen',
    object: 'vervanging',
    objectId: id,
  })
  return { id }
}

async function eisRol(ctx: Vervangctx, gebruikerId: string, rollen: readonly string[], veld: string): Promise<void> {
  const gevonden = await ctx.db.roltoekenning.findFirst({
    where: {
      gebruikerId,
      rol: { in: [...rollen] },
      werkgeverId: ctx.wie.werkgeverId,
      arbodienstId: ctx.wie.arbodienstId,
      OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(ctx.vandaag) } }],
    },
    select: { id: true },
  })
  if (!gevonden) throw new Weigering('geenCollega', { veld })
}
