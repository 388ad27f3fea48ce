import type { SqlCtx } from '@/lib/db/namens'
import { getal } from '@/lib/db/sql'
import { plusDagen } from '@/lib/wet/kalender'
import type { MijnTaak } from './lees-werk'
import { ZES_WEKEN } from './signalen'

/** So many are shown, the first ones first. */
const TAKEN = 50

/**
 * Steps of contracts that a planner has to do, of all cases of the arbodienst: those of everybody, and those that were given to him.
 * Part of the home page, which writes the line in the trail with these persons in it.
 */
export async function leesPlannertaken(ctx: SqlCtx<'arbodienst'>): Promise<MijnTaak[]> {
  return await ctx.db.$queryRaw<MijnTaak[]>`
    select null as id, t.geval_id as "gevalId", g.werknemer_id as "werknemerId", b.naam, t.code as wat, t.nummer, t.uiterlijk::text, null as namens
      from taak t
      join verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id and (g.toestand = 'open' or t.loopt_door)
      join begeleiding b on b.arbodienst_id = g.arbodienst_id and b.werknemer_id = g.werknemer_id
     where t.arbodienst_id = ${ctx.wie.arbodienstId}::uuid and t.wie = 'planner' and t.toestand in ('open', 'uitgesteld')
       and t.veilig <= ${plusDagen(ctx.vandaag, ZES_WEKEN)}::date and (t.toegewezen_id is null or t.toegewezen_id = ${ctx.wie.gebruikerId}::uuid)
     order by t.veilig, t.id limit ${getal(TAKEN)}`
}
