import { logboek } from '@/lib/db/logboek'
import type { Ctx } from '@/lib/db/namens'

const PER_BLAD = 50

/** One line of the audit trail: who did what when; never what stood in it. */
export interface Logboekregel {
  id: string
  op: Date
  gebeurtenis: string
  handeling: string
  uitkomst: string
  wie: string | null
  rol: string | null
  organisatie: string | null
  /** number of persons it was about */
  onderwerpen: number
  werkplek: string | null
}

interface Rij extends Omit<Logboekregel, 'id'> {
  id: bigint
}

/** The newest lines, before line `voor`. Reading the trail is itself a line in it. */
export async function leesLogboek(
  ctx: Ctx<'beheer'>,
  voor: bigint | null,
): Promise<{ regels: Logboekregel[]; volgende: string | null }> {
  const rijen = await ctx.db.$queryRaw<Rij[]>`
    select l.id, l.op, l.gebeurtenis, l.handeling, l.uitkomst, l.rol, l.werkplek, cardinality(l.onderwerpen) as onderwerpen,
           g.naam as wie, coalesce(w.naam, a.naam) as organisatie
      from (select * from logboekregel where id < coalesce(${voor}::bigint, 9223372036854775807) order by id desc limit ${PER_BLAD + 1}) l
      left join gebruiker g on g.id = coalesce(l.gebruiker_id, case when l.object = 'gebruiker' then l.object_id end)
      left join werkgever w on w.id = l.werkgever_id
      left join arbodienst a on a.id = l.arbodienst_id
     order by l.id desc`
  await logboek(ctx, { gebeurtenis: 'logboek.bekeken', handeling: 'lezen', object: 'logboekregel' })
  const blad = rijen.slice(0, PER_BLAD)
  return {
    regels: blad.map((rij) => ({ ...rij, id: String(rij.id) })),
    volgende: rijen.length > PER_BLAD ? String(blad.at(-1)?.id) : null,
  }
}
