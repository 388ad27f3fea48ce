import { voorKolom, voorKolomOfNiets } from '@/lib/db/dagen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { eisVerseFactor } from '@/lib/toegang/verse-factor'
import { nietGevonden, Weigering } from '@/lib/weigering'
import type { Dag } from '@/lib/wet/kalender'
import { eisPeriode } from './eis-periode'

/**
 * Appoints a consultant at a werkgever under contract. `inPlaatsVan` is the consultant whose appointment then ends and whose
 * running cases go along on the day this begins, and so do those of nobody and of who is no consultant any more.
 */
export async function wijsToe(
  ctx: Ctx<'arbodienst'>,
  invoer: { werkgeverId: string; gebruikerId: string; van: Dag; totEnMet: Dag | null; inPlaatsVan: string | null },
): Promise<{ id: string; dossiers: number }> {
  eisVerseFactor(ctx)
  const { arbodienstId } = ctx.wie
  const { werkgeverId, gebruikerId, van, totEnMet, inPlaatsVan } = invoer
  eisPeriode(ctx.vandaag, invoer)
  const loopt = {
    van: { lte: voorKolom(ctx.vandaag) },
    OR: [{ totEnMet: null }, { totEnMet: { gte: voorKolom(ctx.vandaag) } }],
  }
  const contract = await ctx.db.contract.findFirst({
    where: { werkgeverId, arbodienstId, ...loopt },
    select: { id: true },
  })
  if (!contract) throw new Weigering('geenContract', { veld: 'werkgeverId' })
  const consultant = await ctx.db.roltoekenning.findFirst({
    where: { gebruikerId, arbodienstId, rol: 'verzuimconsultant', ...loopt },
    select: { id: true },
  })
  if (!consultant) throw new Weigering('geenCollega', { veld: 'gebruikerId' })
  const { id } = await ctx.db.toewijzing.create({
    data: {
      arbodienstId,
      werkgeverId,
      gebruikerId,
      van: voorKolom(van),
      totEnMet: voorKolomOfNiets(totEnMet),
      inPlaatsVanId: inPlaatsVan === gebruikerId ? null : inPlaatsVan,
      // later: a job carries it out on that day (muur.geef_gepland_door)
      doorgegevenOp: van === ctx.vandaag ? ctx.nu : null,
    },
    select: { id: true },
  })
  if (inPlaatsVan && inPlaatsVan !== gebruikerId) {
    await ctx.db.$executeRaw`
      update toewijzing set tot_en_met = ${van}::date - 1
       where arbodienst_id = ${arbodienstId}::uuid and werkgever_id = ${werkgeverId}::uuid and gebruiker_id = ${inPlaatsVan}::uuid
         and (tot_en_met is null or tot_en_met >= ${van}::date)`
  }
  const dossiers = van === ctx.vandaag ? await geefDoor(ctx, werkgeverId, gebruikerId, inPlaatsVan) : 0
  await logboek(ctx, {
    gebeurtenis: 'toewijzing.gegeven',
    handeling: 'aanmaken',
    object: 'toewijzing',
    objectId: id,
    bijzonderheden: { werkgever: werkgeverId, gebruiker: gebruikerId, inPlaatsVan, van, totEnMet, dossiers },
  })
  return { id, dossiers }
}

async function geefDoor(
  ctx: Ctx<'arbodienst'>,
  werkgeverId: string,
  naar: string,
  van: string | null,
): Promise<number> {
  let dossiers = 0
  for (const wie of van ? [van, null] : [null]) {
    const [rij] = await ctx.db.$queryRaw<{ n: number }[]>`
      select muur.geef_gevallen_door(${werkgeverId}::uuid, ${wie}::uuid, ${naar}::uuid) as n`
    dossiers += rij?.n ?? 0
  }
  return dossiers
}

/**
 * Ends an appointment at once. His running cases there go to who else is appointed (the one appointed last); when that is
 * nobody they stay with him, until somebody is appointed or takes them over.
 */
export async function beeindigToewijzing(
  ctx: Ctx<'arbodienst'>,
  { id }: { id: string },
): Promise<{ id: string; dossiers: number }> {
  eisVerseFactor(ctx)
  const [rij] = await ctx.db.$queryRaw<{ werkgeverId: string; gebruikerId: string }[]>`
    update toewijzing set tot_en_met = greatest(van, ${ctx.vandaag}::date) - 1
     where id = ${id}::uuid and arbodienst_id = ${ctx.wie.arbodienstId}::uuid and (tot_en_met is null or tot_en_met >= ${ctx.vandaag}::date)
    returning werkgever_id as "werkgeverId", gebruiker_id as "gebruikerId"`
  if (!rij) throw nietGevonden('toewijzing', id)
  const dossiers = await geefAanAnder(ctx, rij.werkgeverId, rij.gebruikerId)
  await logboek(ctx, {
    gebeurtenis: 'toewijzing.beeindigd',
    handeling: 'wijzigen',
    object: 'toewijzing',
    objectId: id,
    bijzonderheden: { dossiers },
  })
  return { id, dossiers }
}

/** The running cases of a consultant at a werkgever go to who else is appointed there today, if anybody; gives how many. */
export async function geefAanAnder(ctx: Ctx<'arbodienst'>, werkgeverId: string, van: string): Promise<number> {
  const dag = voorKolom(ctx.vandaag)
  const lopend = await ctx.db.toewijzing.findMany({
    where: {
      arbodienstId: ctx.wie.arbodienstId,
      werkgeverId,
      van: { lte: dag },
      OR: [{ totEnMet: null }, { totEnMet: { gte: dag } }],
    },
    orderBy: [{ van: 'desc' }, { id: 'asc' }],
    select: { gebruikerId: true },
  })
  // still appointed by another row: nothing changes
  if (lopend.some((t) => t.gebruikerId === van)) return 0
  const ander = lopend[0]
  return ander ? await geefDoor(ctx, werkgeverId, ander.gebruikerId, van) : 0
}
