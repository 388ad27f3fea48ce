import { z } from 'zod'
import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'
import { geen, sql } from '@/lib/db/sql'

const PER_PAGINA = 50
/** Counting the cases of one werkgever stops here: a list of fifty must not count fifty thousand. */
export const MEESTE_DOSSIERS = 100

const eerste = z.preprocess((w) => (Array.isArray(w) ? w[0] : w), z.string())

const schema = z.object({
  van: eerste.pipe(z.literal('mij')).optional().catch(undefined),
  na: eerste.pipe(z.uuid()).optional().catch(undefined),
})

export type Werkgeversvraag = z.output<typeof schema>

/** The question in an address, whatever stands there. */
export function leesWerkgeversvraag(vraag: unknown): Werkgeversvraag {
  const gelezen = schema.safeParse(vraag)
  return gelezen.success ? gelezen.data : schema.parse({})
}

/** A werkgever under contract. */
export interface Werkgeverrij {
  id: string
  naam: string
  /** running cases, up to `MEESTE_DOSSIERS` + 1 */
  lopend: number
  /** of these, how many are late */
  teLaat: number
  consultants: string[]
}

/**
 * The employers under contract today, by name, with how many cases run there and who guides them. How many people work
 * there is not known to the arbodienst. Refuses nothing.
 */
export async function leesWerkgevers(
  ctx: Ctx<'arbodienst'>,
  vraag: Werkgeversvraag,
): Promise<{ werkgevers: Werkgeverrij[]; volgende: string | null }> {
  const { arbodienstId, gebruikerId } = ctx.wie
  const opVandaag = sql`x.van <= ${ctx.vandaag}::date and (x.tot_en_met is null or x.tot_en_met >= ${ctx.vandaag}::date)`
  const begin = vraag.na
    ? await ctx.db.werkgever.findFirst({ where: { id: vraag.na }, select: { id: true, naam: true } })
    : null
  const gevonden = await ctx.db.$queryRaw<(Omit<Werkgeverrij, 'consultants'> & { consultants: string[] | null })[]>`
    with pagina as materialized (
           select w.id, w.naam from werkgever w
            where w.id in (select x.werkgever_id from contract x where x.arbodienst_id = ${arbodienstId}::uuid and ${opVandaag})
              ${
                vraag.van === 'mij'
                  ? sql`and w.id in (select x.werkgever_id from toewijzing x where x.arbodienst_id = ${arbodienstId}::uuid
                                        and x.gebruiker_id = ${gebruikerId}::uuid and ${opVandaag})`
                  : geen
              }
              ${begin ? sql`and (w.naam, w.id) > (${begin.naam}, ${begin.id}::uuid)` : geen}
            order by w.naam, w.id limit ${PER_PAGINA + 1}),
         toegewezen as materialized (
           select x.werkgever_id, x.gebruiker_id from toewijzing x
            where x.arbodienst_id = ${arbodienstId}::uuid and x.werkgever_id in (select id from pagina) and ${opVandaag}),
         -- once for the page, and not per row: whose names one may read is dear to find out
         namen as materialized (
           select u.id, u.naam from gebruiker u where u.id in (select gebruiker_id from toegewezen))
    select w.id, w.naam, n.lopend, n."teLaat",
           (select json_agg(u.naam order by u.naam) from toegewezen x join namen u on u.id = x.gebruiker_id where x.werkgever_id = w.id) as consultants
      from pagina w
      left join lateral (select count(*)::int as lopend,
                                (count(*) filter (where g.volgende_uiterlijk < ${ctx.vandaag}::date))::int as "teLaat"
                           from (select v.volgende_uiterlijk from verzuimgeval v
                                  where v.arbodienst_id = ${arbodienstId}::uuid and v.werkgever_id = w.id and v.volgende_veilig is not null
                                  order by v.volgende_veilig, v.id limit ${MEESTE_DOSSIERS + 1}) g) n on true
     order by w.naam, w.id`
  const rijen = gevonden.slice(0, PER_PAGINA)
  await logboek(ctx, {
    gebeurtenis: 'werkgevers.bekeken',
    handeling: 'lezen',
    object: 'werkgever',
    bijzonderheden: { aantal: rijen.length },
  })
  return {
    werkgevers: rijen.map((r) => ({ ...r, consultants: r.consultants ?? [] })),
    volgende: gevonden.length > PER_PAGINA ? (rijen.at(-1)?.id ?? null) : null,
  }
}
