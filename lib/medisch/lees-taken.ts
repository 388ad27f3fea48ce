import { mijlpaalnaam } from '@/lib/begeleiding/mijlpaalnamen'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { type Dag, plusDagen } from '@/lib/wet/kalender'

/** So many are shown, of the coming six weeks. */
const TAKEN = 12
const VOORUIT = 42

/** A milestone that a doctor has to carry out. */
export interface Artstaak {
  gevalId: string
  naam: string
  werkgeverNaam: string
  wat: string
  veilig: Dag
  uiterlijk: Dag
  /** the file in which it is done; null when there is none yet that he may open */
  dossierId: string | null
  /** whom he replaces: the task is his; null for one's own */
  namens: string | null
}

/**
 * What this doctor has to do: milestones of whom he treats or replaces, and those that were given to him, the first ones first.
 * Writes who was seen in the trail; without a fresh factor Postgres gives nothing.
 */
export async function leesArtsTaken(ctx: Ctx<'medisch'>): Promise<Artstaak[]> {
  const { arbodienstId, gebruikerId } = ctx.wie
  const rijen = await ctx.db.$queryRaw<
    (Omit<Artstaak, 'wat'> & { code: string; stap: string | null; werknemerId: string })[]
  >`
    select t.geval_id as "gevalId", g.werknemer_id as "werknemerId", b.naam, w.naam as "werkgeverNaam", t.code, t.veilig::text, t.uiterlijk::text,
           (select s ->> 'naam' from contract c cross join lateral jsonb_array_elements(c.protocol) s
             where c.arbodienst_id = g.arbodienst_id and c.werkgever_id = g.werkgever_id and s ->> 'code' = t.code limit 1) as stap,
           d.id as "dossierId", (select u.naam from gebruiker u where u.id = coalesce(t.toegewezen_id, d.behandelaar_id) and u.id <> ${gebruikerId}::uuid) as namens
      from taak t
      join verzuimgeval g on g.werkgever_id = t.werkgever_id and g.id = t.geval_id
      join begeleiding b on b.arbodienst_id = g.arbodienst_id and b.werknemer_id = g.werknemer_id
      join werkgever w on w.id = g.werkgever_id
      left join medisch_dossier d on d.arbodienst_id = g.arbodienst_id and d.werknemer_id = g.werknemer_id and d.soort = 'begeleiding'
     where g.arbodienst_id = ${arbodienstId}::uuid and (g.toestand = 'open' or t.loopt_door) and t.toestand in ('open', 'uitgesteld') and t.wie = 'bedrijfsarts'
       and t.veilig <= ${plusDagen(ctx.vandaag, VOORUIT)}::date
       and (t.toegewezen_id = any ((select muur.namens_wie())::uuid[])
            or (t.toegewezen_id is null and g.werknemer_id = any ((select muur.behandelde_werknemers())::uuid[])))
     order by t.veilig, t.id limit ${TAKEN}`
  await logboek(ctx, {
    gebeurtenis: 'taken.bekeken',
    handeling: 'lezen',
    onderwerpen: [...new Set(rijen.map((r) => r.werknemerId))],
    object: 'taak',
    bijzonderheden: { aantal: rijen.length },
  })
  return rijen.map(({ code, stap, werknemerId: _, ...rij }) => ({ ...rij, wat: stap ?? mijlpaalnaam(code) }))
}
