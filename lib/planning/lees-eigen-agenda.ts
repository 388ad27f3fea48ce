import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Dag, plusDagen } from '@/lib/wet/kalender'
import type { AgendaAfspraak } from './lees-planning'
import { nuOpDeKlok } from './tijd'

export interface EigenAgenda {
  van: Dag
  tot: Dag
  afspraken: (AgendaAfspraak & { begonnen: boolean; namens: string | null })[]
}

/** What a doctor has in his agenda, and in that of whom he replaces: from this day, so many days. */
export async function leesEigenAgenda(ctx: Ctx<'medisch'>, vraag: { van: Dag; dagen: number }): Promise<EigenAgenda> {
  const tot = plusDagen(vraag.van, vraag.dagen - 1)
  const rijen = await ctx.db.$queryRaw<(AgendaAfspraak & { namens: string | null })[]>`
    select a.id, a.werknemer_id as "werknemerId", b.naam, w.naam as werkgever, a.geval_id as "gevalId", a.behandelaar_id as "behandelaarId",
           a.extern, a.soort, a.vorm, a.locatie, a.dag::text, a.van_minuut as "vanMinuut", a.tot_minuut as "totMinuut", a.toestand, a.versie,
           case when a.behandelaar_id <> ${ctx.wie.gebruikerId}::uuid then g.naam end as namens
      from afspraak a
      join begeleiding b on b.arbodienst_id = a.arbodienst_id and b.werknemer_id = a.werknemer_id
      join werkgever w on w.id = a.werkgever_id
      left join gebruiker g on g.id = a.behandelaar_id
     where a.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and a.dag >= ${vraag.van}::date and a.dag <= ${tot}::date
     order by a.dag, a.van_minuut, a.id limit 50`
  await logboek(ctx, {
    gebeurtenis: 'agenda.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set(rijen.map((r) => r.werknemerId))],
    object: 'afspraak',
  })
  const nu = nuOpDeKlok(ctx.nu)
  return {
    van: vraag.van,
    tot,
    afspraken: rijen.map((r) => ({
      ...r,
      begonnen: r.dag < nu.dag || (r.dag === nu.dag && r.vanMinuut <= nu.minuut),
    })),
  }
}
