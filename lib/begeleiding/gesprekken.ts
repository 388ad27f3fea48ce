import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import * as veld from '@/lib/organisatie/velden-schema'
import { nietGevonden, Weigering } from '@/lib/weigering'
import { type Dag, dag } from '@/lib/wet/kalender'

export const neemGesprekAanSchema = z.object({
  werkgeverId: z.uuid({ error: 'Kies een werkgever.' }),
  personeelsnummer: veld.personeelsnummer,
  geboortedatum: veld.datum('Vul de geboortedatum in.'),
})
export const rondGesprekAfSchema = z.object({ werknemerId: z.uuid() })

/** Somebody who asked for a talk himself. */
export interface Gespreksverzoek {
  werknemerId: string
  naam: string
  werkgever: string
  telefoon: string | null
  email: string | null
  gevraagdOp: Dag
}

/**
 * A person calls the arbodienst and says who he is: his number and birth date at a werkgever. The answer is the same whether
 * that is right or not; who is right stands in the list. Refuses too many tries. Postgres counts and writes the trail.
 */
export async function neemGesprekAan(
  ctx: Ctx<'arbodienst'>,
  invoer: z.output<typeof neemGesprekAanSchema>,
): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<{ gelukt: boolean }[]>`
    select muur.vraag_gesprek_voor(${invoer.werkgeverId}::uuid, ${invoer.personeelsnummer}, ${invoer.geboortedatum}::date) as gelukt`
  if (!rij?.gelukt) throw new Weigering('teVaakGevraagd')
}

/** The talk was had, or is no longer wanted: without a case the guidance ends, and what was known is frozen. */
export async function rondGesprekAf(ctx: Ctx<'arbodienst'>, { werknemerId }: { werknemerId: string }): Promise<void> {
  const [rij] = await ctx.db.$queryRaw<
    { gelukt: boolean }[]
  >`select muur.rond_verzoek_af(${werknemerId}::uuid) as gelukt`
  if (!rij?.gelukt) throw nietGevonden('begeleiding', werknemerId)
  await logboek(ctx, {
    gebeurtenis: 'gesprek.afgerond',
    handeling: 'wijzigen',
    onderwerpen: [werknemerId],
    object: 'begeleiding',
  })
}

/** Open requests, the oldest first, and the employers under contract for the form. */
export async function leesGesprekken(
  ctx: Ctx<'arbodienst'>,
): Promise<{ verzoeken: Gespreksverzoek[]; werkgevers: { id: string; naam: string }[] }> {
  const { arbodienstId } = ctx.wie
  const rijen = await ctx.db.$queryRaw<(Omit<Gespreksverzoek, 'gevraagdOp'> & { gevraagdOp: string })[]>`
    select b.werknemer_id as "werknemerId", b.naam, w.naam as werkgever, b.telefoon, b.email,
           (b.verzoek_op at time zone 'Europe/Amsterdam')::date::text as "gevraagdOp"
      from begeleiding b join werkgever w on w.id = b.werkgever_id
     where b.arbodienst_id = ${arbodienstId}::uuid and b.verzoek_op is not null and b.verzoek_afgerond_op is null and b.beeindigd_op is null
     order by b.verzoek_op, b.id limit 50`
  const werkgevers = await ctx.db.$queryRaw<{ id: string; naam: string }[]>`
    select w.id, w.naam from werkgever w
     where w.id in (select c.werkgever_id from contract c where c.arbodienst_id = ${arbodienstId}::uuid
                       and c.van <= ${ctx.vandaag}::date and (c.tot_en_met is null or c.tot_en_met >= ${ctx.vandaag}::date))
     order by w.naam, w.id limit 500`
  await logboek(ctx, {
    gebeurtenis: 'gesprekken.bekeken',
    handeling: 'lezen',
    onderwerpen: rijen.map((r) => r.werknemerId),
    object: 'begeleiding',
    bijzonderheden: { aantal: rijen.length },
  })
  return { verzoeken: rijen.map((r) => ({ ...r, gevraagdOp: dag(r.gevraagdOp) })), werkgevers }
}
