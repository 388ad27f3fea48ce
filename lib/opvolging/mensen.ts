import type { Ctx } from '@/lib/db/namens'

/** Somebody of the own side whom a task can be given to. */
export interface Uitvoerder {
  id: string
  naam: string
  /** a doctor or a planner does what a doctor or a planner has to do, and nothing else */
  soort: 'arts' | 'planner' | 'gewoon'
}

/**
 * Who of the own side does tasks: HR and managers, or consultants, planners and doctors. Those who may not see the case find nothing in
 * their list.
 */
export async function leesUitvoerders(ctx: Ctx<'werkgever'> | Ctx<'arbodienst'>): Promise<Uitvoerder[]> {
  const rollen =
    ctx.wie.portaal === 'werkgever' ? ['hr', 'leidinggevende'] : ['verzuimconsultant', 'planner', 'bedrijfsarts']
  return await ctx.db.$queryRaw<Uitvoerder[]>`
    select g.id, g.naam,
           case when bool_and(r.rol = 'bedrijfsarts') then 'arts' when bool_and(r.rol = 'planner') then 'planner' else 'gewoon' end as soort
      from roltoekenning r join gebruiker g on g.id = r.gebruiker_id
     where r.rol = any (${rollen}) and r.van <= ${ctx.vandaag}::date and (r.tot_en_met is null or r.tot_en_met >= ${ctx.vandaag}::date)
       and r.werkgever_id is not distinct from ${ctx.wie.werkgeverId}::uuid and r.arbodienst_id is not distinct from ${ctx.wie.arbodienstId}::uuid
     group by g.id, g.naam order by g.naam, g.id limit 200`
}
