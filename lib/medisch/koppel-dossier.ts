import { z } from 'zod'
import { Bevestigen } from '@/lib/bevestigen'
import { eisMedischeFactor } from '@/lib/db/inzage'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { bevestigd } from '@/lib/verzuim/velden'
import { nietGevonden } from '@/lib/weigering'

const id = z.uuid({ error: 'Dit is niet (meer) te vinden.' })
export const koppelSchema = z.object({ dossierId: id, anderId: id, bevestigd })

/** Another file with the same citizen service number, of the same doctor. */
export interface ZelfdePersoon {
  dossierId: string
  naam: string
  werkgeverNaam: string | null
  gekoppeld: boolean
}

/**
 * Files that one treats with the same citizen service number as this one. Found by its keyed hash, which differs per arbodienst; the
 * numbers themselves are not opened. Of a file of a colleague one learns nothing: he hands it over first.
 */
export async function leesZelfdePersoon(ctx: Ctx<'medisch'>, dossierId: string): Promise<ZelfdePersoon[]> {
  return await ctx.db.$queryRaw<ZelfdePersoon[]>`
    select d.id as "dossierId", g.naam, w.naam as "werkgeverNaam",
           exists (select from dossierkoppeling k where k.dossier_id = least(d.id, e.dossier_id) and k.ander_id = greatest(d.id, e.dossier_id)) as gekoppeld
      from bsn e
      join bsn a on a.arbodienst_id = e.arbodienst_id and a.zoek = e.zoek and a.dossier_id <> e.dossier_id
      join medisch_dossier d on d.arbodienst_id = a.arbodienst_id and d.id = a.dossier_id and d.soort = 'begeleiding'
      join begeleiding g on g.arbodienst_id = d.arbodienst_id and g.werknemer_id = d.werknemer_id
      left join werkgever w on w.id = g.werkgever_id
     where e.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and e.dossier_id = ${dossierId}::uuid
       and d.id = any (muur.behandelde_dossiers()) and ${dossierId}::uuid = any (muur.behandelde_dossiers())
     order by w.naam, d.id limit 10`
}

/** Says that two files are of one person, after a question; refuses files whose numbers differ. */
export async function koppelDossier(
  ctx: Ctx<'medisch'>,
  invoer: z.output<typeof koppelSchema>,
): Promise<{ dossierId: string }> {
  await eisMedischeFactor(ctx)
  const { dossierId, anderId } = invoer
  const ander = (await leesZelfdePersoon(ctx, dossierId)).find((z) => z.dossierId === anderId)
  if (!ander) throw nietGevonden('medisch_dossier', anderId)
  const vraag = `Is ${ander.naam} van ${ander.werkgeverNaam ?? 'een andere werkgever'} dezelfde persoon? Koppelen kunt u niet ongedaan maken.`
  if (!invoer.bevestigd.includes(vraag)) throw new Bevestigen([vraag])
  const [een, twee] = [dossierId, anderId].sort()
  await ctx.db.$executeRaw`
    insert into dossierkoppeling (arbodienst_id, dossier_id, ander_id, door_id, op)
    values (${ctx.wie.arbodienstId}::uuid, ${een}::uuid, ${twee}::uuid, ${ctx.wie.gebruikerId}::uuid, ${ctx.nu}) on conflict do nothing`
  const mensen = await ctx.db.medischDossier.findMany({
    where: { arbodienstId: ctx.wie.arbodienstId, id: { in: [dossierId, anderId] } },
    select: { werknemerId: true },
  })
  await logboek(ctx, {
    gebeurtenis: 'medischDossier.gekoppeld',
    handeling: 'wijzigen',
    onderwerpen: mensen.flatMap((m) => (m.werknemerId ? [m.werknemerId] : [])),
    object: 'medisch_dossier',
    objectId: dossierId,
    bijzonderheden: { ander: anderId },
  })
  return { dossierId }
}
